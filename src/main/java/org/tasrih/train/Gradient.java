package org.tasrih.train;

import java.util.Arrays;

/**
 * The gradient of the likelihood of one sequence, by the forward-backward algorithm with scaled
 * probabilities (Rabiner 1989). Not thread-safe.
 */
final class Gradient {
  /** The logarithm of what stands for an impossible pair. */
  private static final double NEVER = -50;

  private final int n;
  private final boolean[] allowed;
  private final FeatureTable nodes;
  private final FeatureTable edges;
  private final float prior;
  private final float rate;

  private double[][] node = {};
  private double[][] edge = {};
  private double[][] forward = {};
  private double[][] backward = {};
  private double[] scale = {};

  Gradient(
      int n, boolean[] allowed, FeatureTable nodes, FeatureTable edges, float prior, float rate) {
    this.n = n;
    this.allowed = allowed;
    this.nodes = nodes;
    this.edges = edges;
    this.prior = prior;
    this.rate = rate;
  }

  /**
   * Moves the weights towards the right labels and returns their negative log-likelihood before.
   */
  double step(Lattice lattice) {
    int length = lattice.length();
    grow(length);
    double loss = score(lattice);
    loss += forward(length);
    backward(length);
    descend(lattice);
    return loss;
  }

  private void grow(int length) {
    if (node.length < length) {
      node = new double[length][n];
      edge = new double[length][n * n];
      forward = new double[length][n];
      backward = new double[length][n];
      scale = new double[length];
    }
  }

  /** Leaves potentials in node and edge; returns the part of the loss that is known by then. */
  private double score(Lattice lattice) {
    double loss = 0;
    for (int i = 0; i < lattice.length(); i++) {
      Arrays.fill(node[i], 0);
      nodes.addTo(node[i], lattice.nodes(i));
      Arrays.fill(edge[i], 0);
      edges.addTo(edge[i], lattice.edges(i));
      int before = i == 0 ? n : lattice.label(i - 1);
      for (int k = 0; k < n * n; k++) {
        edge[i][k] += i > 0 && !allowed[k] ? NEVER : 0;
      }
      for (int b = 0; i == 0 && b < n; b++) {
        node[i][b] += allowed[n * n + b] ? 0 : NEVER;
      }
      loss -= node[i][lattice.label(i)];
      loss -= i > 0 ? edge[i][before * n + lattice.label(i)] : 0;
      double most = Arrays.stream(node[i]).max().orElseThrow();
      loss += most;
      for (int b = 0; b < n; b++) {
        node[i][b] = Math.exp(node[i][b] - most);
      }
      for (int k = 0; i > 0 && k < n * n; k++) {
        edge[i][k] = Math.exp(edge[i][k]);
      }
    }
    return loss;
  }

  /** Returns the logarithm of the sum over all ways, less what was scaled away. */
  private double forward(int length) {
    double logarithm = 0;
    for (int i = 0; i < length; i++) {
      scale[i] = 0;
      for (int b = 0; b < n; b++) {
        double sum = i == 0 ? 1 : 0;
        for (int a = 0; i > 0 && a < n; a++) {
          sum += forward[i - 1][a] * edge[i][a * n + b];
        }
        forward[i][b] = sum * node[i][b];
        scale[i] += forward[i][b];
      }
      for (int b = 0; b < n; b++) {
        forward[i][b] /= scale[i];
      }
      logarithm += Math.log(scale[i]);
    }
    return logarithm;
  }

  private void backward(int length) {
    Arrays.fill(backward[length - 1], 1);
    for (int i = length - 1; i > 0; i--) {
      for (int a = 0; a < n; a++) {
        double sum = 0;
        for (int b = 0; b < n; b++) {
          sum += edge[i][a * n + b] * node[i][b] * backward[i][b];
        }
        backward[i - 1][a] = sum / scale[i];
      }
    }
  }

  private void descend(Lattice lattice) {
    float[] single = new float[n];
    float[] pair = new float[n * n];
    for (int i = 0; i < lattice.length(); i++) {
      for (int b = 0; b < n; b++) {
        single[b] = (float) (forward[i][b] * backward[i][b]);
      }
      single[lattice.label(i)] -= 1;
      nodes.descend(lattice.nodes(i), single, prior, rate);
      if (i > 0) {
        for (int k = 0; k < n * n; k++) {
          int b = k % n;
          pair[k] =
              (float) (forward[i - 1][k / n] * edge[i][k] * node[i][b] * backward[i][b] / scale[i]);
        }
        pair[lattice.label(i - 1) * n + lattice.label(i)] -= 1;
        edges.descend(lattice.edges(i), pair, prior, rate);
      }
    }
  }
}
