package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tasrih.quotes.Found;

/** Which quotations of an article lie within others, in a time that hardly grows with them. */
final class Overlaps {
  /** So many quotations that begin before or after one are looked at. */
  private static final int NEAR = 64;

  private final List<Found> byBegin;

  /** For each of {@link #byBegin}, the furthest end of those before it. */
  private final int[] furthest;

  Overlaps(List<Found> quotations) {
    byBegin = new ArrayList<>(quotations);
    byBegin.sort(
        Comparator.comparingInt((Found f) -> f.content().begin())
            .thenComparingInt(f -> -f.content().end()));
    furthest = new int[byBegin.size()];
    int end = -1;
    for (int i = 0; i < furthest.length; i++) {
      furthest[i] = end;
      end = Math.max(end, byBegin.get(i).content().end());
    }
  }

  /** {@code inside} if another content contains that of {@code found}, {@code around} if not. */
  Set<String> of(Found found) {
    Set<String> overlaps = new TreeSet<>();
    int at = index(found);
    for (int i = at; i < Math.min(byBegin.size(), at + NEAR); i++) {
      if (byBegin.get(i).content().begin() >= found.content().end()) {
        break;
      }
      add(byBegin.get(i), found, overlaps);
    }
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      add(byBegin.get(i), found, overlaps);
      if (furthest[i] <= found.content().begin()) {
        break;
      }
    }
    return overlaps;
  }

  private static void add(Found other, Found found, Set<String> overlaps) {
    if (!other.equals(found) && other.content().overlaps(found.content())) {
      overlaps.add(other.content().contains(found.content()) ? "inside" : "around");
    }
  }

  /** The first of {@link #byBegin} that does not begin before {@code found}. */
  private int index(Found found) {
    int low = 0;
    int high = byBegin.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byBegin.get(middle).content().begin() < found.content().begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
