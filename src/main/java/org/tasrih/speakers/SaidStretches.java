package org.tasrih.speakers;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.tasrih.quotes.Found;

/** Which words of an article lie within what somebody said. */
final class SaidStretches {
  /** For each word, the first word of the innermost content around it; -1 where there is none. */
  private final int[] begins;

  SaidStretches(int words, List<Found> quotations) {
    begins = new int[words];
    Arrays.fill(begins, -1);
    Iterator<Found> next =
        quotations.stream()
            .sorted(
                Comparator.comparingInt(Found::begin)
                    .thenComparing(Found::end, Comparator.reverseOrder()))
            .iterator();
    Deque<Found> open = new ArrayDeque<>();
    Found coming = next.hasNext() ? next.next() : null;
    for (int word = 0; word < words; word++) {
      while (coming != null && coming.begin() <= word) {
        open.push(coming);
        coming = next.hasNext() ? next.next() : null;
      }
      while (!open.isEmpty() && open.peek().end() <= word) {
        open.pop();
      }
      begins[word] = open.isEmpty() ? -1 : open.peek().begin();
    }
  }

  /** Whether word {@code i} lies within a content. */
  boolean isSaid(int i) {
    return begins[i] >= 0;
  }

  /** The first word of the innermost content around word {@code i}; -1 where there is none. */
  int beginAround(int i) {
    return begins[i];
  }
}
