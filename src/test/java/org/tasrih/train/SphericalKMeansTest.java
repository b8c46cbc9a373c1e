package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SphericalKMeansTest {
  @Test
  void putsDirectionsTogetherWhateverTheirLength() {
    int[] classes = SphericalKMeans.cluster(points(), 2, 10, 1);
    assertEquals(classes[0], classes[1]);
    assertEquals(classes[2], classes[3]);
    assertNotEquals(classes[0], classes[2]);
  }

  @Test
  void isTheSameEveryTime() {
    assertArrayEquals(
        SphericalKMeans.cluster(points(), 2, 10, 7), SphericalKMeans.cluster(points(), 2, 10, 7));
  }

  private static float[][] points() {
    return new float[][] {{1, 0.1f}, {20, 1}, {0.1f, 1}, {2, 30}};
  }
}
