package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.quotations;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Quotation;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;

/** Speakers other than named persons. */
class SpeakerKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال المتحدث باسم الحكومة إن القرار نهائي.                  | PERSON    | المتحدث باسم الحكومة
          أعلن مجلس الأمن أن الهدنة صامدة.                           | ORG       | مجلس الأمن
          أعلنت واشنطن أنها ستنسحب من الاتفاق.                       | ORG       | واشنطن
          قالت الشرطة إن السائق هرب.                                 | ORG       | الشرطة
          قال المتظاهرون إنهم لن يغادروا الساحة.                     | GROUP     | المتظاهرون
          قال شهود عيان إن النيران اندلعت فجرا.                      | GROUP     | شهود عيان
          قالت فرنسا وألمانيا إن الاتفاق مهم.                        | GROUP     | فرنسا وألمانيا
          ذكر التقرير أن عدد السكان تضاعف.                           | DOCUMENT  | التقرير
          وجاء في البيان أن المدارس ستفتح غدا.                       | DOCUMENT  | البيان
          أوضحت الدراسة أن القهوة لا تضر القلب.                      | DOCUMENT  | الدراسة
          قال مصدر أمني إن الشرطة أوقفت رجلين.                       | ANONYMOUS | مصدر أمني
          قالت مصادر دبلوماسية إن الوفد سيصل غدا.                    | ANONYMOUS | مصادر دبلوماسية
          قال مسؤول، طلب عدم ذكر اسمه، إن الشرطة أوقفت رجلين.        | ANONYMOUS | مسؤول
          """)
  void isToldByTheNoun(String text, SpeakerKind kind, String name) {
    Speaker speaker = only(text).speaker();
    assertEquals(kind, speaker.kind());
    assertEquals(Optional.of(name), speaker.name());
    // Whoever is known by an office alone has it for a role too.
    assertEquals(kind == SpeakerKind.PERSON ? Optional.of(name) : Optional.empty(), speaker.role());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت وزارة الصحة المغربية أن عدد المصابين بلغ خمسة. وأضافت الوزارة أن المرضى بخير.  | وزارة الصحة المغربية | الوزارة
          أعلنت شركة أرامكو أن الإنتاج ارتفع. وقالت الشركة إن الأسعار مستقرة.                 | شركة أرامكو | الشركة
          قال مجلس الأمن إن الهدنة صامدة. وأضاف المجلس أن المراقبين سيصلون غدا.               | مجلس الأمن | المجلس
          قال مصدر أمني إن الشرطة أوقفت رجلين. وأضاف المصدر أن التحقيق مستمر.                 | مصدر أمني | المصدر
          أكد بيان للحكومة أن الأسعار مستقرة. وأضاف البيان أن الدعم باق.                      | بيان للحكومة | البيان
          """)
  void isOneWithItsHeadNoun(String text, String name, String head) {
    List<Quotation> quotations = quotations(text);
    assertEquals(2, quotations.size());
    for (Quotation quotation : quotations) {
      assertEquals(Optional.of(name), quotation.speaker().name());
      assertEquals(List.of(head), quotation.speaker().aliases());
    }
    assertEquals(quotations.get(0).speaker().kind(), quotations.get(1).speaker().kind());
  }
}
