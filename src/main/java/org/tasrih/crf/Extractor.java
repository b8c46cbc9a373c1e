package org.tasrih.crf;

/**
 * What a {@link Crf} sees of a sequence.
 *
 * @param <S> a sequence, such as a sentence
 */
public interface Extractor<S> {
  /** The number of words. */
  int length(S sequence);

  /** Adds what speaks for or against a label of word {@code i}. */
  void node(S sequence, int i, Features out);

  /** Adds what speaks for or against a pair of labels of words {@code i - 1} and {@code i}. */
  void edge(S sequence, int i, Features out);
}
