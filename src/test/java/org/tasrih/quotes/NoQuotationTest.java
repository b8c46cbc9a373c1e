package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.rows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a quotation and is none. */
class NoQuotationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "يذكر أن لافروف زار أنقرة الشهر الماضي.",
        "ويشار إلى أن المدينة تضم ثلاثة متاحف.",
        "وجدير بالذكر أن المفاوضات بدأت العام الماضي.",
        "وتجدر الإشارة إلى أن المدينة تضم ثلاثة متاحف.",
        "من المقرر أن يزور لافروف أنقرة غدا.",
        "من المتوقع أن تبدأ المفاوضات غدا.",
        "ويقال إن الملك دفن هنا."
      })
  void namesNoSource(String text) {
    assertNone(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "علم الوزير أن الطائرة تأخرت.",
        "يريد الوزير أن يزور القاهرة.",
        "قرر المجلس أن يعقد جلسة طارئة غدا.",
        "رفض الوزير المشاركة في الاجتماع وغادر القاعة.",
        "اتفق الوزيران على استئناف المفاوضات."
      })
  void tellsOfAThoughtOrAnAct(String text) {
    assertNone(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تحدث لافروف عن الأزمة السورية في كلمته.",
        "تطرق لافروف إلى الوضع في سوريا.",
        "تناول الوزيران الوضع في سوريا.",
        "بحث لافروف وكيري الأزمة السورية.",
        "ناقش الوزيران الأزمة السورية في أنقرة.",
        "أدلى الوزير بتصريح مقتضب بعد الاجتماع."
      })
  void tellsATopicOnly(String text) {
    assertNone(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سيطر الجيش على ما يسمى «عاصمة الخلافة» قبل عام.",
        "أصبحت المدينة «مقبرة مفتوحة للمدنيين الأبرياء» خلال شهرين.",
        "وتسمى هذه الطريقة «الحصار الناعم للمدن الكبيرة».",
        "أطلق الجيش عملية «درع الفرات» شمال البلاد.",
        "زار الوفد متحف «بيت الشعر العربي الكبير» في المدينة القديمة.",
        "فازت رواية «موسم الهجرة إلى الشمال» بالجائزة الأولى."
      })
  void marksATermOrAName(String text) {
    assertNone(text);
  }

  private static void assertNone(String text) {
    assertEquals(List.of(), rows(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ولم يذكر لافروف تفاصيل الاتفاق.",
        "ولم تعلن أي جهة مسؤوليتها عن الهجوم.",
        "لم يكن لافروف أبدا من أنصار الحرب."
      })
  void tellsWhatWasNotSaid(String text) {
    assertNone(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وتبين أن الصندوق فارغ.",
        "وتعد تركيا دولة مهمة في المنطقة.",
        "ويعتبر نهر النيل أطول الأنهار.",
        "وصل الوفد إلى تركيا التي تعد واحدة من الدول التي تسمح بدخول السياح.",
        "ويمكن افتراض أن الأسعار سترتفع."
      })
  void judgesWithoutASource(String text) {
    assertNone(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انسحب الجيش من المدينة وفقا لاتفاقية السلام.",
        "دفع الناس الضرائب كلها وفقا لقانون المدينة."
      })
  void followsANorm(String text) {
    assertNone(text);
  }
}
