package org.tasrih.crf;

import java.util.Arrays;

/**
 * The features of one word, each a 64-bit hash of its template and its values. Two different
 * features share a hash about once in 10<sup>19</sup> pairs. Reused from word to word; not
 * thread-safe.
 */
public final class Features {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long[] hashes = new long[256];
  private long[] scratch = new long[256];
  private int[] starts = new int[256];
  private int size;

  /** The hash of {@code value}, the same on every machine. */
  public static long hash(String value) {
    long h = PRIME;
    for (int i = 0; i < value.length(); i++) {
      h = mix(h, value.charAt(i));
    }
    return h;
  }

  /** The hash of {@code more} appended to what {@code hash} stands for. */
  public static long mix(long hash, long more) {
    long h = (hash ^ more) * PRIME;
    return h ^ (h >>> 29);
  }

  /** Adds a feature of a template without a value. */
  public void add(int template) {
    put(mix(PRIME, template));
  }

  /** Adds the feature that {@code template} has the value of hash {@code a}. */
  public void add(int template, long a) {
    put(mix(mix(PRIME, template), a));
  }

  /** Adds the feature that {@code template} has the values of hashes {@code a} and {@code b}. */
  public void add(int template, long a, long b) {
    put(mix(mix(mix(PRIME, template), a), b));
  }

  /** Adds the feature that {@code template} has the values of these three hashes. */
  public void add(int template, long a, long b, long c) {
    put(mix(mix(mix(mix(PRIME, template), a), b), c));
  }

  private void put(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      scratch = new long[size * 2];
      starts = new int[size * 2];
    }
    hashes[size++] = hash;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The hash of feature {@code i}, from 0. */
  public long get(int i) {
    return hashes[i];
  }

  long[] scratch() {
    return scratch;
  }

  int[] starts() {
    return starts;
  }

  /** Forgets all. */
  public void clear() {
    size = 0;
  }

  /** A copy of the hashes, each once. */
  public long[] toArray() {
    return Arrays.stream(hashes, 0, size).distinct().toArray();
  }
}
