package org.tasrih.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares confidence with what was right, in bins of 0.1. Brier score: Brier, G. W. (1950),
 * Verification of forecasts expressed in terms of probability. Not thread-safe.
 */
public final class Reliability {
  private static final int BINS = 10;

  private final List<Rated> all = new ArrayList<>();

  private record Rated(double confidence, boolean right) {}

  /** Adds a quotation. */
  void add(double confidence, boolean right) {
    all.add(new Rated(confidence, right));
  }

  /** How many quotations have at least {@code confidence}. */
  public int count(double confidence) {
    return from(confidence, 2).size();
  }

  /** The share of right ones among those with at least {@code confidence}; 0 of nothing. */
  public double share(double confidence) {
    return share(from(confidence, 2));
  }

  /** The mean squared distance between confidence and 1 for right, 0 for wrong; 0 of nothing. */
  public double brier() {
    return all.stream()
        .mapToDouble(r -> square(r.confidence - (r.right ? 1 : 0)))
        .average()
        .orElse(0);
  }

  /** The Brier score of the share of right ones, given to every quotation. */
  public double brierOfShare() {
    return share(0) * (1 - share(0));
  }

  /** The mean distance between a bin's mean confidence and its share, weighted by its size. */
  public double calibrationError() {
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      List<Rated> bin = bin(b);
      error += bin.size() * Math.abs(mean(bin) - share(bin));
    }
    return all.isEmpty() ? 0 : error / all.size();
  }

  private static double square(double x) {
    return x * x;
  }

  private List<Rated> from(double low, double below) {
    return all.stream().filter(r -> r.confidence >= low && r.confidence < below).toList();
  }

  private List<Rated> bin(int b) {
    return from(b / (double) BINS, b == BINS - 1 ? 2 : (b + 1) / (double) BINS);
  }

  private static double mean(List<Rated> some) {
    return some.stream().mapToDouble(Rated::confidence).average().orElse(0);
  }

  private static double share(List<Rated> some) {
    return some.stream().mapToDouble(r -> r.right ? 1 : 0).average().orElse(0);
  }

  /** A Markdown table: for each bin the number, the mean confidence and the share of right ones. */
  public String table() {
    StringBuilder table =
        new StringBuilder(
            "| confidence | quotations | mean confidence | right rows |\n|---|---|---|---|\n");
    for (int b = 0; b < BINS; b++) {
      table.append(row(String.format(Locale.ROOT, "%.1f–%.1f", b / 10.0, (b + 1) / 10.0), bin(b)));
    }
    return table.append(row("0.8–1.0", from(0.8, 2))).append(row("all", all)).toString();
  }

  private static String row(String name, List<Rated> some) {
    return some.isEmpty()
        ? String.format(Locale.ROOT, "| %s | 0 | – | – |\n", name)
        : String.format(
            Locale.ROOT, "| %s | %d | %.3f | %.3f |\n", name, some.size(), mean(some), share(some));
  }

  /** Brier score and calibration error in a sentence. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "Brier score %.4f (%.4f for the share of right rows alone), mean calibration error %.3f.",
        brier(),
        brierOfShare(),
        calibrationError());
  }
}
