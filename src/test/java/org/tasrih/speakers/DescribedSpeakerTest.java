package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.quotations;
import static org.tasrih.Reading.rows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Speaker;

/** Speakers whom an article describes in one place and names, or describes better, in another. */
class DescribedSpeakerTest {
  @Test
  void isNamedAfterTheHeadThatTellsTheOffice() {
    Speaker speaker =
        quotations(
                """
                أعلن المتحدث باسم الجيش المصري أن الحدود آمنة.

                وقال العقيد سمير عواد إن الدوريات مستمرة.
                """)
            .get(0)
            .speaker();
    assertEquals(Optional.of("سمير عواد"), speaker.name());
    assertEquals(Optional.of("المتحدث باسم الجيش المصري"), speaker.role());
  }

  @Test
  void isNamedWhereTheTitleIsRepeated() {
    assertEquals(
        List.of(
            "سمير عواد: ألف مدرسة تضررت بالفيضان",
            "سمير عواد: إن الفيضان ضرب ألف مدرسة تضررت كلها"),
        rows(
            """
            مسؤول تونسي: ألف مدرسة تضررت بالفيضان

            قال سمير عواد المتحدث باسم وزارة التعليم إن الفيضان ضرب ألف مدرسة تضررت كلها.
            """));
  }

  @Test
  void staysApartWhereAnotherThingIsSaid() {
    assertEquals(
        List.of("مسؤول تونسي: الأسعار سترتفع في الشتاء", "سمير عواد: إن الفيضان ضرب ألف مدرسة"),
        rows(
            """
            مسؤول تونسي: الأسعار سترتفع في الشتاء

            قال سمير عواد المتحدث باسم وزارة التعليم إن الفيضان ضرب ألف مدرسة.
            """));
  }

  @Test
  void staysApartFromWhoTakesOver() {
    assertEquals(
        List.of("المتحدث باسم الجيش المصري: أن الحدود آمنة", "سمير عواد: إن الدوريات مستمرة"),
        rows(
            """
            أعلن المتحدث باسم الجيش المصري أن الحدود آمنة.

            ومن جهته، قال العقيد سمير عواد إن الدوريات مستمرة.
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال سمير عواد، منسق لجان الأحياء، إن القرى بلا ماء. ودعا المحامي بهيئة صفاقس إلى حفر الآبار.    | سمير عواد
          قال سمير عواد إن القرى بلا ماء. ومن جانبه، دعا المحامي بهيئة صفاقس إلى حفر الآبار.             | المحامي بهيئة صفاقس
          قالت منى الراوي إن القرى بلا ماء. ودعا المحامي بهيئة صفاقس إلى حفر الآبار.                    | المحامي بهيئة صفاقس
          أكد معالي وزير النقل سمير عواد أن الطريق جاهز بحضور عمر الزين. ودعا معاليه إلى حفر الآبار.      | سمير عواد
          أكد محافظ الهيئة العامة للطيران سمير عواد أن المطار جاهز. ودعا معالي محافظ الهيئة إلى حفر الآبار. | سمير عواد
          قال سمير عواد، سفير المملكة بالولايات المتحدة الأمريكية، إن الطلاب بخير. ودعا السفير السعودي في واشنطن إلى حفر الآبار. | سمير عواد
          """)
  void isWhoeverATitleMeans(String text, String speaker) {
    List<String> rows = rows(text);
    assertEquals(speaker + ": حفر الآبار", rows.get(rows.size() - 1));
  }

  @Test
  void takesTheFullerDescriptionOfTheSameSource() {
    assertEquals(
        List.of(
            "مصدر أمني تونسي: المهربون الثلاثة وصلوا من البحر",
            "مصدر أمني تونسي: إن المهربين وصلوا من البحر"),
        rows(
            """
            مصدر أمني: المهربون الثلاثة وصلوا من البحر

            قال مصدر أمني تونسي إن المهربين وصلوا من البحر.
            """));
  }

  @Test
  void isTheSourceThatWasNotQuotedBefore() {
    assertEquals(
        List.of("الشركة: أن الأسهم ثابتة", "مصادر مطلعة: إن الصفقة قريبة"),
        rows(
            """
            نقلت وسائل إعلام عن مصادر مطلعة أنباء عن الصفقة. وأعلنت الشركة في بيان أن الأسهم ثابتة. \
            وقالت المصادر ذاتها إن الصفقة قريبة.
            """));
  }

  @Test
  void isTheSourceOfWhatAnAgencyHandsOn() {
    Speaker speaker =
        only("ارتفع عدد المصابين إلى ستين، حسب ما نقلته وكالة الأنباء عن وزارة الصحة.").speaker();
    assertEquals(Optional.of("وزارة الصحة"), speaker.name());
    assertEquals("وزارة الصحة", speaker.mention().orElseThrow().text());
  }
}
