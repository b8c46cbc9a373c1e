package org.tasrih.evaluate;

/** One line of the figures. */
public sealed interface Figure {
  /**
   * Precision and recall.
   *
   * @param precision the share of the predictions that is right
   * @param recall the share of the gold that is found
   * @param f1 their harmonic mean
   */
  record Score(double precision, double recall, double f1) implements Figure {
    static Score of(double precision, double recall) {
      return new Score(precision, recall, Figure.f1(precision, recall));
    }

    static Score ofCounts(double right, double predicted, double gold) {
      return of(share(right, predicted), share(right, gold));
    }
  }

  /**
   * A share.
   *
   * @param value 0 to 1
   */
  record Rate(double value) implements Figure {
    static Rate of(double right, double all) {
      return new Rate(share(right, all));
    }
  }

  /**
   * What became of the gold quotations of one type.
   *
   * @param gold how many there are
   * @param found the share that a prediction matches
   * @param strict the share found with exactly its span
   * @param row the share found as a whole row
   */
  record OfType(long gold, double found, double strict, double row) implements Figure {}

  /** {@code part} of {@code whole}; 0 of nothing. */
  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** The harmonic mean; 0 when both are 0. */
  static double f1(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
