package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.contents;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Article;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;
import org.tasrih.Reading;
import org.tasrih.Warning;

/** Marks inside reported speech, and marks that are damaged. */
class MarksInSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "إن الحوار «ليس ترفا بل ضرورة للجميع» وإن المفاوضات مستمرة",
        "إن الحدود «لن تغلق أبدا في وجه اللاجئين» هذا العام"
      })
  void callMixedAStretchOfFourWordsOrMore(String content) {
    assertType(QuotationType.MIXED, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"إن القوات الأجنبية \"ليست مستعدة\" للانسحاب", "إن الاتفاق «ليس كافيا» لكنه مفيد"})
  void callMixedAPredicateOfTwoWords(String content) {
    assertType(QuotationType.MIXED, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "إن تنظيم «داعش» خسر معظم مواقعه",
        "إن تصريحات واشنطن «كاذبة» تماما",
        "إن بلاده ستقيم «منطقة آمنة» قرب الحدود",
        "إن كتاب «الحرب والسلام» أعظم رواية"
      })
  void leaveIndirectWhatHoldsANameOrAShortTerm(String content) {
    assertType(QuotationType.INDIRECT, content);
  }

  @Test
  void endWithTheParagraphWhenTheyAreNeverClosed() {
    Article article =
        Reading.tasrih()
            .read(
                """
                قال لافروف: «لن نترك الحوار مهما طال الطريق. وقالت ميركل إن أوروبا قوية.

                وأكد ماكرون: «سنوقع الاتفاق غدا». ورأت ميركل أن الاتفاق ضروري.
                """);
    assertEquals(
        List.of(
            "لن نترك الحوار مهما طال الطريق",
            "إن أوروبا قوية",
            "سنوقع الاتفاق غدا",
            "أن الاتفاق ضروري"),
        article.quotations().stream().map(q -> q.content().text()).toList());
    assertEquals(
        List.of("quotation mark never closed"),
        article.warnings().stream().map(Warning::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف إن الحوار مستمر\". وقالت ميركل: \"سنواصل دعم اللاجئين في بلادنا\".",
        "قال لافروف إن الحوار مستمر». وقالت ميركل: «سنواصل دعم اللاجئين في بلادنا»."
      })
  void spareTheOthersWhenTheyWereNeverOpened(String text) {
    assertEquals(
        List.of("لافروف: إن الحوار مستمر", "ميركل: سنواصل دعم اللاجئين في بلادنا"), rows(text));
  }

  @Test
  void standInsideMarksOfAnotherShape() {
    assertEquals(
        List.of("قرأت كتاب \"البحر\" مرتين"), contents("قالت ميركل: «قرأت كتاب \"البحر\" مرتين»."));
  }

  private static void assertType(QuotationType type, String content) {
    Quotation quotation = only("قال لافروف " + content + ".");
    assertEquals(content, quotation.content().text());
    assertEquals(type, quotation.type());
  }
}
