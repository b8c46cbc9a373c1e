package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;

/** What is reported without أن, after a preposition or as an object. */
class ComplementTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          شدد لافروف على ضرورة استمرار الحوار.,              ضرورة استمرار الحوار
          شدد لافروف على أهمية الحوار وضرورة وقف القتال.,    أهمية الحوار وضرورة وقف القتال
          دعا لافروف إلى وقف إطلاق النار في حلب.,            وقف إطلاق النار في حلب
          أعرب لافروف عن قلقه من تدهور الوضع.,               قلقه من تدهور الوضع
          أعربت الأمم المتحدة عن أملها في نجاح المفاوضات.,   أملها في نجاح المفاوضات
          حذرت ميركل من انهيار الهدنة.,                      انهيار الهدنة
          أشار لافروف إلى تراجع عدد الضحايا.,                تراجع عدد الضحايا
          حث ماكرون على ضبط النفس.,                          ضبط النفس
          اعتذر لافروف عن تأخر الوفد.,                       تأخر الوفد
          """)
  void startsAfterThePreposition(String text, String content) {
    assertIndirect(text, content);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          رحب لافروف بقرار مجلس الأمن.,             قرار مجلس الأمن
          تعهد لافروف بعدم التدخل في الانتخابات.,   عدم التدخل في الانتخابات
          نددت فرنسا بالهجوم على السفارة.,          الهجوم على السفارة
          أشاد لافروف بجهود الوسطاء.,               جهود الوسطاء
          هدد ترامب بالانسحاب من الاتفاق.,          الانسحاب من الاتفاق
          وعد ماكرون بخفض الضرائب.,                 خفض الضرائب
          """)
  void leavesACliticPrepositionOutside(String text, String content) {
    assertIndirect(text, content);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          نفت الحكومة وجود سجناء سياسيين.,                    وجود سجناء سياسيين
          أدانت فرنسا الهجوم على السفارة.,                    الهجوم على السفارة
          انتقد لافروف العقوبات الأمريكية على بلاده.,         العقوبات الأمريكية على بلاده
          أعلن لافروف انسحاب القوات من المدينة.,              انسحاب القوات من المدينة
          أكد لافروف أهمية الحوار.,                           أهمية الحوار
          اقترح ماكرون إنشاء جيش أوروبي.,                     إنشاء جيش أوروبي
          توقع البنك المركزي ارتفاع الأسعار العام المقبل.,    ارتفاع الأسعار العام المقبل
          """)
  void isTheObjectOfTheVerb(String text, String content) {
    assertIndirect(text, content);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          اتهمت فرنسا المعارضة بعرقلة المفاوضات.,          عرقلة المفاوضات
          طالب ماكرون طهران بوقف التجارب الصاروخية.,       وقف التجارب الصاروخية
          طالب لافروف الأطراف بوقف القتال فورا.,           وقف القتال فورا
          حث ماكرون الأطراف على الحوار.,                   الحوار
          وصف لافروف القرار بأنه خطأ كبير.,                بأنه خطأ كبير
          """)
  void leavesOutWhomItIsAskedOfOrHeldAgainst(String text, String content) {
    assertIndirect(text, content);
  }

  private static void assertIndirect(String text, String content) {
    Quotation quotation = only(text);
    assertEquals(content, quotation.content().text());
    assertEquals(QuotationType.INDIRECT, quotation.type());
  }

  @Test
  void standsBehindAnAdjunctWithNounsOfItsOwn() {
    assertEquals(
        List.of("لافروف: أن الحوار مستمر"),
        rows("أوضح لافروف، خلال لقاء عقده لعرض الخطة، أن الحوار مستمر."));
    assertEquals(
        List.of("لافروف: انسحاب بلاده من الاتفاق، وإغلاق السفارة"),
        rows("أعلن لافروف، أمس، انسحاب بلاده من الاتفاق، وإغلاق السفارة."));
  }

  @Test
  void thanksWithItsNoun() {
    assertEquals(List.of("لافروف: شكره للحكومة التركية"), rows("قدم لافروف شكره للحكومة التركية."));
  }

  @Test
  void isNotTheMannerOfSaying() {
    assertEquals(List.of("لافروف: قصف المدينة"), rows("ندد لافروف بشدة بقصف المدينة."));
  }

  @Test
  void hangsOnAParticipleBehindMarks() {
    assertEquals(
        List.of("لافروف: الحوار مستمر", "لافروف: وقف القصف"),
        rows("قال لافروف إن «الحوار مستمر» مطالبا بوقف القصف."));
  }
}
