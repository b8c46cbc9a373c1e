package org.tasrih.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was worked out for words met lately; of two words that fall in the same place the
 * later one stays. Threads share it without a lock: whether something is remembered changes the
 * time only.
 *
 * @param <T> what is worked out, immutable
 */
public final class Recent<T> {
  private static final int PLACES = 1 << 15;

  private final AtomicReferenceArray<Entry<T>> entries = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> work;

  private record Entry<T>(String word, T value) {}

  /**
   * @param work yields the same for the same word, and never null
   */
  public Recent(Function<String, T> work) {
    this.work = work;
  }

  /** What is worked out for {@code word}. */
  public T of(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    int place = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
    Entry<T> entry = entries.getAcquire(place);
    if (entry == null || !entry.word.equals(word)) {
      entry = new Entry<>(word, work.apply(word));
      entries.setRelease(place, entry);
    }
    return entry.value;
  }
}
