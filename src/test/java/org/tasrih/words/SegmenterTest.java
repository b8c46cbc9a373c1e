package org.tasrih.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private static final Segmenter SEGMENTER = Segmenter.load();

  private static List<Segment> segments(String line) {
    return SEGMENTER.segment(line);
  }

  private static List<String> forms(String line) {
    return segments(line).stream().map(Segment::form).toList();
  }

  @Test
  void splitsCliticsFromStems() {
    assertEquals(
        List.of(new Segment(0, 1, "و"), new Segment(1, 2, "س"), new Segment(2, 8, "يكتبون")),
        segments("وسيكتبون").subList(0, 3));
  }

  @Test
  void restoresTheArticleAfterLam() {
    assertEquals(
        List.of(new Segment(0, 1, "و"), new Segment(1, 2, "ل"), new Segment(2, 6, "الدول")),
        segments("وللدول"));
  }

  @Test
  void restoresTheFeminineEnding() {
    assertEquals(List.of("مدينة", "ه"), forms("مدينته"));
  }

  @Test
  void keepsNumbersMarksAndAddressesWhole() {
    assertEquals(
        List.of("في", "2019", ",", "50.5", "%", "http://example.org/a?b=1", "!"),
        forms("في ٢٠١٩، 50.5% http://example.org/a?b=1 !"));
  }

  @Test
  void leavesDiacriticsOutOfFormsAndInSpans() {
    assertEquals(List.of(new Segment(0, 8, "بسيط")), segments("بَسِيطٌٌ"));
  }

  @Test
  void countsLengthenedLettersInOffsets() {
    String line = "كتاااابهم جديد";
    List<Segment> segments = segments(line);
    assertEquals(List.of("كتاب", "هم", "جديد"), segments.stream().map(Segment::form).toList());
    assertEquals(
        List.of("كتااااب", "هم", "جديد"),
        segments.stream().map(s -> line.substring(s.begin(), s.end())).toList());
  }

  @Test
  void countsSeamsInOffsets() {
    String line = "كتاب+هم";
    List<Segment> segments = segments(line);
    assertEquals(List.of("كتاب", "هم"), segments.stream().map(Segment::form).toList());
    assertEquals("هم", line.substring(segments.get(1).begin(), segments.get(1).end()));
  }

  @Test
  void takesTokensThatTheModelHasNeverSeen() {
    assertEquals(List.of("قال", "Zürich", "😀", "名前", "٭"), forms("قال Zürich 😀 名前 ٭"));
  }

  @Test
  void findsNothingInBlankLines() {
    assertEquals(List.of(), segments(""));
    assertEquals(List.of(), segments(" \t\n"));
  }
}
