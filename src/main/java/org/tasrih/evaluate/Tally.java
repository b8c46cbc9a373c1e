package org.tasrih.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of what was right and what it is measured against, over all or one type of thing. */
final class Tally {
  private static final String ALL = "";

  private final Map<Key, Double> counts = new HashMap<>();

  /** What is counted. */
  enum Count {
    GOLD,
    PREDICTED,
    MATCHED,
    /** Sum over predictions of the share of their words that one gold content has too. */
    PREDICTED_SHARE,
    /** Sum over gold of the share of their words that one predicted content has too. */
    GOLD_SHARE,
    STRICT,
    TYPE,
    CUE,
    MENTION,
    SPEAKER,
    SPEAKER_FULL,
    ROLE,
    GOLD_ROLE,
    ROW,
    ROW_FULL,
    PLACE,
    GOLD_PLACE,
    PREDICTED_PLACE,
    NAME,
    GOLD_NAME,
    PREDICTED_NAME
  }

  private record Key(Count count, String type) {}

  /** The sum of {@code tallies}, added in their order. */
  static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.counts.forEach((key, value) -> sum.counts.merge(key, value, Double::sum));
    }
    return sum;
  }

  void add(Count count, double value) {
    add(count, ALL, value);
  }

  void add(Count count, boolean right) {
    add(count, ALL, right ? 1 : 0);
  }

  void add(Count count, String type, double value) {
    counts.merge(new Key(count, type), value, Double::sum);
  }

  void add(Count count, String type, boolean right) {
    add(count, type, right ? 1 : 0);
  }

  double get(Count count) {
    return get(count, ALL);
  }

  double get(Count count, String type) {
    return counts.getOrDefault(new Key(count, type), 0.0);
  }
}
