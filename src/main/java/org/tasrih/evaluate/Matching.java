package org.tasrih.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasrih.evaluate.ScoredText.Extent;

/**
 * Which predicted content stands for which gold one: one to one, the greatest overlap in words
 * first, exact spans before others, then the earlier gold, then the earlier prediction.
 */
final class Matching {
  private static final double LEAST_OVERLAP = 0.5;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::overlap)
          .thenComparing(Pair::exact)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private final Map<Integer, Pair> byGold = new HashMap<>();
  private final Set<Integer> predicted = new HashSet<>();

  /**
   * A match.
   *
   * @param gold the gold content's index
   * @param predicted the predicted content's index
   * @param overlap F1 of their words
   * @param exact whether the trimmed spans are equal
   */
  record Pair(int gold, int predicted, double overlap, boolean exact) {}

  private Matching() {}

  static Matching of(List<Extent> gold, List<Extent> predicted) {
    Matching matching = new Matching();
    for (Pair pair : candidates(gold, predicted)) {
      if (!matching.byGold.containsKey(pair.gold) && !matching.predicted.contains(pair.predicted)) {
        matching.byGold.put(pair.gold, pair);
        matching.predicted.add(pair.predicted);
      }
    }
    return matching;
  }

  private static List<Pair> candidates(List<Extent> gold, List<Extent> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = gold.get(i).overlap(predicted.get(j));
        if (overlap >= LEAST_OVERLAP) {
          boolean exact = gold.get(i).span().equals(predicted.get(j).span());
          pairs.add(new Pair(i, j, overlap, exact));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  /** The number of matches. */
  int size() {
    return byGold.size();
  }

  /** The match of the gold content {@code index}. */
  Optional<Pair> ofGold(int index) {
    return Optional.ofNullable(byGold.get(index));
  }

  /** Whether the predicted content {@code index} stands for a gold one. */
  boolean hasPredicted(int index) {
    return predicted.contains(index);
  }
}
