package org.tasrih.crf;

import static org.tasrih.crf.WindowCrf.LABELS;

import java.util.Arrays;

/**
 * What is known of a sequence before it is labelled: for each item the score of each label and the
 * rows of weights that speak about label pairs and triples ending there. Reused or thrown away
 * after one sequence; not thread-safe.
 */
public final class Lattice {
  private int length;
  private double[] nodes;
  private int[] pairs;
  private int[] morePairs;
  private int[] triples;

  /** A lattice for up to {@code capacity} items; it grows beyond. */
  public Lattice(int capacity) {
    nodes = new double[capacity * LABELS];
    pairs = new int[capacity];
    morePairs = new int[capacity];
    triples = new int[capacity];
  }

  /** The number of items. */
  public int length() {
    return length;
  }

  /** Adds an item whose labels score 0 and about whose pairs and triples nothing is known. */
  public int add() {
    if (length == pairs.length) {
      int capacity = Math.max(16, length * 2);
      nodes = Arrays.copyOf(nodes, capacity * LABELS);
      pairs = Arrays.copyOf(pairs, capacity);
      morePairs = Arrays.copyOf(morePairs, capacity);
      triples = Arrays.copyOf(triples, capacity);
    }
    return length++;
  }

  /** Adds the scores at {@code from} of {@code scores} to those of item {@code i}'s labels. */
  public void addNode(int i, double[] scores, int from) {
    int at = i * LABELS;
    for (int k = 0; k < LABELS; k++) {
      nodes[at + k] += scores[from + k];
    }
  }

  /** Says which rows speak about the labels of items {@code i - 1} and {@code i}. */
  public void setPairs(int i, int row, int otherRow) {
    pairs[i] = row;
    morePairs[i] = otherRow;
  }

  /** Says which row speaks about the labels of items {@code i - 2} to {@code i}. */
  public void setTriple(int i, int row) {
    triples[i] = row;
  }

  double[] nodes() {
    return nodes;
  }

  int pair(int i) {
    return pairs[i];
  }

  int otherPair(int i) {
    return morePairs[i];
  }

  int triple(int i) {
    return triples[i];
  }
}
