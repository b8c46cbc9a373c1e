package org.tasrih.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.words.Sentence;

/**
 * Finds the people, places and organisations of an article.
 *
 * <pre>{@code
 * NameTagger tagger = NameTagger.load();
 * List<NameMention> names = tagger.tag(article, sentences);
 * }</pre>
 *
 * Thread-safe.
 */
public final class NameTagger {
  private static final String RESOURCE = "/org/tasrih/models/names/names.crf";

  private final NameModel model;
  private final ArticleNames article = ArticleNames.load();

  /** A tagger that decides by {@code model}. */
  public NameTagger(NameModel model) {
    this.model = model;
  }

  /**
   * Loads the model from the class path, in about a second.
   *
   * @throws IllegalStateException if it is missing, damaged or not a names model; the message names
   *     the file and what was expected
   */
  public static NameTagger load() {
    try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the names model " + RESOURCE + " is not on the class path");
      }
      return new NameTagger(NameModel.read(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException("the names model " + RESOURCE + " cannot be read", e);
    }
  }

  /**
   * The names in the order of the text, without leading clitics; none overlap.
   *
   * @param text the raw text
   * @param sentences its sentences
   */
  public List<NameMention> tag(String text, List<Sentence> sentences) {
    return article.settle(text, sentences, tagSentences(text, sentences));
  }

  /** The same, each sentence by itself. */
  public List<NameMention> tagSentences(String text, List<Sentence> sentences) {
    List<NameMention> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      names(text, sentences.get(s), s, names);
    }
    return names;
  }

  private void names(String text, Sentence sentence, int number, List<NameMention> names) {
    List<String> labels = model.label(sentence);
    int first = 0;
    while (first < labels.size()) {
      String label = labels.get(first);
      int end = first + 1;
      if (!label.equals("O")) {
        String type = label.substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + type)) {
          end++;
        }
        WordRange range = new WordRange(first, end).trimmed(sentence.words());
        if (!range.isEmpty()) {
          NameType named = NameType.valueOf(type);
          names.add(mention(text, sentence, number, named, range.first(), range.end()));
        }
      }
      first = end;
    }
  }

  /** The mention of the words {@code [first, end)} of a sentence. */
  static NameMention mention(
      String text, Sentence sentence, int number, NameType type, int first, int end) {
    Span span =
        new Span(
            sentence.words().get(first).span().begin(), sentence.words().get(end - 1).span().end());
    return new NameMention(Passage.of(text, span), type, number, first, end);
  }
}
