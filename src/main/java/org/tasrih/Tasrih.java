package org.tasrih;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tasrih.names.NameMention;
import org.tasrih.names.NameTagger;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.QuotationFinder;
import org.tasrih.quotes.Scene;
import org.tasrih.speakers.SpeakerFinder;
import org.tasrih.text.CleanText;
import org.tasrih.text.Marks;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

/**
 * Reads Arabic news articles: load once, read on any number of threads.
 *
 * <pre>{@code
 * Tasrih tasrih = Tasrih.load();
 * Article article = tasrih.read("قال لافروف إن موسكو ستواصل المفاوضات.");
 * }</pre>
 *
 * Thread-safe.
 */
public final class Tasrih {
  private final WordReader words;
  private final NameTagger names;
  private final QuotationFinder quotations;
  private final SpeakerFinder speakers;

  private Tasrih(
      WordReader words,
      NameTagger names,
      QuotationFinder quotations,
      SpeakerFinder speakers) {
    this.words = words;
    this.names = names;
    this.quotations = quotations;
    this.speakers = speakers;
  }

  /**
   * Loads the models and lexicons from the class path.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static Tasrih load() {
    NounLexicon nouns = NounLexicon.load();
    return new Tasrih(
        WordReader.load(),
        NameTagger.load(),
        QuotationFinder.load(nouns),
        new SpeakerFinder(nouns));
  }

  /** Reads {@code text}. Never fails on any text; the same text always yields the same article. */
  public Article read(String text) {
    return read(Document.of("", text));
  }

  /** Reads {@code document} and keeps what it says about itself. */
  public Article read(Document document) {
    String text = document.text();
    Marks.Found marks = Marks.find(text);
    List<Sentence> sentences = words.read(CleanText.of(text));
    List<NameMention> mentions = names.tag(text, sentences);
    Scene scene = new Scene(text, sentences, marks.quoted(), mentions);
    List<Found> found = quotations.find(scene);
    List<Speaker> whose = speakers.find(scene, quotations.phrases(scene), found);
    List<Quotation> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      rows.add(quotation(scene, found.get(i), whose.get(i)));
    }
    List<Name> namesFound = mentions.stream().map(Tasrih::name).toList();
    return new Article(document, rows, namesFound, marks.warnings());
  }

  private static Quotation quotation(Scene scene, Found found, Speaker speaker) {
    Optional<Cue> cue =
        found
            .cue()
            .map(
                c ->
                    new Cue(
                        Passage.of(scene.text(), scene.span(c.begin(), c.end())),
                        c.form().lemma().lemma()));
    List<PlaceMention> places = new ArrayList<>();
    for (NameMention name : scene.names()) {
      if (name.type() == NameType.LOC && found.content().contains(name.passage().span())) {
        places.add(new PlaceMention(name.passage(), Optional.empty(), PlaceMention.Where.CONTENT));
      }
    }
    return new Quotation(
        found.type(),
        Passage.of(scene.text(), found.content()),
        cue,
        speaker,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        places,
        0.5);
  }

  private static Name name(NameMention mention) {
    return new Name(
        mention.passage(),
        mention.type(),
        mention.passage().text(),
        Optional.empty(),
        Optional.empty());
  }
}
