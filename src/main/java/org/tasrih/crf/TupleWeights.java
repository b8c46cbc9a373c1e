package org.tasrih.crf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/**
 * The weights of label tuples, found by features that are packed into whole numbers. A feature has
 * a row of weights, one for each label tuple it speaks about; most speak about two or three. Rows
 * lie one after another in primitive arrays and are found by open addressing. Immutable.
 */
public final class TupleWeights {
  /** The row of a feature without weights. */
  public static final int NONE = 0;

  /** The largest weight of a model that is no forgery: sums over a sentence stay exact enough. */
  public static final double MAX_WEIGHT = 1000;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int ROW_BYTES = Long.BYTES + 1;
  private static final int WEIGHT_BYTES = Double.BYTES + 1;

  /** Features in the slots of the table, from 1; 0 means an empty slot. */
  private final long[] slots;

  private final int[] rows;
  private final int shift;

  private final long[] features;
  private final int[] starts;
  private final byte[] tuples;
  private final double[] weights;
  private final double[] ranges;

  private TupleWeights(long[] features, int[] starts, byte[] tuples, double[] weights) {
    this.features = features;
    this.starts = starts;
    this.tuples = tuples;
    this.weights = weights;
    this.ranges = ranges(starts, weights);
    int bits = 2 + (Integer.SIZE - Integer.numberOfLeadingZeros(features.length));
    this.shift = Long.SIZE - bits;
    this.slots = new long[1 << bits];
    this.rows = new int[1 << bits];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      slots[slot] = features[i] + 1;
      rows[slot] = i + 1;
    }
  }

  /**
   * The weights of {@code byFeature}.
   *
   * @param byFeature for each feature, from 0, the weight of each tuple; tuples are below 256
   */
  public static TupleWeights of(SortedMap<Long, ? extends SortedMap<Integer, Double>> byFeature) {
    int size = byFeature.values().stream().mapToInt(Map::size).sum();
    long[] features = new long[byFeature.size()];
    int[] starts = new int[features.length + 1];
    byte[] tuples = new byte[size];
    double[] weights = new double[size];
    int row = 0;
    int at = 0;
    for (var entry : byFeature.entrySet()) {
      features[row++] = entry.getKey();
      for (var weight : entry.getValue().entrySet()) {
        tuples[at] = (byte) weight.getKey().intValue();
        weights[at++] = weight.getValue();
      }
      starts[row] = at;
    }
    return new TupleWeights(features, starts, tuples, weights);
  }

  /** How far apart the weights of each row lie, a tuple without weight counting as 0. */
  private static double[] ranges(int[] starts, double[] weights) {
    double[] ranges = new double[starts.length];
    for (int row = 1; row < starts.length; row++) {
      double least = 0;
      double most = 0;
      for (int i = starts[row - 1]; i < starts[row]; i++) {
        least = Math.min(least, weights[i]);
        most = Math.max(most, weights[i]);
      }
      ranges[row] = most - least;
    }
    return ranges;
  }

  /** How many features have weights. */
  public int size() {
    return features.length;
  }

  /** How many weights there are. */
  public int weights() {
    return weights.length;
  }

  /** The row of {@code feature}, or {@link #NONE}. */
  public int row(long feature) {
    int slot = slot(feature);
    return slots[slot] == 0 ? NONE : rows[slot];
  }

  private int slot(long feature) {
    int mask = slots.length - 1;
    int slot = (int) ((feature * MULTIPLIER) >>> shift);
    while (slots[slot] != feature + 1 && slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Adds the weights of {@code row} to {@code sums}, which has a place for each tuple. */
  public void addTo(double[] sums, int row) {
    if (row != NONE) {
      for (int i = starts[row - 1]; i < starts[row]; i++) {
        sums[tuples[i] & 0xFF] += weights[i];
      }
    }
  }

  /** Sets the sums that {@link #addTo} has changed to what they are in {@code original}. */
  void restore(double[] sums, int row, double[] original) {
    if (row != NONE) {
      for (int i = starts[row - 1]; i < starts[row]; i++) {
        int tuple = tuples[i] & 0xFF;
        sums[tuple] = original[tuple];
      }
    }
  }

  /** How far {@code row} can move one tuple against another. */
  double range(int row) {
    return ranges[row];
  }

  /** The number of bytes that {@link #write} puts. */
  public int bytes() {
    return 2 * Integer.BYTES + features.length * ROW_BYTES + weights.length * WEIGHT_BYTES;
  }

  /** Writes the features in ascending order with their weights. */
  public void write(ByteBuffer out) {
    out.putInt(features.length);
    out.putInt(weights.length);
    for (long feature : features) {
      out.putLong(feature);
    }
    for (int row = 0; row < features.length; row++) {
      out.put((byte) (starts[row + 1] - starts[row]));
    }
    out.put(tuples);
    for (double weight : weights) {
      out.putDouble(weight);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param limit tuples are below it
   * @throws IllegalArgumentException if features do not ascend, rows do not add up, or a tuple or
   *     weight is out of range
   * @throws java.nio.BufferUnderflowException if it is cut short
   */
  public static TupleWeights read(ByteBuffer in, int limit) {
    int size = in.getInt();
    int total = in.getInt();
    require(size >= 0 && total >= 0, "negative lengths");
    require(
        (long) size * ROW_BYTES + (long) total * WEIGHT_BYTES <= in.remaining(),
        "more weights than there are bytes");
    long[] features = new long[size];
    in.asLongBuffer().get(features);
    in.position(in.position() + size * Long.BYTES);
    for (int i = 0; i < size; i++) {
      require(features[i] > (i == 0 ? -1 : features[i - 1]), "features that do not ascend");
    }
    int[] starts = new int[size + 1];
    for (int row = 0; row < size; row++) {
      starts[row + 1] = starts[row] + (in.get() & 0xFF);
    }
    require(starts[size] == total, "rows that do not add up");
    byte[] tuples = new byte[total];
    in.get(tuples);
    for (byte tuple : tuples) {
      require((tuple & 0xFF) < limit, "a label tuple that does not exist");
    }
    double[] weights = new double[total];
    in.asDoubleBuffer().get(weights);
    in.position(in.position() + total * Double.BYTES);
    require(
        Arrays.stream(weights).allMatch(weight -> Math.abs(weight) <= MAX_WEIGHT),
        "a weight beyond " + MAX_WEIGHT);
    return new TupleWeights(features, starts, tuples, weights);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
