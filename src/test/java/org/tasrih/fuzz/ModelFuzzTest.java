package org.tasrih.fuzz;

import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage that once got past the readers of models. */
class ModelFuzzTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Weights of 1e300, whose sums are no numbers, made the segmenter stop with an exception.
        "AAC1mmV7/d+G",
        "AABcsOI7ldZNVxHmMG7n"
      })
  void refusesItNow(String damage) {
    ModelFuzz.fuzzerTestOneInput(Base64.getDecoder().decode(damage));
  }
}
