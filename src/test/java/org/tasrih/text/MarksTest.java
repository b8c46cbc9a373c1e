package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  private static List<String> inner(String text) {
    return Marks.find(text).quoted().stream().map(q -> q.inner().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال: «لن نعود» ثم مضى",
        "قال: \"لن نعود\" ثم مضى",
        "قال: “لن نعود” ثم مضى",
        "قال: ”لن نعود“ ثم مضى",
        "قال: ‹لن نعود› ثم مضى",
        "قال: ((لن نعود)) ثم مضى",
        "قال: ''لن نعود'' ثم مضى",
        "قال: ″لن نعود″ ثم مضى",
        "قال: « لن نعود » ثم مضى",
        "قال: «لن نعود\" ثم مضى"
      })
  void pairsMarksOfEveryShape(String text) {
    assertEquals(List.of("لن نعود"), inner(text));
  }

  @Test
  void opensAfterAClitic() {
    assertEquals(List.of("النهار الجديد"), inner("قال لـ”النهار الجديد” أمس"));
  }

  @Test
  void nestsMarksOfTheSameShape() {
    assertEquals(
        List.of("قرأنا كتاب \"البحر\" معا", "البحر"),
        inner("قالت \"قرأنا كتاب \"البحر\" معا\" ومضت"));
  }

  @Test
  void endsAnUnclosedMarkWithItsParagraph() {
    String text = "قال: «لن نعود.\nوأضاف: «سنعمل» هنا";
    assertEquals(List.of("لن نعود.", "سنعمل"), inner(text));
    assertEquals("quotation mark never closed", Marks.find(text).warnings().get(0).message());
  }

  @Test
  void carriesAQuotationOverParagraphsToItsClosingMark() {
    assertEquals(List.of("لن نعود.\nوسنبني هنا"), inner("قال: «لن نعود.\nوسنبني هنا» ثم مضى"));
  }

  @Test
  void reportsAMarkThatNeverOpenedAndKeepsTheOthers() {
    String text = "قال إنه سيعود\". وأضاف: \"سنبني\" هنا";
    assertEquals(List.of("سنبني"), inner(text));
    assertEquals("quotation mark never opened", Marks.find(text).warnings().get(0).message());
  }
}
