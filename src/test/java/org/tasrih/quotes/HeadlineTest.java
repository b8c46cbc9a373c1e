package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;

/** Headlines, which are part of the text. */
class HeadlineTest {
  /** Says nothing, and makes the line before it a headline. */
  private static final String STORY = "\n\nوصل الوفد إلى باريس صباح أمس.";

  @Test
  void attributesWithAColonInsteadOfACue() {
    Quotation quotation = only("لافروف: «الحوار هو الطريق الوحيد إلى السلام»" + STORY);
    assertEquals("الحوار هو الطريق الوحيد إلى السلام", quotation.content().text());
    assertEquals(QuotationType.DIRECT, quotation.type());
    assertEquals(Optional.of("لافروف"), quotation.speaker().mention().map(Passage::text));
    assertEquals(Optional.empty(), quotation.cue());
  }

  @Test
  void isIndirectWithoutMarks() {
    Quotation quotation = only("لافروف: الحوار هو الطريق الوحيد إلى السلام" + STORY);
    assertEquals("الحوار هو الطريق الوحيد إلى السلام", quotation.content().text());
    assertEquals(QuotationType.INDIRECT, quotation.type());
    assertEquals(Optional.empty(), quotation.cue());
  }

  @Test
  void putsTheSpeakerBeforeAVerbInThePresent() {
    Quotation quotation = only("لافروف يدعو إلى وقف إطلاق النار" + STORY);
    assertEquals("وقف إطلاق النار", quotation.content().text());
    assertEquals(Optional.of("لافروف"), quotation.speaker().name());
    assertEquals("يدعو", quotation.cue().orElseThrow().passage().text());
    assertEquals(
        List.of("تركيا: وجود قواتها في عفرين"), rows("تركيا تنفي وجود قواتها في عفرين" + STORY));
    assertEquals(
        List.of("الصين: العقوبات على كوريا الشمالية"),
        rows("الصين ترفض العقوبات على كوريا الشمالية" + STORY));
  }

  @Test
  void mayHoldTwoSpeakers() {
    assertEquals(
        List.of("ميركل: الحوار", "ماكرون: الحرب"),
        rows("ميركل تدعو إلى الحوار وماكرون يحذر من الحرب" + STORY));
  }

  @Test
  void quotesInMarksBeforeItsClause() {
    assertEquals(
        List.of("تركيا: لن نقبل بالشروط الجديدة", "تركيا: رفضها للاتفاق"),
        rows("«لن نقبل بالشروط الجديدة».. تركيا تعلن رفضها للاتفاق" + STORY));
  }

  @Test
  void mayNameAWorkInMarksBeforeItsClause() {
    assertEquals(
        List.of("لافروف: معاناة المرضى"), rows("«رقصة الفجر».. لافروف يروي معاناة المرضى" + STORY));
  }

  @Test
  void mayNameItsSourceInMarks() {
    assertEquals(
        List.of("رويترز: الحوار هو الطريق الوحيد إلى السلام"),
        rows("«رويترز»: الحوار هو الطريق الوحيد إلى السلام" + STORY));
  }

  @Test
  void goesOnBehindTwoDots() {
    assertEquals(
        List.of("لافروف: لا نريد الحرب.. ولن نسعى إليها أبدا"),
        rows("لافروف: لا نريد الحرب.. ولن نسعى إليها أبدا" + STORY));
  }

  @Test
  void isThatOfAnotherArticleBehindALabel() {
    assertEquals(
        List.of("لافروف: الحوار هو الطريق الوحيد إلى السلام"),
        rows("وصل الوفد أمس.\nاقرأ أيضا: لافروف: الحوار هو الطريق الوحيد إلى السلام\n"));
  }
}
