package org.tasrih.speakers;

import java.util.List;
import org.tasrih.Speaker;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.Scene;

/** Estimates how likely quotations are right. Implementations must be thread-safe. */
public interface Estimator {
  /**
   * How likely each quotation of an article is right, 0 to 1, in the order of {@code quotations}.
   *
   * @param scene the article
   * @param quotations all its quotations
   * @param speakers whom they belong to, in the same order
   */
  List<Double> of(Scene scene, List<Found> quotations, List<Speaker> speakers);
}
