package org.tasrih;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tasrih.names.NameMention;
import org.tasrih.names.NameTagger;
import org.tasrih.names.NounLexicon;
import org.tasrih.places.MissedPlaces;
import org.tasrih.places.PlaceIndex;
import org.tasrih.places.PlaceLinker;
import org.tasrih.quotes.ClauseDetails;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.QuotationFinder;
import org.tasrih.quotes.Scene;
import org.tasrih.speakers.Attribution;
import org.tasrih.speakers.Confidence;
import org.tasrih.speakers.Estimator;
import org.tasrih.speakers.SpeakerFinder;
import org.tasrih.text.CleanText;
import org.tasrih.text.Dates;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicons;
import org.tasrih.text.Marks;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

/**
 * Reads Arabic news articles: load once, read on any number of threads.
 *
 * <pre>{@code
 * Tasrih tasrih = Tasrih.load();
 * Article article = tasrih.read("قال لافروف إن موسكو ستواصل المفاوضات.");
 * for (Quotation quotation : article.quotations()) {
 *   System.out.println(quotation.speaker().name().orElse("?") + ": " + quotation.text());
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class Tasrih {
  private final Builder settings;
  private final Optional<Dates> dates;
  private final WordReader words;
  private final NameTagger names;
  private final QuotationFinder quotations;
  private final SpeakerFinder speakers;
  private final Optional<MissedPlaces> missed;
  private final Optional<PlaceLinker> places;

  private Tasrih(Builder settings) {
    this.settings = settings;
    Loading<NameTagger> tagger = Loading.start(NameTagger::load);
    Loading<WordReader> reader = Loading.start(WordReader::load);
    Loading<Optional<PlaceIndex>> index =
        Loading.start(() -> settings.load(Stage.PLACES, () -> PlaceIndex.load(settings.lexicons)));
    NounLexicon nouns = NounLexicon.load(settings.lexicons);
    this.quotations = QuotationFinder.load(settings.lexicons, nouns);
    this.speakers = new SpeakerFinder(nouns);
    this.dates = settings.load(Stage.DATES, Dates::load);
    this.words = reader.await();
    this.names = tagger.await();
    this.missed = index.await().map(i -> new MissedPlaces(i, nouns.lexicon()));
    this.places = index.await().map(PlaceLinker::new);
  }

  /**
   * Loads the models and lexicons from the class path, on two cores in less than a second.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static Tasrih load() {
    return builder().load();
  }

  /**
   * Loads the same, with another estimate of the quotations' confidence.
   *
   * @throws IllegalStateException if a model or lexicon is missing or damaged
   */
  public static Tasrih load(Estimator estimator) {
    return builder().estimator(estimator).load();
  }

  /**
   * Begins to choose what {@link #load()} leaves at its defaults.
   *
   * <pre>{@code
   * Tasrih tasrih = Tasrih.builder().minConfidence(0.8).without(Stage.PLACES).load();
   * }</pre>
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Chooses how articles are read. Every method returns a builder of its own: it never changes. */
  public static final class Builder {
    private final Lexicons lexicons;
    private final Optional<Estimator> estimator;
    private final double minConfidence;
    private final int maxCharacters;
    private final Set<Stage> without;

    private Builder() {
      this(Lexicons.builtIn(), Optional.empty(), 0, Integer.MAX_VALUE, Set.of());
    }

    private Builder(
        Lexicons lexicons,
        Optional<Estimator> estimator,
        double minConfidence,
        int maxCharacters,
        Set<Stage> without) {
      this.lexicons = lexicons;
      this.estimator = estimator;
      this.minConfidence = minConfidence;
      this.maxCharacters = maxCharacters;
      this.without = without;
    }

    /**
     * Leaves out quotations less sure than {@code confidence}.
     *
     * @throws IllegalArgumentException unless it lies between 0 and 1
     */
    public Builder minConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("not between 0 and 1: " + confidence);
      }
      return new Builder(lexicons, estimator, confidence, maxCharacters, without);
    }

    /**
     * Refuses texts of more than {@code units} UTF-16 units.
     *
     * @throws IllegalArgumentException unless it is positive
     */
    public Builder maxCharacters(int units) {
      if (units < 1) {
        throw new IllegalArgumentException("not a number of characters: " + units);
      }
      return new Builder(lexicons, estimator, minConfidence, units, without);
    }

    /** Leaves out {@code stages}, beside those left out before. */
    public Builder without(Stage... stages) {
      Set<Stage> all = EnumSet.noneOf(Stage.class);
      all.addAll(without);
      all.addAll(List.of(stages));
      return new Builder(lexicons, estimator, minConfidence, maxCharacters, Set.copyOf(all));
    }

    /**
     * Adds lexicon rows: a file named as the lexicon it adds to ({@code cues.tsv}, {@code
     * titles.tsv}, {@code cities.tsv} …), or a folder of such files. The columns are those that the
     * built-in lexicon describes in its head; where both speak about a form, the added row
     * prevails.
     *
     * @throws IllegalArgumentException if there is no lexicon of its name to add to
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Builder lexicon(Path file) {
      return new Builder(lexicons.with(file), estimator, minConfidence, maxCharacters, without);
    }

    /**
     * Adds rows, lines of tab-separated cells, to the lexicon {@code name}.
     *
     * <pre>{@code
     * Tasrih tasrih = Tasrih.builder().lexicon("cities.tsv", "الرستاق\tOM\t23.39\t57.43\n").load();
     * }</pre>
     *
     * @throws IllegalArgumentException if there is no lexicon of that name to add to
     */
    public Builder lexicon(String name, String rows) {
      Lexicons more = lexicons.with(name, rows);
      return new Builder(more, estimator, minConfidence, maxCharacters, without);
    }

    /** Estimates the confidence of quotations in another way. */
    public Builder estimator(Estimator other) {
      return new Builder(lexicons, Optional.of(other), minConfidence, maxCharacters, without);
    }

    /**
     * Loads what was chosen.
     *
     * @throws IllegalStateException if a model or lexicon is missing, or a row is wrong; it names
     *     file and line
     */
    public Tasrih load() {
      Estimator chosen = estimator.orElseGet(Confidence::load);
      return new Tasrih(
          new Builder(lexicons, Optional.of(chosen), minConfidence, maxCharacters, without));
    }

    private <T> Optional<T> load(Stage stage, Supplier<T> loader) {
      return without.contains(stage) ? Optional.empty() : Optional.of(loader.get());
    }
  }

  /** Reads {@code text}. The same text always yields the same article. */
  public Article read(String text) {
    return read(Document.of("", text));
  }

  /**
   * Reads {@code document} and keeps what it says about itself. Its date comes back in ISO 8601; a
   * document without one gets the date of the dateline in its text.
   *
   * @throws IllegalArgumentException if the text is longer than {@link Builder#maxCharacters}
   */
  public Article read(Document document) {
    String text = document.text();
    if (text.length() > settings.maxCharacters) {
      throw new IllegalArgumentException(
          String.format(
              "the text has %d characters, over the limit of %d",
              text.length(), settings.maxCharacters));
    }
    Marks.Found marks = Marks.find(text);
    List<Sentence> sentences = words.read(CleanText.of(text));
    List<NameMention> tagged = names.tag(text, sentences);
    List<NameMention> mentions = missed.map(m -> m.add(text, sentences, tagged)).orElse(tagged);
    Scene scene = new Scene(text, sentences, marks.quoted(), mentions);
    List<Found> found = quotations.find(scene);
    Attribution attribution = speakers.find(scene, quotations.phrases(scene), found);
    Map<NameMention, Place> linked = places.map(p -> p.link(scene)).orElse(Map.of());
    Optional<ClauseDetails> details = settings.load(Stage.DETAILS, () -> quotations.details(scene));
    List<Double> confidence =
        settings.estimator.orElseThrow().of(scene, found, attribution.speakers());
    List<Quotation> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (confidence.get(i) >= settings.minConfidence) {
        Speaker speaker = attribution.speakers().get(i);
        rows.add(quotation(scene, found.get(i), speaker, details, linked, confidence.get(i)));
      }
    }
    List<Name> named = mentions.stream().map(m -> name(m, attribution, linked)).toList();
    return new Article(dated(document), rows, named, marks.warnings());
  }

  private Document dated(Document document) {
    if (dates.isEmpty()) {
      return document;
    }
    Dates known = dates.get();
    Optional<String> date =
        document.date().flatMap(known::normalise).or(() -> known.ofText(document.text()));
    return new Document(
        document.id(),
        document.title(),
        date.or(document::date),
        document.source(),
        document.text());
  }

  private static Quotation quotation(
      Scene scene,
      Found found,
      Speaker speaker,
      Optional<ClauseDetails> details,
      Map<NameMention, Place> linked,
      double confidence) {
    String text = scene.text();
    Optional<Cue> cue =
        found
            .cue()
            .map(
                c ->
                    new Cue(
                        Passage.of(text, scene.span(c.begin(), c.end())),
                        Letters.withoutDiacritics(c.form().lemma().lemma())));
    Optional<Span> topic = details.flatMap(d -> d.topic(found));
    List<PlaceMention> mentioned = new ArrayList<>();
    Span content = found.content();
    int begin = topic.map(t -> Math.min(t.begin(), content.begin())).orElse(content.begin());
    int end = topic.map(t -> Math.max(t.end(), content.end())).orElse(content.end());
    for (NameMention name : scene.namesWithin(begin, end)) {
      Span span = name.passage().span();
      if (name.type() != NameType.LOC) {
        continue;
      }
      if (content.contains(span)) {
        mentioned.add(place(name, linked, PlaceMention.Where.CONTENT));
      } else if (topic.filter(t -> t.contains(span)).isPresent()) {
        mentioned.add(place(name, linked, PlaceMention.Where.TOPIC));
      }
    }
    return new Quotation(
        found.type(),
        Passage.of(text, content),
        cue,
        speaker,
        details.flatMap(d -> d.addressee(found)).map(s -> Passage.of(text, s)),
        details.flatMap(d -> d.occasion(found)).map(s -> Passage.of(text, s)),
        topic.map(s -> Passage.of(text, s)),
        mentioned,
        confidence);
  }

  private static PlaceMention place(
      NameMention name, Map<NameMention, Place> linked, PlaceMention.Where where) {
    return new PlaceMention(name.passage(), Optional.ofNullable(linked.get(name)), where);
  }

  private static Name name(
      NameMention mention, Attribution attribution, Map<NameMention, Place> linked) {
    Optional<Attribution.Bearer> bearer = Optional.ofNullable(attribution.bearers().get(mention));
    return new Name(
        mention.passage(),
        mention.type(),
        bearer.map(Attribution.Bearer::name).orElse(mention.passage().text()),
        bearer.flatMap(Attribution.Bearer::role),
        Optional.ofNullable(linked.get(mention)));
  }
}
