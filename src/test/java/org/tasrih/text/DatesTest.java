package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Dates DATES = Dates.load();
  private static final String BODY =
      "\n\nقال وزير النقل إن الجسر الجديد سيفتح أمام الحركة مطلع الشهر المقبل، وإن العمل فيه جار.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20 فبراير 2018 | 2018-02-20",
        "20 شباط 2018 | 2018-02-20",
        "20 شباط/فبراير 2018 | 2018-02-20",
        "20 شباط (فبراير) 2018 | 2018-02-20",
        "31 كانون الثاني / يناير 2019 | 2019-01-31",
        "1 كانون الأول 2019 | 2019-12-01",
        "3 تشرين الأول 2020 | 2020-10-03",
        "18 جانفي 2017 | 2017-01-18",
        "5 فيفري 2021 | 2021-02-05",
        "14 جويلية 2016 | 2016-07-14",
        "7 أوت 2016 | 2016-08-07",
        "20 غشت 2019 | 2019-08-20",
        "9 دجنبر 2015 | 2015-12-09",
        "السبت 5 اكتوبر 2024 | 2024-10-05",
        "20 من شهر آب عام 2018 | 2018-08-20",
        "٢٠ فبراير ٢٠١٨ | 2018-02-20",
        "٢٠١٨/٠٢/٢٠ | 2018-02-20",
        "20-2-2018 | 2018-02-20",
        "20/02/2018 - 16:05 | 2018-02-20",
        "20.02.2018 | 2018-02-20",
        "2018/02/20 | 2018-02-20",
        "2/20/2018 | 2018-02-20",
        "الجمعة 02/03/2018 | 2018-03-02",
        "السبت 02/03/2018 | 2018-02-03",
        "4 جمادى الآخرة 1439هـ | 2018-02-20",
        "4 جمادى الآخرة 1439هـ الموافق 20 فبراير 2018م | 2018-02-20",
        "1439/6/4 هـ | 2018-02-20",
        "1 رمضان 1444 | 2023-03-23",
        "February 20, 2018 | 2018-02-20"
      })
  void readsTheDatelineInEveryNameOfMonthsAndDigits(String dateline, String date) {
    assertEquals(Optional.of(date), DATES.ofText("افتتاح الجسر قريبا\n\n" + dateline + BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-30T22:52:00+02:00 | 2023-01-30",
        "2015-07-21 02:51:32 | 2015-07-21",
        "Tue, 13 Feb 2018 10:22:00 +0000 | 2018-02-13",
        "18/02/2018 | 2018-02-18",
        "18-02-2018 | 2018-02-18",
        "02-03-2018 | 2018-03-02",
        "2019 | 2019",
        "2019-05 | 2019-05",
        "آذار/مارس 2021 | 2021-03",
        "نشر في: الثلاثاء 20 فبراير 2018 | 2018-02-20"
      })
  void normalisesMetadataAndIsNoMoreExactThanThey(String metadata, String date) {
    assertEquals(Optional.of(date), DATES.normalise(metadata));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "أمس", "منذ يومين", "2018-02-30", "20/13/2018", "31 شباط 2018", "99"})
  void knowsNoDateWhereThereIsNone(String metadata) {
    assertEquals(Optional.empty(), DATES.normalise(metadata));
    assertEquals(Optional.empty(), DATES.ofText(metadata + BODY));
  }

  @Test
  void takesTheArticlesDateNotThePagesAboveIt() {
    String text = "السبت 5 اكتوبر 2024\n\nالوزير يفتتح الجسر\n\n20-2-2018 | 16:05" + BODY;
    assertEquals(Optional.of("2018-02-20"), DATES.ofText(text));
  }

  @Test
  void takesTheFirstPublicationNotTheUpdate() {
    String line = "نشر: 19 آذار 2021 | 10:30 - آخر تحديث: 20 آذار 2021 | 08:00";
    assertEquals(Optional.of("2021-03-19"), DATES.ofText("عنوان\n" + line + BODY));
  }

  @Test
  void readsADatelineWithCityAndAgency() {
    assertEquals(
        Optional.of("2018-02-20"),
        DATES.ofText("عنوان\nالقاهرة - وكالة الشمس - 20 فبراير 2018" + BODY));
    assertEquals(
        Optional.of("2018-02-20"),
        DATES.ofText("بكين 20 فبراير 2018 (وكالة الشمس) -- قال الوزير إن الجسر جاهز للافتتاح."));
  }

  @Test
  void readsTheDateBesideToday() {
    assertEquals(
        Optional.of("2018-02-20"),
        DATES.ofText("قال الوزير اليوم الثلاثاء (20 فبراير 2018) إن الجسر جاهز."));
  }

  @Test
  void takesNoDateFromAHeadlineOrTheStoryItself() {
    String headline = "أحداث 11 سبتمبر 2001 في كتاب جديد";
    assertEquals(Optional.empty(), DATES.ofText(headline + BODY));
    String story =
        "وقعت الحادثة في 3 مارس 2011 قرب الميناء القديم، وقال شهود إن الدخان غطى المكان.";
    assertEquals(Optional.empty(), DATES.ofText(story));
  }

  @Test
  void takesNoDateThatIsStillToCome() {
    assertEquals(Optional.empty(), DATES.ofText("1 يناير 2190" + BODY));
  }

  @Test
  void readsLinesOfStrayTatweelAndVowelSigns() {
    assertEquals(Optional.empty(), DATES.ofText("ـ \u064B ـــ 2018" + BODY));
    assertEquals(Optional.of("2018-02-20"), DATES.ofText("20 فبراير 2018 ـ عمّان" + BODY));
  }
}
