package org.tasrih.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.crf.CrfPair;
import org.tasrih.words.Sentence;

/**
 * Finds the people, places and organisations of an article.
 *
 * <pre>{@code
 * NameTagger tagger = NameTagger.load();
 * List<NameMention> names = tagger.tag(text, sentences);
 * }</pre>
 *
 * Thread-safe.
 */
public final class NameTagger {
  private static final String RESOURCE = "/org/tasrih/models/names/names.crf";

  private static final NameFeatures FEATURES = new NameFeatures();

  private final WordClasses classes;
  private final CrfPair readings;
  private final NameEdges edges;
  private final ArticleNames names;

  /** A tagger that decides by {@code model}. */
  public NameTagger(NameModel model) {
    this.classes = model.classes();
    this.readings = new CrfPair(model.first(), model.second());
    NameKnowledge knowledge = NameKnowledge.builtIn();
    this.edges = new NameEdges(knowledge);
    this.names = new ArticleNames(knowledge);
  }

  /**
   * Loads the model from the class path, in some tenths of a second.
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
    return names.settle(text, sentences, names(text, sentences, labels(sentences)));
  }

  /** The same, each sentence by itself. */
  public List<NameMention> tagSentences(String text, List<Sentence> sentences) {
    return names(
        text,
        sentences,
        sentences.stream()
            .map(sentence -> readings.read(FEATURES, NameWords.of(sentence, classes)).labels())
            .toList());
  }

  /**
   * The labels of the words, read a second time with what a first reading of them all says: {@code
   * B-} or {@code I-} with a type, or {@code O}. {@link #tag} puts right what they leave open.
   */
  public List<List<String>> labels(List<Sentence> sentences) {
    List<NameWords> words = new ArrayList<>();
    List<CrfPair.Reading> first = new ArrayList<>();
    for (Sentence sentence : sentences) {
      NameWords view = NameWords.of(sentence, classes);
      words.add(view);
      first.add(readings.read(FEATURES, view));
    }
    ArticleView article =
        ArticleView.of(sentences, first.stream().map(CrfPair.Reading::labels).toList());
    List<List<String>> labels = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      labels.add(readings.again(FEATURES, words.get(s).with(article, s), first.get(s)));
    }
    return labels;
  }

  private List<NameMention> names(
      String text, List<Sentence> sentences, List<List<String>> labels) {
    List<NameMention> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      names(text, sentences.get(s), s, labels.get(s), names);
    }
    return names;
  }

  private void names(
      String text, Sentence sentence, int number, List<String> labels, List<NameMention> names) {
    int first = 0;
    int free = 0;
    while (first < labels.size()) {
      String label = labels.get(first);
      int end = first + 1;
      if (!label.equals("O")) {
        String type = label.substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + type)) {
          end++;
        }
        NameEdges.Found found =
            new NameEdges.Found(NameType.valueOf(type), new WordRange(first, end));
        for (NameEdges.Found name : edges.of(sentence.words(), found, free)) {
          int last = name.range().end();
          names.add(mention(text, sentence, number, name.type(), name.range().first(), last));
          end = Math.max(end, last);
          free = last;
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
