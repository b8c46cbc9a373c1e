package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes on speaking where the clause names nobody, and who takes over. */
class TurnTakingTest {
  @Test
  void dropsTheSubjectAndKeepsTheSpeaker() {
    assertEquals(
        List.of(
            "لافروف: إن الحوار مستمر",
            "لافروف: أن المفاوضات ستبدأ غدا",
            "لافروف: أن بلاده لن تتراجع"),
        rows(
            "قال لافروف إن الحوار مستمر. وأضاف أن المفاوضات ستبدأ غدا.\n\n"
                + "وأكد أن بلاده لن تتراجع."));
  }

  @Test
  void goesBackToTheSpeakerWhoseGenderTheVerbShows() {
    assertEquals(
        List.of(
            "سيرغي لافروف: أن الحوار مستمر",
            "أنجيلا ميركل: أن أوروبا قوية",
            "سيرغي لافروف: إن موسكو لن تتراجع",
            "أنجيلا ميركل: أن برلين ستساعد اللاجئين"),
        rows(
            """
            أكد سيرغي لافروف أن الحوار مستمر. وأكدت أنجيلا ميركل أن أوروبا قوية. \
            وقال إن موسكو لن تتراجع. وأضافت أن برلين ستساعد اللاجئين.
            """));
  }

  @Test
  void tellsNamesakesApartByTheGenderOfTheVerb() {
    assertEquals(
        List.of(
            "توكل كرمان: إن الثورة مستمرة",
            "عمر كرمان: إن الحوار أفضل",
            "توكل كرمان: أن الشباب سيعودون"),
        rows(
            """
            قالت توكل كرمان إن الثورة مستمرة. وقال عمر كرمان إن الحوار أفضل. \
            وأضافت كرمان أن الشباب سيعودون.
            """));
  }

  @Test
  void passesToTheNewNameAfterMinJanibihi() {
    assertEquals(
        List.of(
            "أنجيلا ميركل: إن أوروبا قوية",
            "سيرغي لافروف: إن الحوار مستمر",
            "سيرغي لافروف: أن المفاوضات ستبدأ غدا"),
        rows(
            """
            قالت أنجيلا ميركل إن أوروبا قوية. ومن جانبه، قال سيرغي لافروف إن الحوار مستمر. \
            وأضاف أن المفاوضات ستبدأ غدا.
            """));
  }

  @Test
  void goesOnForAGroup() {
    assertEquals(
        List.of("السكان: إن المياه مقطوعة", "السكان: أنهم ينتظرون الحل"),
        rows("قال السكان إن المياه مقطوعة. وأضافوا أنهم ينتظرون الحل."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل سيرغي لافروف إلى أنقرة صباح أمس، معلنا أن الحوار مستمر.          | سيرغي لافروف
          زار سيرغي لافروف العاصمة التركية، معلنا أن الحوار مستمر.             | سيرغي لافروف
          استقبل سيرغي لافروف نظيره مولود تشاووش أوغلو، معلنا أن الحوار مستمر. | سيرغي لافروف
          التقى إيمانويل ماكرون المستشارة أنجيلا ميركل في باريس، معلنا أن الحوار مستمر.  | إيمانويل ماكرون
          """)
  void isTheMainClausesSubjectForAParticiple(String text, String speaker) {
    assertEquals(List.of(speaker + ": أن الحوار مستمر"), rows(text));
  }

  @Test
  void staysWithTheSubjectWhoMeetsHisCounterpart() {
    assertEquals(
        List.of("سيرغي لافروف: أن الحوار مستمر"),
        rows("التقى سيرغي لافروف نظيره التركي مولود تشاووش أوغلو في موسكو، وأكد أن الحوار مستمر."));
  }

  @Test
  void passesToTheCounterpartWhoIsTheSubject() {
    assertEquals(
        List.of("سيرغي لافروف: إن الحوار مستمر", "مولود تشاووش أوغلو: أن أنقرة ستشارك"),
        rows(
            """
            قال سيرغي لافروف إن الحوار مستمر. \
            وأكد نظيره التركي مولود تشاووش أوغلو أن أنقرة ستشارك.
            """));
  }

  @Test
  void returnsToTheOuterSpeakerAfterReportedSpeech() {
    assertEquals(
        List.of(
            "سيرغي لافروف: إن ماكرون أكد أن الاتفاق قريب",
            "ماكرون: أن الاتفاق قريب",
            "سيرغي لافروف: أن الوفد جاهز"),
        rows("قال سيرغي لافروف إن ماكرون أكد أن الاتفاق قريب. وأضاف أن الوفد جاهز."));
  }

  @Test
  void goesOnForTheSourceOfARelay() {
    assertEquals(
        List.of(
            "عمر الزين: أن السوق مفتوحة",
            "سمير عواد: سنعيد فتح الميناء قريبا جدا",
            "سمير عواد: أن العمال عادوا إلى أرصفتهم"),
        rows(
            """
            أكد عمر الزين أن السوق مفتوحة. ونقلت الإذاعة عن الوزير سمير عواد قوله: \
            "سنعيد فتح الميناء قريبا جدا". وأضاف أن العمال عادوا إلى أرصفتهم.
            """));
  }

  @Test
  void passesToWhomTheSentenceBeforeTalksAbout() {
    assertEquals(
        List.of("شركة الكهرباء: أن الشبكة سليمة", "سمير عواد: أن العمل سيبدأ غدا"),
        rows(
            """
            أكدت شركة الكهرباء أن الشبكة سليمة. وكان الوزير سمير عواد يتحدث في افتتاح المحطة. \
            وأضاف أن العمل سيبدأ غدا.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ولم تجد لجنة التحقيق دليلا على الإهمال، لكنها أشارت إلى أن المدير هرب.        | لجنة التحقيق
          ورفض الإسباني كارلوس مورينو مدرب الفريق بيع اللاعب، وأكد أن المدير هرب.       | كارلوس مورينو
          """)
  void isTheSubjectOfTheVerbBefore(String sentence, String speaker) {
    List<String> rows = rows("أكدت شركة الكهرباء أن الشبكة سليمة. " + sentence);
    assertEquals(speaker + ": أن المدير هرب", rows.get(rows.size() - 1));
  }

  @Test
  void isTheSubjectOfTheReportedClauseInsideIt() {
    assertEquals(
        List.of(
            "ليلى الهاشمي: إن تونس جاهزة للاتفاق ولكنها تطالب بتنفيذه كاملا", "تونس: تنفيذه كاملا"),
        rows("قالت ليلى الهاشمي إن تونس جاهزة للاتفاق ولكنها تطالب بتنفيذه كاملا."));
  }
}
