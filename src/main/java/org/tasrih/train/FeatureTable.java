package org.tasrih.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tasrih.crf.Features;
import org.tasrih.crf.Weights;

/**
 * Features under training: their counts, weights, past gradients and averages. First features are
 * seen and counted; once frozen, weights are learned. Not thread-safe.
 */
final class FeatureTable {
  private static final int DROPPED = -1;

  /** Past gradients at the beginning, so that the first step divides by something. */
  private static final float SMALL = 1e-6f;

  private final int width;
  private final Map<Long, Integer> ids = new HashMap<>();
  private int[] counts = new int[1 << 16];

  /** In how many stretches each was seen, and the number of the last of them, from 1. */
  private int[] stretches = new int[1 << 16];

  private int[] lastStretch = new int[1 << 16];
  private int[] rows = {};
  private float[] weights = {};
  private float[] squares = {};
  private float[] sums = {};
  private int kept;
  private int epochs;

  /**
   * @param width how many weights a feature has
   */
  FeatureTable(int width) {
    this.width = width;
  }

  /**
   * Counts {@code features} and returns their numbers.
   *
   * @param stretch the number of the stretch they stand in, from 0
   */
  int[] see(Features features, int stretch) {
    long[] hashes = features.toArray();
    int[] seen = new int[hashes.length];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = ids.computeIfAbsent(hashes[i], hash -> ids.size());
      if (seen[i] >= counts.length) {
        counts = Arrays.copyOf(counts, counts.length * 2);
        stretches = Arrays.copyOf(stretches, counts.length);
        lastStretch = Arrays.copyOf(lastStretch, counts.length);
      }
      if (lastStretch[seen[i]] != stretch + 1) {
        lastStretch[seen[i]] = stretch + 1;
        stretches[seen[i]]++;
      }
      counts[seen[i]]++;
    }
    return seen;
  }

  /**
   * Drops what was seen less often than {@code minCount} or in fewer stretches than {@code
   * minStretches}, and makes room for weights.
   */
  void freeze(int minCount, int minStretches) {
    rows = new int[ids.size()];
    for (int id = 0; id < rows.length; id++) {
      boolean rare = counts[id] < minCount || stretches[id] < minStretches;
      rows[id] = rare ? DROPPED : kept++ * width;
    }
    weights = new float[kept * width];
    squares = new float[kept * width];
    sums = new float[kept * width];
    restart();
  }

  /** Begins anew with weights of nothing; what was noted for the average stays. */
  void restart() {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, SMALL);
  }

  /** How many features are kept. */
  int size() {
    return kept;
  }

  /** Adds the weights of the features {@code seen} to {@code scores}. */
  void addTo(double[] scores, int[] seen) {
    for (int id : seen) {
      int row = rows[id];
      if (row != DROPPED) {
        for (int k = 0; k < width; k++) {
          scores[k] += weights[row + k];
        }
      }
    }
  }

  /** Takes a step against {@code gradient}; the prior's share is spread over a feature's uses. */
  void descend(int[] seen, float[] gradient, float prior, float rate) {
    for (int id : seen) {
      int row = rows[id];
      if (row != DROPPED) {
        float share = prior / counts[id];
        for (int k = 0; k < width; k++) {
          float slope = gradient[k] + share * weights[row + k];
          if (Math.abs(slope) > 1e-7f) {
            squares[row + k] += slope * slope;
            weights[row + k] -= rate * slope / (float) Math.sqrt(squares[row + k]);
          }
        }
      }
    }
  }

  /** Notes the weights for the average. */
  void endEpoch() {
    epochs++;
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  /**
   * The average weights of features that have at least one of {@code minWeight} or more.
   *
   * @param factor by which all are multiplied
   */
  Weights weights(float minWeight, float factor) {
    long[] hashes = new long[kept];
    float[] learned = new float[kept * width];
    int size = 0;
    for (Map.Entry<Long, Integer> entry : ids.entrySet()) {
      int row = rows[entry.getValue()];
      if (row != DROPPED && copy(row, factor, learned, size * width) >= minWeight) {
        hashes[size++] = entry.getKey();
      }
    }
    return Weights.of(width, Arrays.copyOf(hashes, size), Arrays.copyOf(learned, size * width));
  }

  private float copy(int row, float factor, float[] to, int at) {
    float most = 0;
    for (int k = 0; k < width; k++) {
      to[at + k] = factor * sums[row + k] / Math.max(1, epochs);
      most = Math.max(most, Math.abs(to[at + k]));
    }
    return most;
  }
}
