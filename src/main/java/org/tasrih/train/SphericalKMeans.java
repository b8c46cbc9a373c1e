package org.tasrih.train;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Spherical k-means (Dhillon and Modha 2001): clusters vectors by cosine. Deterministic for a seed,
 * whatever the number of threads.
 */
final class SphericalKMeans {
  private final float[][] points;
  private final float[][] centres;
  private final int[] classes;

  private SphericalKMeans(float[][] points, int k, long seed) {
    this.points = points;
    this.classes = new int[points.length];
    int[] chosen = new Random(seed).ints(0, points.length).distinct().limit(k).toArray();
    this.centres = new float[k][];
    Arrays.setAll(centres, i -> points[chosen[i]].clone());
  }

  /**
   * The class of every point.
   *
   * @param points vectors, scaled to length one in place
   * @param k how many classes, at most as many as points
   * @param rounds how often points are assigned anew
   */
  static int[] cluster(float[][] points, int k, int rounds, long seed) {
    for (float[] point : points) {
      scale(point);
    }
    SphericalKMeans clustering = new SphericalKMeans(points, Math.min(k, points.length), seed);
    for (int round = 0; round < rounds && clustering.assign() > 0; round++) {
      clustering.move();
    }
    return clustering.classes;
  }

  /** Assigns every point to its nearest centre and tells how many changed. */
  private int assign() {
    return IntStream.range(0, points.length)
        .parallel()
        .map(
            i -> {
              int nearest = nearest(points[i]);
              int changed = nearest == classes[i] ? 0 : 1;
              classes[i] = nearest;
              return changed;
            })
        .sum();
  }

  private int nearest(float[] point) {
    int best = 0;
    float bestCosine = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float cosine = dot(point, centres[c]);
      if (cosine > bestCosine) {
        bestCosine = cosine;
        best = c;
      }
    }
    return best;
  }

  /** An empty class keeps its centre. */
  private void move() {
    float[][] sums = new float[centres.length][centres[0].length];
    int[] sizes = new int[centres.length];
    for (int i = 0; i < points.length; i++) {
      sizes[classes[i]]++;
      for (int d = 0; d < sums[0].length; d++) {
        sums[classes[i]][d] += points[i][d];
      }
    }
    for (int c = 0; c < centres.length; c++) {
      if (sizes[c] > 0) {
        scale(sums[c]);
        centres[c] = sums[c];
      }
    }
  }

  /** Four sums side by side, so that the loop is not held up by one addition after another. */
  private static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int d = 0;
    for (; d + 3 < a.length; d += 4) {
      s0 += a[d] * b[d];
      s1 += a[d + 1] * b[d + 1];
      s2 += a[d + 2] * b[d + 2];
      s3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      s0 += a[d] * b[d];
    }
    return s0 + s1 + s2 + s3;
  }

  private static void scale(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    for (int d = 0; length > 0 && d < vector.length; d++) {
      vector[d] /= length;
    }
  }
}
