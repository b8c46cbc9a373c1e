package org.tasrih.evaluate.speed;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure that was measured several times.
 *
 * @param median half of the measurements lie below it
 * @param least the least of them
 * @param most the greatest of them
 */
public record Sample(double median, double least, double most) {
  /**
   * The sample of {@code values}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Sample of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample needs a measurement");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Sample(median, sorted[0], sorted[sorted.length - 1]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.2f (%,.2f to %,.2f)", median, least, most);
  }
}
