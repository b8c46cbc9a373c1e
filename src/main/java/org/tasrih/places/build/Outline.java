package org.tasrih.places.build;

import com.fasterxml.jackson.databind.JsonNode;

/** GeoJSON polygons. */
final class Outline {
  private Outline() {}

  /** Longitude and latitude of the centroid of the largest polygon of {@code geometry}. */
  static double[] centre(JsonNode geometry) {
    double[] best = {Double.NaN, Double.NaN};
    double largest = 0;
    boolean single = geometry.path("type").asText().equals("Polygon");
    int count = single ? 1 : geometry.path("coordinates").size();
    for (int i = 0; i < count; i++) {
      JsonNode coordinates = geometry.path("coordinates");
      JsonNode ring = single ? coordinates.path(0) : coordinates.path(i).path(0);
      double[] moments = moments(ring);
      if (Math.abs(moments[0]) > largest) {
        largest = Math.abs(moments[0]);
        best = new double[] {moments[1] / (3 * moments[0]), moments[2] / (3 * moments[0])};
      }
    }
    return best;
  }

  /** Twice the signed area of a ring and its first moments, by the shoelace formula. */
  private static double[] moments(JsonNode ring) {
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i + 1 < ring.size(); i++) {
      double x0 = ring.path(i).path(0).asDouble();
      double y0 = ring.path(i).path(1).asDouble();
      double x1 = ring.path(i + 1).path(0).asDouble();
      double y1 = ring.path(i + 1).path(1).asDouble();
      double cross = x0 * y1 - x1 * y0;
      area += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    }
    return new double[] {area, x, y};
  }
}
