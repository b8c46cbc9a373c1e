package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Passage;
import org.tasrih.Quotation;

/** Phrases that attribute: بحسب, وفقا لـ, على حد قوله. */
class AttributingPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وبحسب لافروف، فإن الحوار مستمر.              | لافروف      | إن الحوار مستمر
          بحسب ميركل، ستبقى أوروبا قوية وموحدة.        | ميركل       | ستبقى أوروبا قوية وموحدة
          وبحسب التقرير، فإن عدد السكان تضاعف.         | التقرير     | إن عدد السكان تضاعف
          وفقا لوزارة الصحة، ارتفع عدد المصابين.       | وزارة الصحة | ارتفع عدد المصابين
          """)
  void standsBeforeItsContent(String text, String speaker, String content) {
    assertAttributed(speaker, content, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ارتفع عدد المصابين إلى مئة، بحسب وزارة الصحة.      | وزارة الصحة
          ارتفع عدد المصابين إلى مئة، وفقا لوزارة الصحة.     | وزارة الصحة
          ارتفع عدد المصابين إلى مئة، على حد قول الوزير.     | الوزير
          """)
  void standsAfterItsContent(String text, String speaker) {
    assertAttributed(speaker, "ارتفع عدد المصابين إلى مئة", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف إن الحوار مستمر. والوفد عاد من جنيف أمس، على حد قوله.   | لافروف
          قالت ميركل إن الحوار مستمر. والوفد عاد من جنيف أمس، حسب تعبيرها.   | ميركل
          """)
  void withAPronounBelongsToWhoSpokeBefore(String text, String speaker) {
    assertEquals(
        List.of(speaker + ": إن الحوار مستمر", speaker + ": الوفد عاد من جنيف أمس"), rows(text));
  }

  @Test
  void isNoSecondQuotationOfWhatHasACue() {
    assertEquals(
        List.of("ميركل: إن بلادها ستستقبل مئة ألف لاجئ"),
        rows("قالت ميركل إن بلادها ستستقبل مئة ألف لاجئ، وفق تعبيرها."));
    assertEquals(
        List.of("لافروف: إن الحوار مستمر"),
        rows("قال لافروف إن الحوار مستمر، وفق ما نقلته وكالة رويترز."));
  }

  private static void assertAttributed(String speaker, String content, String text) {
    Quotation quotation = only(text);
    assertEquals(content, quotation.content().text());
    assertEquals(Optional.of(speaker), quotation.speaker().mention().map(Passage::text));
  }

  @Test
  void leavesTheDatelineOutside() {
    assertAttributed(
        "وزارة التعليم",
        "أغلقت المدارس أبوابها بسبب المطر",
        "القاهرة (رويترز) - أغلقت المدارس أبوابها بسبب المطر، حسبما أفادت وزارة التعليم.");
  }

  @Test
  void mayTellWhereTheWordsStand() {
    assertAttributed(
        "لافروف",
        "لم تتغير الأسعار منذ عام",
        "لم تتغير الأسعار منذ عام، مثلما جاء على لسان لافروف.");
  }
}
