package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.text.Letters;

/** The forms of one verb of each class, checked by hand. */
class CueFormsTest {
  private static final CueLexicon CUES = CueLexicon.load();

  /** 3ms, 3fs, 3mp, 3fp, 3md, 1s, 1p of the perfect. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قال,     قال    قالت   قالوا   قلن    قالا   قلت    قلنا
          ذكر,     ذكر    ذكرت   ذكروا   ذكرن   ذكرا   ذكرت   ذكرنا
          دعا,     دعا    دعت    دعوا    دعون   دعوا   دعوت   دعونا
          نفى,     نفى    نفت    نفوا    نفين   نفيا   نفيت   نفينا
          رأى,     رأى    رأت    رأوا    رأين   رأيا-  رأيت   رأينا
          حثّ,      حث     حثت    حثوا    حثثن   حثا    حثثت   حثثنا
          ردّ,      رد     ردت    ردوا    رددن   ردا    رددت   رددنا
          وصف,     وصف    وصفت   وصفوا   وصفن   وصفا   وصفت   وصفنا
          أمر,     أمر    أمرت   أمروا   أمرن   أمرا   أمرت   أمرنا
          سأل,     سأل    سألت   سألوا   سألن   سألا   سألت   سألنا
          صرّح,     صرح    صرحت   صرحوا   صرحن   صرحا   صرحت   صرحنا
          أكّد,     أكد    أكدت   أكدوا   أكدن   أكدا   أكدت   أكدنا
          هنّأ,     هنأ    هنأت   هنؤوا   هنأن   هنآ-   هنأت   هنأنا
          طالب,    طالب   طالبت  طالبوا  طالبن  طالبا  طالبت  طالبنا
          نادى,    نادى   نادت   نادوا   نادين  ناديا  ناديت  نادينا
          أعلن,    أعلن   أعلنت  أعلنوا  أعلن   أعلنا  أعلنت  أعلنا
          أشار,    أشار   أشارت  أشاروا  أشرن   أشارا  أشرت   أشرنا
          أبدى,    أبدى   أبدت   أبدوا   أبدين  أبديا  أبديت  أبدينا
          أوضح,    أوضح   أوضحت  أوضحوا  أوضحن  أوضحا  أوضحت  أوضحنا
          أوصى,    أوصى   أوصت   أوصوا   أوصين  أوصيا  أوصيت  أوصينا
          أصرّ,     أصر    أصرت   أصروا   أصررن  أصرا   أصررت  أصررنا
          توقّع,    توقع   توقعت  توقعوا  توقعن  توقعا  توقعت  توقعنا
          تنبّأ,    تنبأ   تنبأت  تنبؤوا  تنبأن  تنبآ   تنبأت  تنبأنا
          تمنّى,    تمنى   تمنت   تمنوا   تمنين  تمنيا  تمنيت  تمنينا
          تساءل,   تساءل  تساءلت تساءلوا تساءلن تساءلا تساءلت تساءلنا
          اعتبر,   اعتبر  اعتبرت اعتبروا اعتبرن اعتبرا اعتبرت اعتبرنا
          اتّهم,    اتهم   اتهمت  اتهموا  اتهمن  اتهما  اتهمت  اتهمنا
          ادّعى,    ادعى   ادعت   ادعوا   ادعين  ادعيا  ادعيت  ادعينا
          احتجّ,    احتج   احتجت  احتجوا  احتججن احتجا  احتججت احتججنا
          اشتكى,   اشتكى  اشتكت  اشتكوا  اشتكين اشتكيا اشتكيت اشتكينا
          استاء,   استاء  استاءت استاؤوا استأن  استاءا استأت  استأنا
          استنكر,  استنكر استنكرت استنكروا استنكرن استنكرا استنكرت استنكرنا
          طمأن,    طمأن   طمأنت  طمأنوا  طمأن   طمأنا  طمأنت  طمأنا
          """)
  void inflectsThePerfect(String lemma, String forms) {
    check(
        CueForm.Kind.PERFECT,
        lemma,
        forms,
        "M.SG.3 F.SG.3 M.PL.3 F.PL.3 M.DU.3 NONE.SG.1 NONE.PL.1");
  }

  /** 3ms, 3fs, 3mp with and without its nun, 3fp, 3md, 1s, 1p of the imperfect. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قال,    يقول    تقول    يقولون    يقولوا    يقلن     يقولان    أقول    نقول
          دعا,    يدعو    تدعو    يدعون     يدعوا     يدعون    يدعوان    أدعو    ندعو
          نفى,    ينفي    تنفي    ينفون     ينفوا     ينفين    ينفيان    أنفي    ننفي
          رأى,    يرى     ترى     يرون      يروا      يرين     يريان     أرى     نرى
          حثّ,     يحث     تحث     يحثون     يحثوا     يحثثن    يحثان     أحث     نحث
          وصف,    يصف     تصف     يصفون     يصفوا     يصفن     يصفان     أصف     نصف-
          أمر,    يأمر    تأمر    يأمرون    يأمروا    يأمرن    يأمران    آمر     نأمر
          أكّد,    يؤكد    تؤكد    يؤكدون    يؤكدوا    يؤكدن    يؤكدان    أؤكد    نؤكد
          هنّأ,    يهنئ    تهنئ    يهنئون    يهنئوا    يهنئن    يهنئان    أهنئ    نهنئ
          أعلن,   يعلن    تعلن    يعلنون    يعلنوا    يعلن     يعلنان    أعلن    نعلن
          أشار,   يشير    تشير    يشيرون    يشيروا    يشرن     يشيران    أشير    نشير
          أوضح,   يوضح    توضح    يوضحون    يوضحوا    يوضحن    يوضحان    أوضح    نوضح
          توقّع,   يتوقع   تتوقع   يتوقعون   يتوقعوا   يتوقعن   يتوقعان   أتوقع   نتوقع
          تمنّى,   يتمنى   تتمنى   يتمنون    يتمنوا    يتمنين   يتمنيان   أتمنى   نتمنى
          اتّهم,   يتهم    تتهم    يتهمون    يتهموا    يتهمن    يتهمان    أتهم    نتهم
          ادّعى,   يدعي    تدعي    يدعون     يدعوا     يدعين    يدعيان    أدعي    ندعي
          استنكر, يستنكر  تستنكر  يستنكرون  يستنكروا  يستنكرن  يستنكران  أستنكر  نستنكر
          طمأن,   يطمئن   تطمئن   يطمئنون   يطمئنوا   يطمئن    يطمئنان   أطمئن   نطمئن
          """)
  void inflectsTheImperfect(String lemma, String forms) {
    check(
        CueForm.Kind.IMPERFECT,
        lemma,
        forms,
        "M.SG.3 F.SG.3 M.PL.3 M.PL.3 F.PL.3 M.DU.3 NONE.SG.1 NONE.PL.1");
  }

  /** The accusative masculine, feminine, plural, feminine plural and feminine dual. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          أضاف,   مضيفا   مضيفة   مضيفين   مضيفات   مضيفتين
          قال,    قائلا   قائلة   قائلين   قائلات   قائلتين
          دعا,    داعيا   داعية   داعين    داعيات   داعيتين
          نفى,    نافيا   نافية   نافين    نافيات   نافيتين
          أكّد,    مؤكدا   مؤكدة   مؤكدين   مؤكدات   مؤكدتين
          وصف,    واصفا   واصفة   واصفين   واصفات   واصفتين
          تمنّى,   متمنيا  متمنية  متمنين   متمنيات  متمنيتين
          تساءل,  متسائلا متسائلة متسائلين متسائلات متسائلتين
          حثّ,     حاثا    حاثة    حاثين    حاثات    حاثتين
          ادّعى,   مدعيا   مدعية   مدعين    مدعيات   مدعيتين
          طمأن,   مطمئنا  مطمئنة  مطمئنين  مطمئنات  مطمئنتين
          """)
  void inflectsTheParticiple(String lemma, String forms) {
    check(CueForm.Kind.PARTICIPLE, lemma, forms, "M.SG.3 F.SG.3 M.PL.3 F.PL.3 F.DU.3");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قال,    قول     القول     قولا    أقوال
          أكّد,    تأكيد   التأكيد   تأكيدا  تأكيدات
          دعا,    دعوة    الدعوة    دعوة    دعوات
          أشاد,   إشادة   الإشادة   إشادة   إشادات
          اتّهم,   اتهام   الاتهام   اتهاما  اتهامات
          انتقد,  انتقاد  الانتقاد  انتقادا انتقادات
          أبدى,   إبداء   الإبداء   إبداء   -
          أوضح,   إيضاح   الإيضاح   إيضاحا  إيضاحات
          زعم,    زعم     الزعم     زعما    مزاعم
          """)
  void formsTheVerbalNoun(String lemma, String forms) {
    for (String word : words(forms)) {
      boolean found =
          word.equals("-")
              || readings(word, lemma).anyMatch(form -> form.kind() == CueForm.Kind.MASDAR);
      assertTrue(found, word + " of " + lemma);
    }
  }

  @Test
  void keepsThePassiveApartWhereItsLettersDiffer() {
    assertEquals(CueForm.Kind.PASSIVE, only("قيل", "قال").kind());
    assertEquals(CueForm.Kind.PASSIVE, only("يقال", "قال").kind());
    assertEquals(CueForm.Kind.PASSIVE, only("يشار", "أشار").kind());
    assertEquals(CueForm.Kind.PASSIVE, only("طولب", "طالب").kind());
    assertFalse(only("قال", "قال").passiveToo());
    assertTrue(only("يعلن", "أعلن", CueForm.Gender.M).passiveToo());
  }

  @Test
  void keepsWhatTheSegmenterLeavesBeforeAPronoun() {
    assertTrue(readings("اتهمو", "اتّهم").count() > 0, "اتهموها");
    assertTrue(readings("نفا", "نفى").count() > 0, "نفاه");
    assertTrue(readings("يرا", "رأى").count() > 0, "يراه");
    assertTrue(readings("ادعاؤ", "ادّعى").count() > 0, "ادعاؤه");
    assertTrue(readings("مبي", "بيّن").count() > 0, "مبينا, taken for مبي + نا");
  }

  @Test
  void takesABareParticipleForAmbiguousAndTheAccusativeNot() {
    assertTrue(readings("مطالب", "طالب").allMatch(CueForm::isAmbiguous));
    assertFalse(only("مضيفا", "أضاف").isAmbiguous());
  }

  private static void check(CueForm.Kind kind, String lemma, String forms, String features) {
    List<String> words = words(forms);
    List<String> wanted = words(features);
    assertEquals(wanted.size(), words.size(), forms);
    for (int i = 0; i < words.size(); i++) {
      String feature = wanted.get(i);
      String word = words.get(i);
      // A homograph that the lexicon drops is marked with a dash.
      boolean found =
          word.endsWith("-")
              || readings(word, lemma)
                  .anyMatch(form -> form.kind() == kind && features(form).equals(feature));
      assertTrue(found, word + " of " + lemma + " as " + feature);
    }
  }

  private static List<String> words(String line) {
    return List.of(line.trim().split(" +", -1));
  }

  private static String features(CueForm form) {
    return String.format(Locale.ROOT, "%s.%s.%d", form.gender(), form.number(), form.person());
  }

  private static Stream<CueForm> readings(String word, String lemma) {
    return CUES.forms(Letters.fold(word)).stream()
        .filter(form -> form.lemma().lemma().equals(lemma));
  }

  private static CueForm only(String word, String lemma, CueForm.Gender gender) {
    List<CueForm> forms = readings(word, lemma).filter(f -> f.gender() == gender).toList();
    assertFalse(forms.isEmpty(), word);
    return forms.get(0);
  }

  private static CueForm only(String word, String lemma) {
    return only(word, lemma, CueForm.Gender.M);
  }
}
