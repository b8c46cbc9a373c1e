package org.tasrih.train;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tasrih.speakers.Confidence;

/**
 * Fits an L2-regularised logistic regression over features that are there or not, by Newton's
 * method. The bias is not regularised. The same examples always give the same weights.
 */
final class LogisticRegression {
  private static final int MAX_STEPS = 100;
  private static final int MAX_HALVINGS = 30;
  private static final double CLOSE_ENOUGH = 1e-10;

  /** Keeps the bias finite where all examples are right or all wrong. */
  private static final double BIAS_PRIOR = 1e-3;

  private final int[][] rows;
  private final boolean[] right;
  private final double[] prior;
  private final List<String> names;

  /**
   * An example.
   *
   * @param features what is there
   * @param right whether it is a right one
   */
  record Example(Set<String> features, boolean right) {}

  private LogisticRegression(List<Example> examples, List<String> names, double prior) {
    this.names = names;
    TreeMap<String, Integer> number = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      number.put(names.get(f), f);
    }
    this.rows = new int[examples.size()][];
    this.right = new boolean[examples.size()];
    for (int e = 0; e < rows.length; e++) {
      IntStream known =
          examples.get(e).features().stream().filter(number::containsKey).mapToInt(number::get);
      rows[e] = IntStream.concat(IntStream.of(names.size()), known.sorted()).toArray();
      right[e] = examples.get(e).right();
    }
    this.prior = new double[names.size() + 1];
    Arrays.fill(this.prior, prior);
    this.prior[names.size()] = BIAS_PRIOR;
  }

  /**
   * The weights by feature and of the {@link Confidence#BIAS}.
   *
   * @param minCount features seen in fewer examples get no weight
   * @param prior the strength of the L2 prior; the greater, the smoother
   */
  static SortedMap<String, Double> fit(List<Example> examples, int minCount, double prior) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    List<String> names = counts.keySet().stream().filter(f -> counts.get(f) >= minCount).toList();
    return new LogisticRegression(examples, names, prior).run();
  }

  private SortedMap<String, Double> run() {
    double[] weights = new double[prior.length];
    double loss = loss(weights);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] direction = direction(weights);
      double size = 1;
      double[] next = moved(weights, direction, size);
      for (int h = 0; h < MAX_HALVINGS && loss(next) > loss; h++) {
        size /= 2;
        next = moved(weights, direction, size);
      }
      double gain = loss - loss(next);
      if (gain <= 0) {
        break;
      }
      weights = next;
      loss -= gain;
      if (gain < CLOSE_ENOUGH) {
        break;
      }
    }
    SortedMap<String, Double> named = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      named.put(names.get(f), weights[f]);
    }
    named.put(Confidence.BIAS, weights[names.size()]);
    return named;
  }

  private static double[] moved(double[] weights, double[] direction, double size) {
    double[] moved = weights.clone();
    for (int f = 0; f < moved.length; f++) {
      moved[f] -= size * direction[f];
    }
    return moved;
  }

  private double sum(int example, double[] weights) {
    double sum = 0;
    for (int f : rows[example]) {
      sum += weights[f];
    }
    return sum;
  }

  /** The negative logarithm of likelihood and prior. */
  private double loss(double[] weights) {
    double loss = 0;
    for (int e = 0; e < rows.length; e++) {
      double sum = right[e] ? sum(e, weights) : -sum(e, weights);
      loss += sum > 0 ? Math.log1p(Math.exp(-sum)) : Math.log1p(Math.exp(sum)) - sum;
    }
    for (int f = 0; f < weights.length; f++) {
      loss += prior[f] * weights[f] * weights[f] / 2;
    }
    return loss;
  }

  /** Newton's direction: the inverse of the curvature times the slope. */
  private double[] direction(double[] weights) {
    int n = weights.length;
    double[] slope = new double[n];
    double[][] curvature = new double[n][n];
    for (int f = 0; f < n; f++) {
      slope[f] = prior[f] * weights[f];
      curvature[f][f] = prior[f];
    }
    for (int e = 0; e < rows.length; e++) {
      double p = 1 / (1 + Math.exp(-sum(e, weights)));
      for (int f : rows[e]) {
        slope[f] += p - (right[e] ? 1 : 0);
        for (int g : rows[e]) {
          curvature[f][g] += p * (1 - p);
        }
      }
    }
    return solve(curvature, slope);
  }

  /** Solves {@code a x = b} for a symmetric positive definite {@code a} by Cholesky's method. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[][] lower = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
