package org.tasrih.speakers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Article;
import org.tasrih.CorpusSpeaker;
import org.tasrih.Quotation;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NounLexicon;
import org.tasrih.text.Dates;

/**
 * Gathers the speakers of a corpus, one article after another.
 *
 * <pre>{@code
 * CorpusSpeakers speakers = CorpusSpeakers.create();
 * texts.forEach(text -> speakers.add(tasrih.read(text)));
 * speakers.list().forEach(s -> System.out.println(s.name() + ": " + s.quotations()));
 * }</pre>
 *
 * <p>Names are one speaker when {@link SpeakerKeys} makes them one. A short name joins the one
 * speaker of the corpus that it may stand for; where several could be meant («الأسد» beside «بشار
 * الأسد» and «حافظ الأسد») it joins the one who speaks in at least five times the articles of all
 * the others, else it is a speaker of its own. A person or organisation that an article only
 * describes is counted where the description holds outside of the article («وزير الداخلية الفرنسي»,
 * «السلطات التركية»), and left out where it does not («الوزير», «الشركة»), as is a speaker without
 * any name.
 *
 * <p>Of an article nothing is kept but the names and roles of its speakers and a number for each.
 * Not thread-safe.
 */
public final class CorpusSpeakers {
  private static final Comparator<CorpusSpeaker> MOST_QUOTED_FIRST =
      Comparator.comparingInt(CorpusSpeaker::quotations)
          .thenComparingInt(CorpusSpeaker::articles)
          .reversed()
          .thenComparing(CorpusSpeaker::name)
          .thenComparing(CorpusSpeaker::kind);

  private final NounLexicon nouns;
  private final SpeakerKeys keys;
  private final Dates dates = Dates.load();
  private final Map<SpeakerKey, SpeakerTally> tallies = new HashMap<>();
  private int articles;

  private CorpusSpeakers(NounLexicon nouns) {
    this.nouns = nouns;
    this.keys = SpeakerKeys.load(nouns);
  }

  /**
   * No speakers yet.
   *
   * @throws IllegalStateException if a lexicon is missing or damaged
   */
  public static CorpusSpeakers create() {
    return new CorpusSpeakers(NounLexicon.load());
  }

  /** Counts the quotations of {@code article}. */
  public void add(Article article) {
    Optional<String> date = article.document().date().flatMap(dates::normalise);
    Recognition recognition = new Recognition(nouns, article);
    Current current = new Current(articles++, date, recognition, new HashMap<>());
    for (Quotation quotation : article.quotations()) {
      Speaker speaker = quotation.speaker();
      speaker
          .name()
          .filter(name -> recognition.holdsElsewhere(speaker.kind(), name))
          .ifPresent(name -> add(speaker, name, current));
    }
  }

  /** The article that is being counted; most of its names occur many times. */
  private record Current(
      int number,
      Optional<String> date,
      Recognition recognition,
      Map<SpeakerKind, Map<String, SpeakerKey>> keys) {}

  private void add(Speaker speaker, String name, Current current) {
    SpeakerKind kind = speaker.kind();
    boolean proper = current.recognition.isProperName(kind, name);
    SpeakerKey key = proper ? key(kind, name, current) : keys.ofPhrase(kind, name);
    if (key.isEmpty()) {
      return;
    }
    SpeakerTally tally = tallies.computeIfAbsent(key, SpeakerTally::new);
    if (kind == SpeakerKind.ORG && current.recognition.isPlace(name)) {
      tally.setPlace();
    }
    List<String> forms = proper ? forms(speaker, key, current) : List.of();
    tally.add(speaker, SpeakerTally.clean(name), forms, current.number, current.date);
  }

  private SpeakerKey key(SpeakerKind kind, String name, Current current) {
    return current
        .keys
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(name, n -> keys.ofName(kind, n));
  }

  /** The other forms of the name in the article, without titles and descriptions. */
  private List<String> forms(Speaker speaker, SpeakerKey key, Current current) {
    return speaker.aliases().stream()
        .filter(alias -> isForm(key(key.kind(), alias, current), key))
        .map(SpeakerTally::clean)
        .toList();
  }

  private static boolean isForm(SpeakerKey alias, SpeakerKey key) {
    return alias.equals(key)
        || alias.isShortFor(key)
        || (key.kind() == SpeakerKind.ORG && key.isShortFor(alias));
  }

  private String roleKey(String role) {
    return keys.ofPhrase(SpeakerKind.PERSON, role).toString();
  }

  /** All speakers of all kinds so far, those with the most quotations first. */
  public List<CorpusSpeaker> list() {
    return ShortNames.resolve(tallies.values()).stream()
        .map(names -> SpeakerTally.merged(names, this::roleKey))
        .sorted(MOST_QUOTED_FIRST)
        .toList();
  }
}
