package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.contents;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;

/** What is reported in the writer's words after أن, إن, بأن. */
class ReportedClauseTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قال لافروف إن الحوار مستمر.,         قال,  إن الحوار مستمر
          أكد لافروف أن الحوار مستمر.,         أكد,  أن الحوار مستمر
          صرح لافروف بأن الحوار مستمر.,        صرح,  بأن الحوار مستمر
          أشار لافروف إلى أن الحوار مستمر.,    أشار, أن الحوار مستمر
          وشدد لافروف على أن الحوار مستمر.,    شدد,  أن الحوار مستمر
          قال لافروف إنه سيعود إلى جنيف.,      قال,  إنه سيعود إلى جنيف
          لافروف قال إن الحوار مستمر.,         قال,  إن الحوار مستمر
          يرى لافروف أن الحوار ضروري.,         يرى,  أن الحوار ضروري
          نفى ترامب أن يكون قد التقى السفير.,  نفى,  أن يكون قد التقى السفير
          """)
  void startsAtTheComplementiser(String text, String cue, String content) {
    Quotation quotation = only(text);
    assertEquals(cue, quotation.cue().orElseThrow().passage().text());
    assertEquals(content, quotation.content().text());
    assertEquals(QuotationType.INDIRECT, quotation.type());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          اكد لافروف ان الحوار مستمر.,       اكد,    ان الحوار مستمر
          قَالَ لافروف إنّ الحوارَ مستمرّ.,  قَالَ,  إنّ الحوارَ مستمرّ
          قـــال لافروف إن الحوار مستمر.,    قـــال, إن الحوار مستمر
          """)
  void readsOtherSpellingsAndKeepsThem(String text, String cue, String content) {
    Quotation quotation = only(text);
    assertEquals(cue, quotation.cue().orElseThrow().passage().text());
    assertEquals(content, quotation.content().text());
  }

  @Test
  void isOneQuotationWithCoordinatedClauses() {
    assertEquals(
        List.of("أن الحوار مستمر وأن المفاوضات ستبدأ غدا"),
        contents("أكد لافروف أن الحوار مستمر وأن المفاوضات ستبدأ غدا."));
    assertEquals(
        List.of("إن الحوار مستمر وإنه سيزور أنقرة وأن الاتفاق قريب"),
        contents("قال لافروف إن الحوار مستمر وإنه سيزور أنقرة وأن الاتفاق قريب."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف إن الحوار مستمر، وأضاف أن المفاوضات ستبدأ غدا.",
        "قال لافروف إن الحوار مستمر؛ وأضاف أن المفاوضات ستبدأ غدا.",
        "قال لافروف إن الحوار مستمر، مضيفا أن المفاوضات ستبدأ غدا."
      })
  void endsBeforeTheNextCue(String text) {
    assertEquals(List.of("لافروف: إن الحوار مستمر", "لافروف: أن المفاوضات ستبدأ غدا"), rows(text));
  }

  @Test
  void isOneQuotationForEachParticiple() {
    assertEquals(
        List.of(
            "لافروف: إن الحوار مستمر",
            "لافروف: أن بلاده لن تتخلى عنه",
            "لافروف: انهيار الهدنة",
            "لافروف: ضرورة وقف القتال"),
        rows(
            "قال لافروف إن الحوار مستمر، مؤكدا أن بلاده لن تتخلى عنه، ومحذرا من انهيار الهدنة،"
                + " ولافتا إلى ضرورة وقف القتال."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد لافروف أن الحوار مستمر، فيما تتواصل المعارك في حلب.",
        "أكد لافروف أن الحوار مستمر، في حين تتواصل المعارك في حلب.",
        "أكد لافروف أن الحوار مستمر، علما أن الجولة السابقة انتهت دون اتفاق.",
        "أكد لافروف أن الحوار مستمر، وهو الذي زار أنقرة أمس.",
        "أكد لافروف أن الحوار مستمر، وذلك بعد يوم من انهيار الهدنة."
      })
  void leavesBackgroundOutside(String text) {
    assertEquals(List.of("أن الحوار مستمر"), contents(text));
  }

  @Test
  void endsWhereAnotherSpeakersClauseBegins() {
    assertEquals(
        List.of("لافروف: إن الحوار مستمر", "ميركل: إن أوروبا قوية"),
        rows("قال لافروف إن الحوار مستمر، فيما قالت ميركل إن أوروبا قوية."));
  }

  @Test
  void keepsARelativeClauseWithoutAComma() {
    assertEquals(
        List.of("أن المدينة التي زارها الوفد أمس آمنة"),
        contents("أوضح لافروف أن المدينة التي زارها الوفد أمس آمنة."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف الثلاثاء إن الحوار مستمر.",
        "قال لافروف، الذي زار أنقرة أمس، إن الحوار مستمر.",
        "قال لافروف، خلال مؤتمر صحفي في موسكو، إن الحوار مستمر.",
        "وفي مؤتمر صحفي بموسكو، قال لافروف إن الحوار مستمر."
      })
  void isFoundBehindTimePlaceAndRelativeClauses(String text) {
    assertEquals(List.of("لافروف: إن الحوار مستمر"), rows(text));
  }

  @Test
  void holdsAnInnerQuotationWithItsOwnSpeaker() {
    assertEquals(
        List.of("لافروف: إن ميركل أكدت أن برلين مستعدة للحوار", "ميركل: أن برلين مستعدة للحوار"),
        rows("قال لافروف إن ميركل أكدت أن برلين مستعدة للحوار."));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          نقلت الوكالة عن الوزير قوله إن الحوار مستمر.,           الوزير,     قول
          ونقلت صحيفة «الأهرام» عن وزير الري قوله إن السد آمن.,   وزير الري,  قول
          نقل التلفزيون عن شهود قولهم إن النيران اندلعت فجرا.,    شهود,       قول
          ونقلت الصحيفة عن لافروف أن الحوار مستمر.,               لافروف,     نقلت
          """)
  void belongsToTheUltimateSourceOfARelay(String text, String source, String cue) {
    Quotation quotation = only(text);
    assertEquals(Optional.of(source), quotation.speaker().mention().map(Passage::text));
    assertEquals(Optional.of(source), quotation.speaker().name());
    assertEquals(cue, quotation.cue().orElseThrow().passage().text());
  }

  @Test
  void describesTheNounThatItsCueFollows() {
    assertEquals(
        List.of("لافروف: أن الحوار مستمر"), rows("أصدر لافروف بيانا أكد فيه أن الحوار مستمر."));
    assertEquals(
        List.of("تركيا: إنه دخل البلاد سرا"),
        rows("فرضت تركيا عقوبات على رجل قالت إنه دخل البلاد سرا."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وبعد أن أعلن لافروف أن الحوار مستمر، وصل الوفد إلى باريس.",
        "وبعدما أعلن لافروف أن الحوار مستمر، وصل الوفد إلى باريس.",
        "لافروف الذي أعلن أن الحوار مستمر، وصل إلى باريس."
      })
  void endsBeforeTheMainClause(String text) {
    assertEquals(List.of("لافروف: أن الحوار مستمر"), rows(text));
  }

  @Test
  void mayTellWhenSomethingHappened() {
    assertEquals(
        List.of("لافروف: دعم المسلحين"), rows("تراجع لافروف بعدما اتهم تركيا بدعم المسلحين."));
  }

  @Test
  void endsBeforeThePredicateOfANounOfSaying() {
    assertEquals(
        List.of("سيرغي لافروف: انسحاب بلاده من الاتفاق"),
        rows("إعلان وزير الخارجية سيرغي لافروف انسحاب بلاده من الاتفاق أثار خوف الأسواق."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال لافروف إن بلاده سترسل الغذاء، دون أن يحدد موعدا.",
        "قال لافروف إن بلاده سترسل الغذاء من دون أن يحدد موعدا.",
        "قال لافروف إن بلاده سترسل الغذاء، ولكن دون أن يكشف التفاصيل."
      })
  void endsBeforeWhatTheSpeakerLeftUnsaid(String text) {
    assertEquals(List.of("لافروف: إن بلاده سترسل الغذاء"), rows(text));
  }

  @Test
  void isMixedByAPredicateInMarks() {
    assertEquals(QuotationType.MIXED, only("قال لافروف إن الشروط «غير كافية».").type());
    assertEquals(QuotationType.MIXED, only("قال لافروف إن الهدف هو «نزع السلاح».").type());
  }
}
