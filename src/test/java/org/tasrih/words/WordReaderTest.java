package org.tasrih.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tasrih.text.CleanText;

class WordReaderTest {
  private static WordReader reader;

  @BeforeAll
  static void load() {
    reader = WordReader.load();
  }

  private static List<Word> words(String text) {
    return reader.read(CleanText.of(text)).stream().flatMap(s -> s.words().stream()).toList();
  }

  private static List<String> surfaces(String text) {
    return words(text).stream().map(w -> w.span().in(text)).toList();
  }

  @Test
  void splitsCliticsAndKeepsTheirPlaceInTheRawText() {
    assertEquals(
        List.of("و", "قال", "إن", "ه", "س", "يعود", "إلى", "مدينت", "ه"),
        surfaces("وقال إنه سيعود إلى مدينته"));
  }

  @Test
  void startsTheNounOfLilAtTheSecondLam() {
    assertEquals(List.of("ل", "لدول", "العربية"), surfaces("للدول العربية"));
    assertEquals("الدول", words("للدول العربية").get(1).form());
  }

  @Test
  void keepsDiacriticsInsideTheSpan() {
    assertEquals(
        List.of("مؤكِّدًا", "أنّ", "الأمر", "بسيطٌ"), surfaces("مؤكِّدًا أنّ الأمر بسيطٌ"));
  }

  @Test
  void tagsVerbsAndNames() {
    List<Word> words = words("قال الوزير إن روسيا ستواصل العمل.");
    assertEquals("VBD", words.get(0).tag());
    assertEquals("NNP", words.get(3).tag());
  }
}
