package org.tasrih.crf;

import java.util.Arrays;

/** {@link Weights} by the hashes of their features, in open addressing. Immutable. */
final class WeightTable {
  private final int width;

  /** In each slot the hash of a feature, or 0. */
  private final long[] hashes;

  /** The rows of the slots one after another. */
  private final short[] rows;

  /** A table whose rows are those of {@code parts} side by side, 0 where one has none. */
  WeightTable(Weights... parts) {
    this.width = Arrays.stream(parts).mapToInt(Weights::width).sum();
    // More than twice the larger of two parts: there is room for both.
    int size = Arrays.stream(parts).mapToInt(Weights::size).max().orElse(0);
    int slots = Integer.highestOneBit(Math.max(8, size)) << 2;
    this.hashes = new long[slots];
    this.rows = new short[slots * width];
    int column = 0;
    for (Weights part : parts) {
      int[] starts = new int[part.size()];
      for (int i = 0; i < starts.length; i++) {
        int slot = slot(part.hash(i));
        hashes[slot] = part.hash(i);
        starts[i] = slot * width + column;
      }
      part.spread(rows, starts);
      column += part.width();
    }
  }

  /** How many weights a feature has. */
  int width() {
    return width;
  }

  /**
   * Adds the weights that {@code features} have, in units of 1/{@value Weights#SCALE}, to {@code
   * scores} from {@code at} on.
   *
   * <p>The table is larger than the caches of a processor. All hashes are fetched before the first
   * is looked at, and all rows before the first is added, so that it waits for memory once and not
   * for each.
   */
  void addTo(int[] scores, int at, Features features) {
    int size = features.size();
    long[] there = features.scratch();
    int mask = hashes.length - 1;
    for (int f = 0; f < size; f++) {
      there[f] = hashes[home(features.get(f)) & mask];
    }
    int found = 0;
    int[] starts = features.starts();
    for (int f = 0; f < size; f++) {
      long feature = features.get(f);
      if (there[f] != 0) {
        int slot = there[f] == feature ? home(feature) & mask : slot(feature);
        if (hashes[slot] == feature) {
          starts[found++] = slot * width;
        }
      }
    }
    long sum = 0;
    for (int f = 0; f < found; f++) {
      sum += rows[starts[f]];
    }
    there[0] = sum;
    for (int f = 0; f < found; f++) {
      int row = starts[f];
      for (int k = 0; k < width; k++) {
        scores[at + k] += rows[row + k];
      }
    }
  }

  private static int home(long hash) {
    return (int) (hash ^ (hash >>> 32));
  }

  /** Where {@code hash} is or would be. A hash of 0 means an empty slot and has weights of 0. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = home(hash) & mask;
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
