package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanScoresTest {
  @Test
  void countsExactSpansWithTheirType() {
    SpanScores scores = new SpanScores();
    scores.add(
        List.of("B-PER", "I-PER", "O", "B-LOC", "B-ORG"),
        List.of("B-PER", "I-PER", "O", "B-ORG", "I-ORG"));
    assertTrue(scores.table().contains("| PER | 1 | 100.0 | 100.0 | 100.0 |"), scores.table());
    assertTrue(scores.table().contains("| all | 3 | 50.0 | 33.3 | 40.0 |"), scores.table());
  }
}
