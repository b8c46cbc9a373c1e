package org.tasrih;

import java.util.List;
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
  private final WordReader wordReader;

  private Tasrih(WordReader wordReader) {
    this.wordReader = wordReader;
  }

  /**
   * Loads the models from the class path.
   *
   * @throws IllegalStateException if a model or lexicon is missing or damaged
   */
  public static Tasrih load() {
    return new Tasrih(WordReader.load());
  }

  /** Reads {@code text}. Never fails on any text; the same text always yields the same article. */
  public Article read(String text) {
    return read(Document.of("", text));
  }

  /** Reads {@code document} and keeps what it says about itself. */
  public Article read(Document document) {
    CleanText text = CleanText.of(document.text());
    Marks.Found marks = Marks.find(document.text());
    List<Sentence> sentences = wordReader.read(text);
    return new Article(
        document, List.of(), List.of(), sentences.isEmpty() ? List.of() : marks.warnings());
  }
}
