package org.tasrih;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 *   System.out.println(quotation.speaker().name() + ": " + quotation.content().text());
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class Tasrih {
  private final Dates dates;
  private final WordReader words;
  private final NameTagger names;
  private final QuotationFinder quotations;
  private final SpeakerFinder speakers;
  private final MissedPlaces missed;
  private final PlaceLinker places;
  private final Estimator estimator;

  private Tasrih(
      Dates dates,
      WordReader words,
      NameTagger names,
      QuotationFinder quotations,
      SpeakerFinder speakers,
      MissedPlaces missed,
      PlaceLinker places,
      Estimator estimator) {
    this.dates = dates;
    this.words = words;
    this.names = names;
    this.quotations = quotations;
    this.speakers = speakers;
    this.missed = missed;
    this.places = places;
    this.estimator = estimator;
  }

  /**
   * Loads the models and lexicons from the class path, on two cores in about a third of a second.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static Tasrih load() {
    return load(Confidence.load());
  }

  /**
   * Loads the same, with another estimate of the quotations' confidence.
   *
   * @throws IllegalStateException if a model or lexicon is missing or damaged
   */
  public static Tasrih load(Estimator estimator) {
    Loading<NameTagger> names = Loading.start(NameTagger::load);
    Loading<WordReader> words = Loading.start(WordReader::load);
    Loading<PlaceIndex> places = Loading.start(PlaceIndex::load);
    NounLexicon nouns = NounLexicon.load();
    QuotationFinder quotations = QuotationFinder.load(nouns);
    return new Tasrih(
        Dates.load(),
        words.await(),
        names.await(),
        quotations,
        new SpeakerFinder(nouns),
        new MissedPlaces(places.await(), nouns.lexicon()),
        new PlaceLinker(places.await()),
        estimator);
  }

  /** Reads {@code text}. The same text always yields the same article. */
  public Article read(String text) {
    return read(Document.of("", text));
  }

  /**
   * Reads {@code document} and keeps what it says about itself. Its date comes back in ISO 8601; a
   * document without one gets the date of the dateline in its text.
   */
  public Article read(Document document) {
    String text = document.text();
    Marks.Found marks = Marks.find(text);
    List<Sentence> sentences = words.read(CleanText.of(text));
    List<NameMention> mentions = missed.add(text, sentences, names.tag(text, sentences));
    Scene scene = new Scene(text, sentences, marks.quoted(), mentions);
    List<Found> found = quotations.find(scene);
    Attribution attribution = speakers.find(scene, quotations.phrases(scene), found);
    Map<NameMention, Place> linked = places.link(scene);
    ClauseDetails details = quotations.details(scene);
    List<Double> confidence = estimator.of(scene, found, attribution.speakers());
    List<Quotation> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Speaker speaker = attribution.speakers().get(i);
      rows.add(quotation(scene, found.get(i), speaker, details, linked, confidence.get(i)));
    }
    List<Name> named = mentions.stream().map(m -> name(m, attribution, linked)).toList();
    return new Article(dated(document), rows, named, marks.warnings());
  }

  private Document dated(Document document) {
    Optional<String> date =
        document.date().flatMap(dates::normalise).or(() -> dates.ofText(document.text()));
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
      ClauseDetails details,
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
    Optional<Span> topic = details.topic(found);
    List<PlaceMention> mentioned = new ArrayList<>();
    for (NameMention name : scene.names()) {
      Span span = name.passage().span();
      if (name.type() != NameType.LOC) {
        continue;
      }
      if (found.content().contains(span)) {
        mentioned.add(place(name, linked, PlaceMention.Where.CONTENT));
      } else if (topic.filter(t -> t.contains(span)).isPresent()) {
        mentioned.add(place(name, linked, PlaceMention.Where.TOPIC));
      }
    }
    return new Quotation(
        found.type(),
        Passage.of(text, found.content()),
        cue,
        speaker,
        details.addressee(found).map(s -> Passage.of(text, s)),
        details.occasion(found).map(s -> Passage.of(text, s)),
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
