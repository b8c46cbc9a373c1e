package org.tasrih.train;

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
