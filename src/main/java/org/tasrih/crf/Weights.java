package org.tasrih.crf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A table of weights: a row for each feature, found by its hash in open addressing. In the file,
 * hashes ascend and weights are whole multiples of 1/{@value #SCALE}. Immutable.
 */
public final class Weights {
  /** How finely weights are stored. */
  public static final int SCALE = 512;

  private static final int MAX_ROWS = 1 << 21;

  private final int width;
  private final long[] hashes;
  private final float[] rows;
  private final int size;

  private Weights(int width, int size) {
    this.width = width;
    this.size = size;
    int slots = Integer.highestOneBit(Math.max(8, size)) << 2;
    this.hashes = new long[slots];
    this.rows = new float[slots * width];
  }

  /**
   * A table of the features {@code hashes}, whose weights stand in {@code rows} one after another.
   *
   * @param width how many weights a feature has
   */
  public static Weights of(int width, long[] hashes, float[] rows) {
    Weights weights = new Weights(width, hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      int slot = weights.slot(hashes[i]);
      weights.hashes[slot] = hashes[i];
      System.arraycopy(rows, i * width, weights.rows, slot * width, width);
    }
    return weights;
  }

  /** How many features have weights. */
  public int size() {
    return size;
  }

  /** Adds the weights of {@code feature}, if it has any, to {@code scores}. */
  void addTo(float[] scores, long feature) {
    int slot = slot(feature);
    if (hashes[slot] == feature) {
      int row = slot * width;
      for (int k = 0; k < width; k++) {
        scores[k] += rows[row + k];
      }
    }
  }

  /** Where {@code hash} is or would be. A hash of 0 means an empty slot and has weights of 0. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(DataOutput out) throws IOException {
    long[] sorted = Arrays.stream(hashes).filter(hash -> hash != 0).sorted().toArray();
    out.writeInt(sorted.length);
    for (long hash : sorted) {
      out.writeLong(hash);
    }
    for (int k = 0; k < width; k++) {
      for (long hash : sorted) {
        int scaled = Math.round(rows[slot(hash) * width + k] * SCALE);
        out.writeShort(Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scaled)));
      }
    }
  }

  /**
   * Reads a table of rows of {@code width}.
   *
   * @throws IOException if there are too many rows or the hashes do not ascend
   */
  static Weights read(DataInput in, int width) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_ROWS) {
      throw new IOException("expected at most " + MAX_ROWS + " features, it claims " + size);
    }
    long[] hashes = new long[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readLong();
      if (i > 0 && hashes[i] <= hashes[i - 1]) {
        throw new IOException("expected ascending features at " + i);
      }
    }
    float[] rows = new float[size * width];
    for (int k = 0; k < width; k++) {
      for (int i = 0; i < size; i++) {
        rows[i * width + k] = in.readShort() / (float) SCALE;
      }
    }
    return of(width, hashes, rows);
  }
}
