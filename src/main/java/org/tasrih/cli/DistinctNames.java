package org.tasrih.cli;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import org.tasrih.text.Letters;

/**
 * Counts different names in eight bytes each, so that the speakers of a large corpus can be
 * counted: of a million names, two have the same hash with a probability under one in ten million.
 * Spelling variants that fold alike are one name.
 */
final class DistinctNames {
  private static final HashFunction HASH = Hashing.murmur3_128(0);
  private static final int INITIAL_CAPACITY = 1 << 10;

  private long[] slots = new long[INITIAL_CAPACITY];
  private int size;

  /** The hash of {@code name}, never 0. */
  static long hash(String name) {
    long hash = HASH.hashUnencodedChars(Letters.fold(name)).asLong();
    return hash == 0 ? 1 : hash;
  }

  /** Adds a {@link #hash}; false if it was there. */
  boolean add(long hash) {
    int i = slot(slots, hash);
    if (slots[i] == hash) {
      return false;
    }
    slots[i] = hash;
    size++;
    if (size > slots.length / 2) {
      grow();
    }
    return true;
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[2 * slots.length];
    Arrays.stream(slots).filter(h -> h != 0).forEach(h -> larger[slot(larger, h)] = h);
    slots = larger;
  }

  private static int slot(long[] slots, long hash) {
    int i = (int) hash & (slots.length - 1);
    while (slots[i] != 0 && slots[i] != hash) {
      i = (i + 1) & (slots.length - 1);
    }
    return i;
  }
}
