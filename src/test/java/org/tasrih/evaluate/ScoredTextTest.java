package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tasrih.Span;

class ScoredTextTest {
  private static String trimmed(String text) {
    return new ScoredText(text).trim(new Span(0, text.length())).in(text);
  }

  @Test
  void stripsMarksFromBothEnds() {
    assertEquals("نحن مستعدون", trimmed(" «نحن مستعدون». "));
  }

  @Test
  void stripsBareComplementisersFromTheFront() {
    assertEquals("المفاوضات مستمرة", trimmed("أن المفاوضات مستمرة"));
    assertEquals("المفاوضات مستمرة", trimmed("بأنّ «المفاوضات مستمرة»"));
    assertEquals("المفاوضات مستمرة", trimmed("إن أن المفاوضات مستمرة"));
  }

  @Test
  void keepsComplementisersThatCarryAPronounOrStandAlone() {
    assertEquals("أنه سيعود", trimmed("أنه سيعود"));
    assertEquals("أنباء سارة", trimmed("أنباء سارة"));
    assertEquals("أن", trimmed("أن"));
  }

  @Test
  void leavesNothingOfMarks() {
    assertEquals("", trimmed("« … »"));
  }

  @Test
  void countsUtf16UnitsBeyondTheBasicPlane() {
    // The emoji takes two units, so "نعم" starts at 3; it is no word.
    String text = "\ud83d\ude00 نعم وافقنا";
    ScoredText.Extent extent = new ScoredText(text).extent(new Span(3, 6));
    assertEquals(new ScoredText.Extent(new Span(3, 6), 0, 1), extent);
    assertEquals(2, new ScoredText(text).extent(new Span(0, text.length())).words());
  }
}
