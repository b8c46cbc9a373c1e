package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.contents;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.quotations;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;

/** The speaker's own words. */
class DirectSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف: «لن نترك الحوار أبدا».",
        "قال لافروف: \"لن نترك الحوار أبدا\".",
        "قال لافروف: “لن نترك الحوار أبدا”.",
        "قال لافروف: ‹لن نترك الحوار أبدا›.",
        "قال لافروف: ((لن نترك الحوار أبدا)).",
        "قال لافروف: ''لن نترك الحوار أبدا''.",
        "قال لافروف : « لن نترك الحوار أبدا » .",
        "قال لافروف «لن نترك الحوار أبدا»."
      })
  void takesTheTextInsideMarksOfEveryShape(String text) {
    Quotation quotation = only(text);
    assertEquals("لن نترك الحوار أبدا", quotation.content().text());
    assertEquals(QuotationType.DIRECT, quotation.type());
  }

  @Test
  void runsAfterAColonWithoutMarks() {
    Quotation quotation = only("قال لافروف: لن نترك الحوار أبدا.");
    assertEquals("لن نترك الحوار أبدا", quotation.content().text());
    assertEquals(QuotationType.DIRECT, quotation.type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف إن «لا بديل عن الحوار بين الأطراف».",
        "قال لافروف إنه «لا بديل عن الحوار بين الأطراف».",
        "أكد لافروف أنه \"لا بديل عن الحوار بين الأطراف\"."
      })
  void leavesTheComplementiserBeforeTheMarkOutside(String text) {
    Quotation quotation = only(text);
    assertEquals("لا بديل عن الحوار بين الأطراف", quotation.content().text());
    assertEquals(QuotationType.DIRECT, quotation.type());
  }

  @Test
  void keepsAQuestionMarkInsideTheMarks() {
    assertEquals(List.of("ميركل: هل من بديل للحوار؟"), rows("تساءلت ميركل: «هل من بديل للحوار؟»."));
  }

  @Test
  void keepsTheSentencesInOnePairOfMarksTogether() {
    assertEquals(
        List.of("لن نترك الحوار. وسنعمل مع كل الأطراف"),
        contents("قال لافروف: «لن نترك الحوار. وسنعمل مع كل الأطراف»."));
  }

  @Test
  void keepsTwoParagraphsInOnePairOfMarksTogether() {
    assertEquals(
        List.of("لن نترك الحوار مهما طال الطريق.\n\nوسنعمل مع كل الأطراف من أجل السلام"),
        contents(
            """
            قال لافروف: «لن نترك الحوار مهما طال الطريق.

            وسنعمل مع كل الأطراف من أجل السلام».
            """));
  }

  @Test
  void continuesInAParagraphThatReopensWithAMark() {
    List<Quotation> quotations =
        quotations(
            """
            قال لافروف: «لن نترك الحوار مهما طال الطريق».

            «وسنعمل مع كل الأطراف من أجل السلام».

            وقالت ميركل: «أوروبا ستبقى قوية».
            """);
    assertEquals(3, quotations.size());
    Quotation reopened = quotations.get(1);
    assertEquals("وسنعمل مع كل الأطراف من أجل السلام", reopened.content().text());
    assertEquals(Optional.of("لافروف"), reopened.speaker().name());
    assertEquals(Optional.empty(), reopened.speaker().mention());
    assertEquals(Optional.empty(), reopened.cue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«لن نترك الحوار أبدا»، قال لافروف.",
        "«لن نترك الحوار أبدا»، يقول لافروف للصحفيين.",
        "«لن نترك الحوار أبدا»، بحسب لافروف."
      })
  void mayStandBeforeItsCue(String text) {
    assertEquals(List.of("لافروف: لن نترك الحوار أبدا"), rows(text));
    assertEquals(QuotationType.DIRECT, only(text).type());
  }

  @Test
  void isTwoQuotationsWhereTheCueInterruptsIt() {
    List<Quotation> quotations = quotations("«لن نترك الحوار»، قال لافروف، «وسنعود إلى جنيف غدا».");
    assertEquals(
        List.of("لن نترك الحوار", "وسنعود إلى جنيف غدا"),
        quotations.stream().map(q -> q.content().text()).toList());
    assertEquals(quotations.get(0).cue(), quotations.get(1).cue());
    assertEquals(quotations.get(0).speaker(), quotations.get(1).speaker());
  }

  @Test
  void belongsToTheFiniteVerbRatherThanToItsParticiple() {
    Quotation quotation = only("أضاف لافروف قائلا: «سنلتقي في جنيف الشهر المقبل».");
    assertEquals("أضاف", quotation.cue().orElseThrow().passage().text());
    assertEquals(Optional.of("لافروف"), quotation.speaker().mention().map(Passage::text));
  }

  @Test
  void belongsToTheParticipleWhereTheMainVerbSaysNothing() {
    Quotation quotation = only("اختتم لافروف حديثه قائلا: «سنلتقي في جنيف الشهر المقبل».");
    assertEquals("قائلا", quotation.cue().orElseThrow().passage().text());
    assertEquals(Optional.of("لافروف"), quotation.speaker().name());
    assertEquals(Optional.empty(), quotation.speaker().mention());
  }

  @Test
  void isOneQuotationForEachCue() {
    assertEquals(
        List.of("لافروف: سنلتقي في جنيف", "لافروف: الوفد جاهز للسفر"),
        rows("قال لافروف: \"سنلتقي في جنيف\". وأضاف: \"الوفد جاهز للسفر\"."));
  }

  @Test
  void isFollowedByReportedClauses() {
    assertEquals(
        List.of("ميركل: لن نغلق الحدود أمام اللاجئين", "ميركل: أن أوروبا قوية"),
        rows("قالت ميركل \"لن نغلق الحدود أمام اللاجئين\"، وأكدت أن أوروبا قوية."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«لا بديل عن الحوار بين الأطراف».. بهذه الكلمات تحدث لافروف عن المفاوضات.",
        "«لا بديل عن الحوار بين الأطراف»، هكذا رد لافروف أمس.",
        "«لا بديل عن الحوار بين الأطراف».. هكذا رد لافروف أمس."
      })
  void isPointedBackToByWhatFollows(String text) {
    assertEquals(List.of("لافروف: لا بديل عن الحوار بين الأطراف"), rows(text));
  }

  @Test
  void namesTheFiniteVerbWhereAParticipleRepeatsIt() {
    String text = "كتب لافروف أن الحوار مستمر، وتابع قائلا: «نحن لا نريد الحرب».";
    assertEquals(List.of("أن الحوار مستمر", "نحن لا نريد الحرب"), contents(text));
    assertEquals("تابع", quotations(text).get(1).cue().orElseThrow().passage().text());
  }
}
