package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final String TEST =
      "افتتحت رئيسة البلدية صباح اليوم سوق الخضار الجديد في وسط المدينة بحضور عدد كبير من السكان"
          + " والتجار الذين انتظروا هذا اليوم منذ سنوات طويلة.";

  @Test
  void knowsATestArticleWithOtherMarksAndATitle() {
    assertTrue(Overlap.with(List.of(TEST)).isIn("عاجل " + TEST.replace('ة', 'ه') + " انتهى"));
  }

  @Test
  void letsAnotherArticlePass() {
    assertFalse(
        Overlap.with(List.of(TEST))
            .isIn(
                "أغلقت البلدية سوق الخضار القديم بسبب أعمال الصيانة التي تستمر حتى نهاية الشهر."));
  }

  @Test
  void knowsATextWhoseCliticsAreSplitLetterByLetter() {
    String split = "افتتحت رئيسة ال بلدية صباح اليوم سوق الخضار الجديد في وسط المدينة ب حضور عدد";
    assertTrue(Overlap.withLettersOf(List.of(TEST)).isIn(split));
    assertFalse(
        Overlap.withLettersOf(List.of(TEST))
            .isIn("أغلقت البلدية سوق الخضار القديم بسبب أعمال الصيانة التي تستمر حتى نهاية الشهر"));
  }
}
