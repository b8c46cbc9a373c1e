package org.tasrih.crf;

/**
 * Adds up the weights of all that speaks for or against the labels of single words. Thread-safe:
 * all it keeps are scores it would come to again.
 */
final class NodeScores {
  private final WeightTable weights;
  private final Memory looks = new Memory();

  /** Scores by all of {@code weights} at once, side by side. */
  NodeScores(Weights... weights) {
    this.weights = new WeightTable(weights);
  }

  /** The scores of the labels of each word, without those of a reading {@link Extractor#again}. */
  <S> int[][] of(Extractor<S> extractor, S sequence, Features features) {
    int length = extractor.length(sequence);
    int reach = extractor.reach();
    int[][] scores = new int[length][weights.width()];
    for (int i = -reach; i < length + reach; i++) {
      int[] around = around(extractor, sequence, i, features);
      for (int to = Math.max(0, i - reach); to < Math.min(length, i + reach + 1); to++) {
        add(scores[to], around, (to - i + reach) * weights.width());
      }
    }
    for (int i = 0; i < length; i++) {
      features.clear();
      extractor.together(sequence, i, features);
      weights.addTo(scores[i], 0, features);
    }
    return scores;
  }

  /** Adds what a reading before this one says about word {@code i}. */
  <S> void again(Extractor<S> extractor, S sequence, int i, Features features, int[] scores) {
    features.clear();
    extractor.again(sequence, i, features);
    weights.addTo(scores, 0, features);
  }

  /**
   * What word {@code i} by itself says about the labels around it, the farthest before it first.
   */
  private <S> int[] around(Extractor<S> extractor, S sequence, int i, Features features) {
    long look = extractor.look(sequence, i);
    int[] known = looks.find(look);
    if (known != null) {
      return known;
    }
    int reach = extractor.reach();
    int[] scores = new int[(2 * reach + 1) * weights.width()];
    for (int distance = -reach; distance <= reach; distance++) {
      features.clear();
      extractor.around(sequence, i, distance, features);
      weights.addTo(scores, (distance + reach) * weights.width(), features);
    }
    looks.put(look, scores);
    return scores;
  }

  private static void add(int[] scores, int[] more, int from) {
    for (int k = 0; k < scores.length; k++) {
      scores[k] += more[from + k];
    }
  }
}
