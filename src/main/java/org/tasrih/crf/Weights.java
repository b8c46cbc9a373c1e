package org.tasrih.crf;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The weights of features: a row for each, by the hash of the feature in ascending order. Weights
 * are whole multiples of 1/{@value #SCALE}, so that sums do not depend on their order. Immutable.
 */
public final class Weights {
  /** How finely weights are stored. */
  public static final int SCALE = 512;

  private static final int MAX_ROWS = 1 << 21;

  private final int width;
  private final long[] hashes;

  /** The weights of one label after another, each in the order of the features. */
  private final short[] columns;

  private Weights(int width, long[] hashes, short[] columns) {
    this.width = width;
    this.hashes = hashes;
    this.columns = columns;
  }

  /**
   * The weights of the features {@code hashes}, whose rows stand in {@code rows} one after another.
   *
   * @param width how many weights a feature has
   */
  public static Weights of(int width, long[] hashes, float[] rows) {
    int size = hashes.length;
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(i -> hashes[i]))
            .mapToInt(i -> i)
            .toArray();
    short[] columns = new short[size * width];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < width; k++) {
        int scaled = Math.round(rows[order[i] * width + k] * SCALE);
        columns[k * size + i] =
            (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, scaled));
      }
    }
    return new Weights(width, Arrays.stream(order).mapToLong(i -> hashes[i]).toArray(), columns);
  }

  /** How many weights a feature has. */
  int width() {
    return width;
  }

  /** How many features have weights. */
  public int size() {
    return hashes.length;
  }

  /** The hash of feature {@code i}. */
  long hash(int i) {
    return hashes[i];
  }

  /** Copies the row of each feature {@code i} to where {@code starts[i]} says. */
  void spread(short[] rows, int[] starts) {
    for (int k = 0; k < width; k++) {
      for (int i = 0; i < starts.length; i++) {
        rows[starts[i] + k] = columns[k * starts.length + i];
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    for (long hash : hashes) {
      out.writeLong(hash);
    }
    for (short weight : columns) {
      out.writeShort(weight);
    }
  }

  /**
   * Reads the rows of {@code width} that {@link #write} wrote.
   *
   * @throws IOException if it is cut short, there are too many rows or the hashes do not ascend
   */
  static Weights read(ByteBuffer in, int width) throws IOException {
    int size = in.remaining() < Integer.BYTES ? -1 : in.getInt();
    if (size < 0 || size > MAX_ROWS) {
      throw new IOException("expected at most " + MAX_ROWS + " features, it claims " + size);
    }
    long bytes = size * (long) (Long.BYTES + width * Short.BYTES);
    if (bytes > in.remaining()) {
      throw new IOException("expected " + bytes + " bytes of weights, there are fewer");
    }
    long[] hashes = new long[size];
    in.asLongBuffer().get(hashes);
    in.position(in.position() + size * Long.BYTES);
    for (int i = 1; i < size; i++) {
      if (hashes[i] <= hashes[i - 1]) {
        throw new IOException("expected ascending features at " + i);
      }
    }
    short[] columns = new short[size * width];
    in.asShortBuffer().get(columns);
    in.position(in.position() + columns.length * Short.BYTES);
    return new Weights(width, hashes, columns);
  }
}
