package org.tasrih.train;

import java.util.Arrays;
import java.util.Random;

/**
 * A training sequence in numbers. Not a record, whose equality would suggest that arrays compare.
 */
final class Lattice {
  private final int[][] nodes;
  private final int[][] edges;
  private final int[] labels;

  /**
   * @param nodes the features of each word
   * @param edges the features of each word with the one before
   * @param labels the right label of each word
   */
  Lattice(int[][] nodes, int[][] edges, int[] labels) {
    this.nodes = nodes;
    this.edges = edges;
    this.labels = labels;
  }

  /** The same with every feature of a word left out by chance {@code dropout}. */
  Lattice thinned(Random random, double dropout) {
    int[][] fewer = new int[nodes.length][];
    for (int i = 0; i < nodes.length; i++) {
      int[] kept = new int[nodes[i].length];
      int size = 0;
      for (int feature : nodes[i]) {
        if (random.nextFloat() >= dropout) {
          kept[size++] = feature;
        }
      }
      fewer[i] = Arrays.copyOf(kept, size);
    }
    return new Lattice(fewer, edges, labels);
  }

  int length() {
    return labels.length;
  }

  int[] nodes(int i) {
    return nodes[i];
  }

  int[] edges(int i) {
    return edges[i];
  }

  int label(int i) {
    return labels[i];
  }

  int[] labels() {
    return labels;
  }
}
