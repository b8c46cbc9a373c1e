package org.tasrih.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.names.NameMention;
import org.tasrih.names.SpeakerLexicon;
import org.tasrih.text.FormMap;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * Finds the places of an article that the names model has missed.
 *
 * <p>All names of the index are matched at once, the longest first, on the words without their
 * clitics. A name that is a common word too (كان، عين، أمل) is taken for a place only with
 * evidence: a word before it that says what it is (مدينة كان) or, for the less common, a
 * preposition of place. Immutable and thread-safe.
 */
public final class MissedPlaces {
  private static final char FATHATAN = '\u064B';

  /** Names longer than this are not looked for. */
  private static final int LONGEST = 5;

  /**
   * A name of several words that no lexicon of the project has must be that of a city of 200,000.
   */
  private static final double WELL_KNOWN = 5.3;

  private final PlaceIndex index;
  private final SpeakerLexicon speakers;
  private final PlaceHeads heads = PlaceHeads.load();
  private final PlaceJoints joints = PlaceJoints.load();
  private final Demonyms demonyms = Demonyms.load();
  private final PlaceHomographs homographs = PlaceHomographs.load();
  private final GluedPlaces glued;

  /**
   * A finder of the places of {@code index}.
   *
   * @param speakers tells given names and the nouns of organisations
   * @throws IllegalStateException if a lexicon is missing or wrong
   */
  public MissedPlaces(PlaceIndex index, SpeakerLexicon speakers) {
    this.index = index;
    this.speakers = speakers;
    this.glued = new GluedPlaces(index, homographs);
  }

  /**
   * The names of an article with the places among them that {@code names} lacks, in the order of
   * the text.
   *
   * <p>A name that was taken for a person but is the name of a country, a capital or another well
   * known place, and neither a given name nor the surname of anybody named, becomes a place.
   */
  public List<NameMention> add(String text, List<Sentence> sentences, List<NameMention> names) {
    List<NameMention> all = new ArrayList<>(names.size());
    List<Taken> taken = new ArrayList<>();
    sentences.forEach(sentence -> taken.add(new Taken(new BitSet(), new BitSet())));
    Set<String> surnames = surnames(sentences, names);
    for (NameMention name : names) {
      boolean place = isPlace(name, sentences.get(name.sentence()), surnames);
      NameMention settled = place ? asPlace(name) : name;
      all.add(settled);
      taken.get(name.sentence()).add(settled);
    }
    for (int s = 0; s < sentences.size(); s++) {
      List<Word> words = sentences.get(s).words();
      for (int first = 0; first < words.size(); first++) {
        Optional<NameMention> place = at(text, words, s, first, taken.get(s));
        if (place.isPresent()) {
          all.add(place.get());
          taken.get(s).add(place.get());
          first = place.get().endWord() - 1;
        }
      }
    }
    all.sort(Comparator.comparing(name -> name.passage().span()));
    return List.copyOf(all);
  }

  /**
   * The words of a sentence that belong to names.
   *
   * @param names all of them
   * @param places those of places
   */
  private record Taken(BitSet names, BitSet places) {
    void add(NameMention name) {
      names.set(name.firstWord(), name.endWord());
      if (name.type() == NameType.LOC) {
        places.set(name.firstWord(), name.endWord());
      }
    }
  }

  private Optional<NameMention> at(
      String text, List<Word> words, int sentence, int first, Taken taken) {
    int end = match(text, words, first, taken);
    if (end == first) {
      return glued
          .at(text, words, first, taken.names())
          .filter(hit -> !belongsToName(words, hit.first(), hit.end(), taken))
          .map(
              hit ->
                  new NameMention(
                      Passage.of(text, hit.span()),
                      NameType.LOC,
                      sentence,
                      hit.first(),
                      hit.end()));
    }
    int begin = withoutHead(words, first, end);
    Span span = new Span(words.get(begin).span().begin(), words.get(end - 1).span().end());
    return Optional.of(new NameMention(Passage.of(text, span), NameType.LOC, sentence, begin, end));
  }

  /** The last words of the people's names of more than one word: «توكل كرمان». */
  private static Set<String> surnames(List<Sentence> sentences, List<NameMention> names) {
    Set<String> surnames = new HashSet<>();
    for (NameMention name : names) {
      if (name.type() == NameType.PER && name.endWord() - name.firstWord() > 1) {
        surnames.add(sentences.get(name.sentence()).words().get(name.endWord() - 1).key());
      }
    }
    return surnames;
  }

