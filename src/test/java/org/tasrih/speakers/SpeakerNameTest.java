package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.quotations;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Quotation;
import org.tasrih.Speaker;

/** The full name, the role and the other forms of whoever speaks. */
class SpeakerNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل سيرغي لافروف إلى أنقرة. وقال لافروف إن الحوار مستمر.",
        "قال لافروف إن الحوار مستمر. ووصل سيرغي لافروف إلى أنقرة مساء أمس."
      })
  void isTheFullestFoundAnywhere(String text) {
    Speaker speaker = only(text).speaker();
    assertEquals(Optional.of("سيرغي لافروف"), speaker.name());
    assertEquals(List.of("لافروف"), speaker.aliases());
  }

  @Test
  void isThatOfACounterpartByTheOtherOffice() {
    String text =
        "اجتمع وزير الخارجية الروسي سيرغي لافروف مع نظيره التركي هاكان فيدان في أنقرة. "
            + "وقال وزير الخارجية التركي إن الهدنة صامدة.";
    Speaker speaker = only(text).speaker();
    assertEquals(Optional.of("هاكان فيدان"), speaker.name());
    assertEquals(Optional.of("وزير الخارجية التركي"), speaker.role());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الخارجية الروسي سيرغي لافروف الوفد. وقال الوزير إن الحوار مستمر.       | الوزير
          التقى وزير الخارجية الروسي سيرغي لافروف الوفد. وقال الوزير الروسي إن الحوار مستمر. | الوزير الروسي
          """)
  void isFoundForATitleAlone(String text, String title) {
    Speaker speaker = only(text).speaker();
    assertEquals(Optional.of("سيرغي لافروف"), speaker.name());
    assertTrue(speaker.aliases().contains(title), speaker.aliases().toString());
  }

  @Test
  void isChosenByTheNationalityOfTheTitle() {
    assertEquals(
        List.of(
            "سامح شكري: إن الحل قريب",
            "سيرغي لافروف: إن الحوار مستمر",
            "سيرغي لافروف: أن الوفد جاهز",
            "سامح شكري: أن القاهرة جاهزة"),
        rows(
            """
            قال وزير الخارجية المصري سامح شكري إن الحل قريب. وقال وزير الخارجية الروسي سيرغي لافروف \
            إن الحوار مستمر. وأكد الوزير الروسي أن الوفد جاهز. وأكد الوزير المصري أن القاهرة جاهزة.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير الخارجية الروسي سيرغي لافروف إن الحوار مستمر.         | وزير الخارجية الروسي
          قال وزير الخارجية الروسي، سيرغي لافروف، إن الحوار مستمر.       | وزير الخارجية الروسي
          قال لاعب ليفربول محمد صلاح إن المباراة صعبة.                   | لاعب ليفربول
          قال القيادي في حركة حماس إسماعيل هنية إن المصالحة خيار ثابت.   | القيادي في حركة حماس
          قال محمد صلاح، لاعب ليفربول، إن المباراة صعبة.                 | لاعب ليفربول
          قال محمد العمري، مدير مستشفى السلام، إن عدد المرضى انخفض.      | مدير مستشفى السلام
          قال أنطونيو غوتيريش، الأمين العام للأمم المتحدة، إن المجاعة تقترب. | الأمين العام للأمم المتحدة
          """)
  void comesWithTheRoleBeforeOrAfterIt(String text, String role) {
    assertEquals(Optional.of(role), only(text).speaker().role());
  }

  @Test
  void comesWithARoleStatedLater() {
    Quotation first =
        quotations(
                "قالت هالة زايد إن اللقاح متوفر. وأوضحت وزيرة الصحة المصرية هالة زايد أن الحملة"
                    + " ستبدأ غدا.")
            .get(0);
    assertEquals(Optional.of("وزيرة الصحة المصرية"), first.speaker().role());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          عبد الله النسور, عبدالله النسور
          سيرجي لافروف,    سيرغي لافروف
          """)
  void isOneInEitherSpelling(String one, String other) {
    List<Quotation> quotations =
        quotations("قال %s إن الميزانية جاهزة. وأكد %s أن الأسعار مستقرة.".formatted(one, other));
    assertEquals(2, quotations.size());
    assertEquals(Optional.of(one), quotations.get(0).speaker().name());
    assertEquals(Optional.of(one), quotations.get(1).speaker().name());
    assertEquals(List.of(other), quotations.get(0).speaker().aliases());
  }

  @Test
  void keepsNamesakesApartByTitle() {
    assertEquals(
        List.of(
            "سليم إدريس: إن المعركة طويلة",
            "محمد إدريس: إن اللقاح متوفر",
            "سليم إدريس: أن الجبهة هادئة",
            "محمد إدريس: أن المخزون كاف"),
        rows(
            """
            قال الجنرال سليم إدريس إن المعركة طويلة. وقال الدكتور محمد إدريس إن اللقاح متوفر. \
            وأكد الجنرال إدريس أن الجبهة هادئة. وأكد الدكتور إدريس أن المخزون كاف.
            """));
  }

  @Test
  void keepsBearersOfOneGivenNameApart() {
    assertEquals(
        List.of(
            "محمد بن سلمان: إن الرؤية واضحة",
            "محمد بن راشد: إن دبي جاهزة",
            "محمد بن سلمان: أن الاقتصاد ينمو"),
        rows(
            """
            قال الأمير محمد بن سلمان إن الرؤية واضحة. وقال الشيخ محمد بن راشد إن دبي جاهزة. \
            وأضاف بن سلمان أن الاقتصاد ينمو.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال مركز أبحاث القلب في تونس إن المرض يتراجع. ودعا المركز إلى المشي.                | مركز أبحاث القلب في تونس
          ذكرت وكالة الأنباء الكويتية "كونا" أن السفينة وصلت. ودعت الوكالة إلى المشي.         | وكالة الأنباء الكويتية "كونا"
          """)
  void isThatOfABodyWithItsSeatOrItsShortForm(String text, String name) {
    assertEquals(name + ": المشي", rows(text).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          قال سمير عواد، الخبير الاقتصادي لدى "مركز الأفق"، إن التضخم يتراجع.     | الخبير الاقتصادي لدى "مركز الأفق"
          أكد رئيس البعثة المكلفة بملاحظة الانتخابات لسابع أكتوبر، سمير عواد، أن التصويت هادئ. | رئيس البعثة المكلفة بملاحظة الانتخابات لسابع أكتوبر
          """)
  void comesWithTheWholeRole(String text, String role) {
    assertEquals(Optional.of(role), only(text).speaker().role());
  }
}
