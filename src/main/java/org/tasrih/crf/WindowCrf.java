package org.tasrih.crf;

import java.util.Arrays;

/**
 * A linear-chain conditional random field of second order: what is scored are windows of three
 * neighbouring labels out of {@value #LABELS}. Finds the best labels of a sequence exactly.
 *
 * <p>The Viterbi algorithm runs over pairs of labels. A pair is given up as soon as it lies so far
 * behind the best one that no continuation can make up for it: the weights still to come are
 * bounded by how far apart they lie. Most items keep a handful of the 36 pairs. Before the first
 * item stands label 0. Immutable, so thread-safe.
 */
public final class WindowCrf {
  /** What an item can be: labels are numbered from 0. */
  public static final int LABELS = 6;

  /** Windows of two labels; {@code a * LABELS + b} is label {@code a} followed by {@code b}. */
  public static final int PAIRS = LABELS * LABELS;

  /** Windows of three labels. */
  public static final int TRIPLES = PAIRS * LABELS;

  private static final double[] NOTHING = new double[PAIRS];

  /** What rounding may do to a bound. */
  private static final double SLACK = 1e-6;

  private final TupleWeights pairs;
  private final TupleWeights triples;
  private final double[] always;
  private final double[] bounds;

  /**
   * @param always the score of each window of three wherever it occurs
   * @param pairs weights of pairs of labels
   * @param triples weights of windows of three
   */
  public WindowCrf(double[] always, TupleWeights pairs, TupleWeights triples) {
    if (always.length != TRIPLES) {
      throw new IllegalArgumentException("expected a score for each of " + TRIPLES + " windows");
    }
    this.always = always.clone();
    this.pairs = pairs;
    this.triples = triples;
    this.bounds = bounds(always);
  }

  /** How many weights depend on features. */
  public int size() {
    return pairs.weights() + triples.weights();
  }

  /** Weights of pairs of labels. */
  public TupleWeights pairs() {
    return pairs;
  }

  /** Weights of windows of three labels. */
  public TupleWeights triples() {
    return triples;
  }

  /** The score of each window of three wherever it occurs. */
  public double[] always() {
    return always.clone();
  }

  /**
   * By how much the windows after pair {@code s} can at most score better than those after pair
   * {@code t}, as far as they always score, at {@code t * PAIRS + s}.
   */
  private static double[] bounds(double[] always) {
    double[] bounds = new double[PAIRS * PAIRS];
    for (int s = 0; s < PAIRS; s++) {
      for (int t = 0; t < PAIRS; t++) {
        double most = Double.NEGATIVE_INFINITY;
        for (int next = 0; next < PAIRS; next++) {
          int c = next / LABELS;
          double first = always[s * LABELS + c] - always[t * LABELS + c];
          double second = always[s % LABELS * PAIRS + next] - always[t % LABELS * PAIRS + next];
          most = Math.max(most, first + second);
        }
        bounds[t * PAIRS + s] = most;
      }
    }
    return bounds;
  }

  /** The best labels of {@code lattice}, one for each item. */
  public byte[] decode(Lattice lattice) {
    int length = lattice.length();
    if (length == 0) {
      return new byte[0];
    }
    Search search = new Search(lattice);
    for (int i = 0; i < length; i++) {
      search.step(i);
    }
    return search.trace();
  }

  private final class Search {
    private final Lattice lattice;
    private final double[] nodes;
    private final byte[] back;
    private final double[] window = always.clone();
    private final double[] pair = new double[PAIRS];
    private final int[] live = new int[PAIRS];
    private int alive = 1;

    /** The labels that live pairs end with, one bit for each. */
    private int ends;

    private double[] score = new double[PAIRS];
    private double[] next = new double[PAIRS];

    Search(Lattice lattice) {
      this.lattice = lattice;
      this.nodes = lattice.nodes();
      this.back = new byte[lattice.length() * PAIRS];
    }

    void step(int i) {
      pairs.addTo(pair, lattice.pair(i));
      pairs.addTo(pair, lattice.otherPair(i));
      triples.addTo(window, lattice.triple(i));
      ends = 0;
      for (int k = 0; k < alive; k++) {
        extend(i, live[k]);
      }
      triples.restore(window, lattice.triple(i), always);
      pairs.restore(pair, lattice.pair(i), NOTHING);
      pairs.restore(pair, lattice.otherPair(i), NOTHING);
      double[] spent = score;
      score = next;
      next = spent;
      prune(i);
    }

    /** Goes on from pair {@code s} to item {@code i} with each label. */
    private void extend(int i, int s) {
      int first = s / LABELS;
      int b = s - first * LABELS;
      int row = b * LABELS;
      if ((ends & (1 << b)) == 0) {
        ends |= 1 << b;
        Arrays.fill(next, row, row + LABELS, Double.NEGATIVE_INFINITY);
      }
      double sofar = score[s];
      int node = i * LABELS;
      int from = i * PAIRS + row;
      for (int c = 0; c < LABELS; c++) {
        double sum = sofar + (nodes[node + c] + pair[row + c] + window[s * LABELS + c]);
        if (sum > next[row + c]) {
          next[row + c] = sum;
          back[from + c] = (byte) first;
        }
      }
    }

    private void prune(int i) {
      int best = best();
      // Close to the end fewer windows follow than the bounds reckon with: nothing is given up.
      boolean closing = i + 2 >= lattice.length();
      double bar = closing ? Double.NEGATIVE_INFINITY : score[best] - reach(i) - SLACK;
      alive = 0;
      for (int b = 0; b < LABELS; b++) {
        if ((ends & (1 << b)) != 0) {
          for (int s = b * LABELS; s < (b + 1) * LABELS; s++) {
            if (score[s] > bar - bounds[best * PAIRS + s]) {
              live[alive++] = s;
            }
          }
        }
      }
    }

    private int best() {
      int best = -1;
      for (int b = 0; b < LABELS; b++) {
        if ((ends & (1 << b)) != 0) {
          for (int s = b * LABELS; s < (b + 1) * LABELS; s++) {
            best = best < 0 || score[s] > score[best] ? s : best;
          }
        }
      }
      return best;
    }

    /** How much the features to come can make up for. */
    private double reach(int i) {
      return pairs.range(lattice.pair(i + 1))
          + pairs.range(lattice.otherPair(i + 1))
          + triples.range(lattice.triple(i + 1))
          + triples.range(lattice.triple(i + 2));
    }

    byte[] trace() {
      byte[] labels = new byte[lattice.length()];
      int s = best();
      for (int i = labels.length - 1; i >= 0; i--) {
        labels[i] = (byte) (s % LABELS);
        s = back[i * PAIRS + s] * LABELS + s / LABELS;
      }
      return labels;
    }
  }
}