  private boolean isPlace(NameMention name, Sentence sentence, Set<String> surnames) {
    if (name.type() != NameType.PER) {
      return false;
    }
    List<Word> words = sentence.words();
    String key = key(words, name.firstWord(), name.endWord());
    return index.isListed(key)
        && !surnames.contains(key)
        && homographs.needed(key).isEmpty()
        && speakers.givenName(key).isEmpty();
  }

  private static NameMention asPlace(NameMention name) {
    return new NameMention(
        name.passage(), NameType.LOC, name.sentence(), name.firstWord(), name.endWord());
  }

  /** One past the last word of the longest place at {@code first}, or {@code first}. */
  private int match(String text, List<Word> words, int first, Taken taken) {
    Word opener = words.get(first);
    // «سورياً» is a Syrian, not Syria.
    if (taken.names().get(first)
        || !index.opensName(opener.key())
        || opener.span().in(text).indexOf(FATHATAN) >= 0) {
      return first;
    }
    int next = taken.names().nextSetBit(first);
    int end = Math.min(words.size(), first + LONGEST);
    for (end = next < 0 ? end : Math.min(end, next); end > first; end--) {
      String key = key(words, first, end);
      List<KnownPlace> places = index.exactly(key);
      if (!places.isEmpty() && isMeant(places.get(0), key, words, first, end, taken)) {
        return end;
      }
    }
    return first;
  }

  /** The word from which the name goes on after a head that it can do without: جزر [البليار]. */
  private int withoutHead(List<Word> words, int first, int end) {
    KnownPlace place = index.exactly(key(words, first, end)).get(0);
    for (int from = first + 1; from < end; from++) {
      boolean heads = this.heads.find(key(words, first, from)).isPresent();
      List<KnownPlace> rest = index.exactly(key(words, from, end));
      if (heads && !rest.isEmpty() && rest.get(0).equals(place)) {
        return from;
      }
    }
    return first;
  }

  private boolean isMeant(
      KnownPlace place, String key, List<Word> words, int first, int end, Taken taken) {
    boolean head = hasHead(words, first);
    boolean lead = head || leads(words, first, taken);
    boolean several = end - first > 1;
    boolean known = index.isListed(key) || (several && place.prior() >= WELL_KNOWN);
    Optional<PlaceHomographs.Evidence> needed = homographs.needed(key);
    if (needed.isPresent()) {
      return switch (needed.get()) {
        case HEAD -> head;
        case LEAD -> lead && index.isListed(key);
        case NEVER -> false;
      };
    }
    if (!several) {
      Word word = words.get(first);
      boolean noun = word.tag().contains("NN") || (lead && index.isListed(key));
      boolean other =
          demonyms.country(key).isPresent()
              || heads.find(key).isPresent()
              || (speakers.givenName(key).isPresent() && !head)
              || key.length() < 3;
      if (!noun || other) {
        return false;
      }
    }
    return (known || head) && !belongsToName(words, first, end, taken);
  }

  /**
   * Whether it stands right beside a name, or after the noun of an organisation or event: شرطة دبي،
   * بطولة إسبانيا.
   */
  private boolean belongsToName(List<Word> words, int first, int end, Taken taken) {
    boolean after = first > 0 && taken.names().get(first - 1);
    boolean before = end < words.size() && taken.names().get(end);
    String noun = first > 0 ? words.get(first - 1).key() : "";
    boolean body =
        joints.opensEvent(noun)
            || (speakers.organisationNoun(noun).isPresent()
                && heads.find(noun).filter(PlaceHeads.Head::tellsPlace).isEmpty());
    boolean owned =
        end < words.size() && words.get(end).attached() && words.get(end).tag().startsWith("PRP");
    return after || before || body || owned;
  }

  private boolean hasHead(List<Word> words, int first) {
    if (first == 0) {
      return false;
    }
    int j = first - 1;
    if (j > 0 && words.get(j).isPunctuation()) {
      j--;
    }
    return heads.find(words.get(j).key()).filter(PlaceHeads.Head::tellsPlace).isPresent();
  }

  /** Whether a preposition or head leads to it, or an enumeration of places: «طنجة و<أصيلة>». */
  private boolean leads(List<Word> words, int first, Taken taken) {
    if (first == 0) {
      return false;
    }
    String before = words.get(first - 1).key();
    boolean and = words.get(first - 1).tag().equals("CC") || joints.separates(before);
    if (and && first > 1 && taken.places().get(first - 2)) {
      return true;
    }
    Optional<FormMap.Match<PlaceHeads.Head>> head = heads.at(List.of(before), 0);
    return joints.leadsToPlace(before) || head.isPresent();
  }

  private static String key(List<Word> words, int first, int end) {
    if (end - first == 1) {
      return words.get(first).key();
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(i > first ? " " : "").append(words.get(i).key());
    }
    return key.toString();
  }
}
