package org.tasrih.crf;

import com.google.common.base.Suppliers;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A linear-chain conditional random field of first order. Finds the best labels of a sequence with
 * the Viterbi algorithm. Thread-safe.
 */
public final class Crf {
  private static final int MAX_LABELS = 64;

  /** Outweighs all that can speak for a label. */
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final List<String> labels;
  private final boolean[] allowed;
  private final Weights nodes;
  private final Weights edges;

  /** Made when first asked for: those of {@link CrfPair} are never asked for scores. */
  private final Supplier<NodeScores> scores;

  private final Supplier<Search> search;

  /**
   * @param labels what a word can be
   * @param allowed whether label {@code b} may follow label {@code a}, at {@code a * n + b};
   *     whether {@code b} may come first, at {@code n * n + b}
   * @param nodes a weight for each label
   * @param edges a weight for each pair of labels
   */
  public Crf(List<String> labels, boolean[] allowed, Weights nodes, Weights edges) {
    this.labels = List.copyOf(labels);
    this.allowed = allowed.clone();
    this.nodes = nodes;
    this.edges = edges;
    this.scores = Suppliers.memoize(() -> new NodeScores(nodes));
    this.search =
        Suppliers.memoize(() -> new Search(this.labels, this.allowed, new WeightTable(edges)));
  }

  /** What a word can be. */
  public List<String> labels() {
    return labels;
  }

  /** How many features have weights. */
  public int size() {
    return nodes.size() + edges.size();
  }

  /** The best labels of {@code sequence}, one for each word. */
  public <S> List<String> decode(Extractor<S> extractor, S sequence) {
    return decode(extractor, sequence, new float[labels.size()]);
  }

  /**
   * The best labels of {@code sequence}, one for each word, for whom precision and recall do not
   * weigh the same.
   *
   * @param leaning what is added to the score of each of {@link #labels}, in natural logarithms
   */
  public <S> List<String> decode(Extractor<S> extractor, S sequence, float[] leaning) {
    Features features = new Features();
    NodeScores adder = scores.get();
    int[][] sums = adder.of(extractor, sequence, features);
    for (int i = 0; i < sums.length; i++) {
      adder.again(extractor, sequence, i, features, sums[i]);
      for (int k = 0; k < leaning.length; k++) {
        sums[i][k] += Math.round(leaning[k] * Weights.SCALE);
      }
    }
    return search.get().best(extractor, sequence, sums, 0);
  }

  /** The weights of what speaks for or against labels of single words. */
  Weights nodes() {
    return nodes;
  }

  Search search() {
    return search.get();
  }

  /** Finds the best way through the labels, once it is known what speaks for each. */
  static final class Search {
    private final List<String> labels;
    private final boolean[] allowed;
    private final WeightTable edges;

    private Search(List<String> labels, boolean[] allowed, WeightTable edges) {
      this.labels = labels;
      this.allowed = allowed;
      this.edges = edges;
    }

    int size() {
      return labels.size();
    }

    /**
     * The best labels of {@code sequence}.
     *
     * @param scores what speaks for each label of each word, from {@code at} on
     */
    <S> List<String> best(Extractor<S> extractor, S sequence, int[][] scores, int at) {
      int n = size();
      int[][] back = new int[scores.length][n];
      int[] pair = new int[n * n];
      long[] best = new long[n];
      Features features = new Features();
      for (int i = 0; i < scores.length; i++) {
        if (i > 0) {
          pairs(extractor, sequence, i, features, pair);
        }
        long[] next = new long[n];
        for (int b = 0; b < n; b++) {
          long before = i == 0 ? (allowed[n * n + b] ? 0 : NEVER) : step(best, pair, b, back[i]);
          next[b] = before + scores[i][at + b];
        }
        best = next;
      }
      return trace(best, back);
    }

    private <S> void pairs(
        Extractor<S> extractor, S sequence, int i, Features features, int[] pair) {
      for (int k = 0; k < pair.length; k++) {
        pair[k] = allowed[k] ? 0 : NEVER;
      }
      features.clear();
      extractor.edge(sequence, i, features);
      edges.addTo(pair, 0, features);
    }

    /** The best score of a way to label {@code b}; notes in {@code back} where it came from. */
    private static long step(long[] best, int[] pair, int b, int[] back) {
      int n = best.length;
      long most = Long.MIN_VALUE;
      for (int a = 0; a < n; a++) {
        long score = best[a] + pair[a * n + b];
        if (score > most) {
          most = score;
          back[b] = a;
        }
      }
      return most;
    }

    private List<String> trace(long[] best, int[][] back) {
      int label = 0;
      for (int b = 1; b < best.length; b++) {
        label = best[b] > best[label] ? b : label;
      }
      String[] way = new String[back.length];
      for (int i = back.length - 1; i >= 0; i--) {
        way[i] = labels.get(label);
        label = back[i][label];
      }
      return List.of(way);
    }
  }

  /** Writes the labels, the allowed pairs and the weights. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (boolean pair : allowed) {
      out.writeBoolean(pair);
    }
    nodes.write(out);
    edges.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut short or a number is out of range
   */
  public static Crf read(ByteBuffer in) throws IOException {
    try {
      int n = in.getInt();
      if (n < 1 || n > MAX_LABELS) {
        throw new IOException("expected 1 to " + MAX_LABELS + " labels, it claims " + n);
      }
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        labels.add(Texts.read(in));
      }
      boolean[] allowed = new boolean[n * n + n];
      for (int i = 0; i < allowed.length; i++) {
        allowed[i] = in.get() != 0;
      }
      return new Crf(labels, allowed, Weights.read(in, n), Weights.read(in, n * n));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("a CRF that is cut short", e);
    }
  }
}
