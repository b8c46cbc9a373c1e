package org.tasrih.crf;

import java.util.List;

/**
 * Two CRFs, of which the second sees what the first sees and what the first says. Their weights
 * stand side by side, so that what both see is looked up once. Thread-safe.
 */
public final class CrfPair {
  private final NodeScores nodes;
  private final Crf.Search first;
  private final Crf.Search second;

  /** Readings by {@code first} and then by {@code second}. */
  public CrfPair(Crf first, Crf second) {
    this.nodes = new NodeScores(first.nodes(), second.nodes());
    this.first = first.search();
    this.second = second.search();
  }

  /** What a first reading says, and all that is known of the words by then. */
  public static final class Reading {
    private final List<String> labels;

    /** What speaks for the labels of each word, the first reading's before the second's. */
    private final int[][] scores;

    private Reading(List<String> labels, int[][] scores) {
      this.labels = labels;
      this.scores = scores;
    }

    /** The first reading's labels, one for each word. */
    public List<String> labels() {
      return labels;
    }
  }

  /** Reads {@code sequence} for the first time. */
  public <S> Reading read(Extractor<S> extractor, S sequence) {
    Features features = new Features();
    int[][] scores = nodes.of(extractor, sequence, features);
    return new Reading(first.best(extractor, sequence, scores, 0), scores);
  }

  /**
   * The labels of a second reading.
   *
   * @param sequence the same words as in the first, with what it says
   * @param reading the first; it can be used once
   */
  public <S> List<String> again(Extractor<S> extractor, S sequence, Reading reading) {
    Features features = new Features();
    int[][] scores = reading.scores;
    for (int i = 0; i < scores.length; i++) {
      nodes.again(extractor, sequence, i, features, scores[i]);
    }
    return second.best(extractor, sequence, scores, first.size());
  }
}
