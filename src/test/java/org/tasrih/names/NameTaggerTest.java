package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tasrih.text.CleanText;
import org.tasrih.words.WordReader;

class NameTaggerTest {
  private static WordReader reader;
  private static NameTagger tagger;

  @BeforeAll
  static void load() {
    reader = WordReader.load();
    tagger = NameTagger.load();
  }

  @Test
  void findsPeoplePlacesAndOrganisations() {
    assertEquals(
        List.of("سيرجي لافروف PER", "موسكو LOC", "الأمم المتحدة ORG"),
        names("قال وزير الخارجية الروسي سيرجي لافروف في موسكو إن الأمم المتحدة ستشارك."));
  }

  @Test
  void leavesCliticsOutside() {
    assertEquals(List.of("العراق LOC", "إيران LOC"), names("سافر الوفد إلى العراق وإيران."));
    assertEquals(List.of("لرياض LOC"), names("عاد الرئيس للرياض مساء الأحد."));
  }

  @Test
  void givesTheRawTextWhateverItsMarks() {
    String text = "قالَ سيرجي لاڤروف في مُوسكو.";
    for (NameMention name : tagger.tag(text, reader.read(CleanText.of(text)))) {
      assertEquals(name.passage().span().in(text), name.passage().text());
    }
    assertTrue(names(text).contains("مُوسكو LOC"), names(text).toString());
  }

  @Test
  void findsNoNamesWhereThereAreNone() {
    assertEquals(List.of(), names("هطلت الأمطار بغزارة طوال الليل."));
    assertEquals(List.of(), names(""));
  }

  @Test
  void tagsTheSameOnEveryThread() {
    String text = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت والتقى قادة حزب الله.";
    List<String> expected = names(text);
    assertTrue(IntStream.range(0, 40).parallel().allMatch(i -> names(text).equals(expected)));
  }

  private static List<String> names(String text) {
    return tagger.tag(text, reader.read(CleanText.of(text))).stream()
        .map(name -> name.passage().text() + " " + name.type())
        .toList();
  }
}
