package org.tasrih.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tasrih.names.ArticleView;
import org.tasrih.words.Sentence;

/**
 * A corpus of labelled words as the tagger reads it: its sentences in order, of which neighbours
 * belong to the same articles. Immutable.
 */
final class RunningText {
  private final List<TaggedWords> corpus;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<List<String>> labels = new ArrayList<>();

  RunningText(List<TaggedWords> corpus) {
    this.corpus = List.copyOf(corpus);
    for (TaggedWords tagged : corpus) {
      sentences.addAll(tagged.sentences());
      labels.addAll(tagged.partLabels());
    }
  }

  /** How many sentences there are. */
  int size() {
    return sentences.size();
  }

  Sentence sentence(int s) {
    return sentences.get(s);
  }

  /** All sentences. */
  List<Sentence> sentences() {
    return Collections.unmodifiableList(sentences);
  }

  /** The right labels of the words of sentence {@code s}, proclitics outside of names. */
  List<String> labels(int s) {
    return labels.get(s);
  }

  /** The text of each sentence of the corpus. */
  List<String> texts() {
    return corpus.stream().map(TaggedWords::text).toList();
  }

  /**
   * What {@code reading} says about the surroundings of sentence {@code s}.
   *
   * @param reading the labels of all words
   * @param window how many sentences before and behind count
   */
  Around around(int s, List<List<String>> reading, int window) {
    int begin = Math.max(0, s - window);
    int end = Math.min(size(), s + window + 1);
    return new Around(
        ArticleView.of(sentences.subList(begin, end), reading.subList(begin, end)), s - begin);
  }

  /**
   * A view of neighbouring sentences.
   *
   * @param place of the sentence among them
   */
  record Around(ArticleView view, int place) {}

  /** Scores {@code found}, a label for each word of each sentence, by whole words. */
  SpanScores scores(List<List<String>> found) {
    SpanScores scores = new SpanScores();
    int at = 0;
    for (TaggedWords tagged : corpus) {
      int end = at + tagged.sentences().size();
      scores.add(tagged.labels(), tagged.whole(found.subList(at, end)));
      at = end;
    }
    return scores;
  }
}
