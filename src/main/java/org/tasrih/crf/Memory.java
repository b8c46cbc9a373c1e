package org.tasrih.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers scores by the number of what they were added up for; of two whose numbers fall in the
 * same place the later one stays. Threads share it without a lock: what is there never changes, and
 * whether something is found changes the time only.
 */
final class Memory {
  private static final int PLACES = 1 << 15;

  private final AtomicReferenceArray<Entry> entries = new AtomicReferenceArray<>(PLACES);

  private static final class Entry {
    private final long number;
    private final int[] scores;

    Entry(long number, int[] scores) {
      this.number = number;
      this.scores = scores;
    }
  }

  /** The scores that were put for {@code number}, or null. Not to be changed. */
  int[] find(long number) {
    Entry entry = entries.getAcquire(place(number));
    return entry != null && entry.number == number ? entry.scores : null;
  }

  /** Remembers {@code scores}, which must not change any more. */
  void put(long number, int[] scores) {
    entries.setRelease(place(number), new Entry(number, scores));
  }

  private static int place(long number) {
    return (int) (number ^ (number >>> 32)) & (PLACES - 1);
  }
}
