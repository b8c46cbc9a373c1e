package org.tasrih.crf;

/**
 * What a {@link Crf} sees of a sequence. What a word says by itself, wherever it stands, is told
 * apart from what several say together, so that it need not be added up again where the word
 * returns.
 *
 * @param <S> a sequence, such as a sentence
 */
public interface Extractor<S> {
  /** The number of words. */
  int length(S sequence);

  /** How many words away the labels are that a word by itself speaks for or against. */
  int reach();

  /**
   * A number for word {@code i} by itself: words of the same number say the same in {@link
   * #around}.
   *
   * @param i up to {@link #reach} before the first word or behind the last one
   */
  long look(S sequence, int i);

  /**
   * Adds what word {@code i} by itself says about the label of the word {@code distance} behind it,
   * or before it when negative.
   */
  void around(S sequence, int i, int distance, Features out);

  /** Adds what several words together say about the label of word {@code i}. */
  void together(S sequence, int i, Features out);

  /** Adds what a reading before this one says about the label of word {@code i}, if any. */
  void again(S sequence, int i, Features out);

  /** Adds what speaks for or against a pair of labels of words {@code i - 1} and {@code i}. */
  void edge(S sequence, int i, Features out);

  /** Adds all that speaks for or against a label of word {@code i}. */
  default void node(S sequence, int i, Features out) {
    for (int distance = -reach(); distance <= reach(); distance++) {
      around(sequence, i - distance, distance, out);
    }
    together(sequence, i, out);
    again(sequence, i, out);
  }
}
