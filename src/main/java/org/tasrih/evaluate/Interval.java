package org.tasrih.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The interval in which a figure lies with a probability of 95 %, had other articles of the same
 * kind been drawn: the bootstrap percentile interval over articles (Efron, 1979).
 *
 * @param low the lower bound
 * @param high the upper bound
 */
public record Interval(double low, double high) {
  private static final int DRAWS = 300;
  private static final int BEYOND = 7;
  private static final long SEED = 1;
  private static final List<String> LINES =
      List.of("quote strict", "ROW", "ROW full", "place", "NER");

  /**
   * The intervals of the F1 figures that have one, by the figure's name; none for fewer than two
   * articles. The same articles always yield the same intervals.
   */
  public static Map<String, Interval> of(List<DocumentScore> documents) {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    if (documents.size() > 1) {
      List<Figures> draws = draws(documents);
      for (String line : LINES) {
        double[] sorted = draws.stream().mapToDouble(draw -> draw.f1(line)).sorted().toArray();
        intervals.put(line, new Interval(sorted[BEYOND], sorted[DRAWS - 1 - BEYOND]));
      }
    }
    return intervals;
  }

  private static List<Figures> draws(List<DocumentScore> documents) {
    Random random = new Random(SEED);
    List<Figures> draws = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      List<DocumentScore> draw = new ArrayList<>();
      for (int j = 0; j < documents.size(); j++) {
        draw.add(documents.get(random.nextInt(documents.size())));
      }
      draws.add(Figures.of(draw));
    }
    return draws;
  }
}
