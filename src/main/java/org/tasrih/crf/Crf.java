package org.tasrih.crf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field of first order. Finds the best labels of a sequence with
 * the Viterbi algorithm. Immutable, so thread-safe.
 */
public final class Crf {
  private static final int MAX_LABELS = 64;
  private static final float NEVER = -1e6f;

  private final List<String> labels;
  private final boolean[] allowed;
  private final Weights nodes;
  private final Weights edges;

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
    int length = extractor.length(sequence);
    int n = labels.size();
    int[][] back = new int[length][n];
    float[] best = new float[n];
    float[] pair = new float[n * n];
    Features features = new Features();
    for (int i = 0; i < length; i++) {
      float[] score = scores(extractor, sequence, i, features);
      if (i > 0) {
        pairs(extractor, sequence, i, features, pair);
      }
      for (int b = 0; b < n; b++) {
        score[b] += leaning[b];
        score[b] += i == 0 ? (allowed[n * n + b] ? 0 : NEVER) : step(best, pair, b, back[i]);
      }
      best = score;
    }
    return trace(best, back);
  }

  private <S> float[] scores(Extractor<S> extractor, S sequence, int i, Features features) {
    float[] score = new float[labels.size()];
    features.clear();
    extractor.node(sequence, i, features);
    for (int f = 0; f < features.size(); f++) {
      nodes.addTo(score, features.get(f));
    }
    return score;
  }

  private <S> void pairs(
      Extractor<S> extractor, S sequence, int i, Features features, float[] pair) {
    Arrays.fill(pair, 0);
    features.clear();
    extractor.edge(sequence, i, features);
    for (int f = 0; f < features.size(); f++) {
      edges.addTo(pair, features.get(f));
    }
    for (int k = 0; k < pair.length; k++) {
      pair[k] += allowed[k] ? 0 : NEVER;
    }
  }

  /** The best score of a way to label {@code b}; notes in {@code back} which label it came from. */
  private static float step(float[] best, float[] pair, int b, int[] back) {
    int n = best.length;
    float most = Float.NEGATIVE_INFINITY;
    for (int a = 0; a < n; a++) {
      float score = best[a] + pair[a * n + b];
      if (score > most) {
        most = score;
        back[b] = a;
      }
    }
    return most;
  }

  private List<String> trace(float[] best, int[][] back) {
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
  public static Crf read(DataInput in) throws IOException {
    int n = in.readInt();
    if (n < 1 || n > MAX_LABELS) {
      throw new IOException("expected 1 to " + MAX_LABELS + " labels, it claims " + n);
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      labels.add(in.readUTF());
    }
    boolean[] allowed = new boolean[n * n + n];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = in.readBoolean();
    }
    return new Crf(labels, allowed, Weights.read(in, n), Weights.read(in, n * n));
  }
}
