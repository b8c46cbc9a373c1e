package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.Span;
import org.tasrih.evaluate.ScoredText.Extent;

class MatchingTest {
  /** Words {@code first} to {@code end}, each of ten units. */
  private static Extent words(int first, int end) {
    return new Extent(new Span(10 * first, 10 * end), first, end);
  }

  private static Optional<Integer> partner(int gold, Matching matching) {
    return matching.ofGold(gold).map(Matching.Pair::predicted);
  }

  @Test
  void givesATieToTheEarlierGold() {
    // Half of either gold, half of the prediction: F1 0.5 twice.
    Matching matching = Matching.of(List.of(words(0, 2), words(2, 4)), List.of(words(1, 3)));
    assertEquals(Optional.of(0), partner(0, matching));
    assertEquals(Optional.empty(), partner(1, matching));
  }

  @Test
  void givesATieToTheExactSpan() {
    Extent gold = words(0, 3);
    Extent unequal = new Extent(new Span(0, 31), 0, 3);
    Matching matching = Matching.of(List.of(gold), List.of(unequal, words(0, 3)));
    assertEquals(Optional.of(1), partner(0, matching));
  }

  @Test
  void matchesTheGreatestOverlapFirst() {
    Matching matching =
        Matching.of(List.of(words(0, 4), words(2, 6)), List.of(words(2, 5), words(0, 3)));
    assertEquals(Optional.of(1), partner(0, matching));
    assertEquals(Optional.of(0), partner(1, matching));
  }

  @Test
  void leavesLessThanHalfUnmatched() {
    Matching matching = Matching.of(List.of(words(0, 2)), List.of(words(1, 4)));
    assertEquals(0, matching.size());
  }
}
