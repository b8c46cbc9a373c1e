package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.words.Sentence;

class NameEdgesTest {
  private final NameEdges edges = new NameEdges(NameKnowledge.builtIn());

  @Test
  void endsBeforeAComplementiser() {
    assertEquals(
        List.of("منظمة الصحة العالمية ORG"),
        names(
            "قالت منظمة الصحة العالمية إن الفيروس",
            "منظمة الصحة العالمية إن الفيروس",
            NameType.ORG));
    assertEquals(List.of("سي إن إن ORG"), names("ذكرت سي إن إن الخبر", "سي إن إن", NameType.ORG));
  }

  @Test
  void makesAPlaceAfterADefiniteNameANameOfItsOwn() {
    assertEquals(
        List.of("الأمم المتحدة ORG", "موسكو LOC"),
        names("دعا سفير لدى الأمم المتحدة موسكو", "الأمم المتحدة موسكو", NameType.ORG));
    assertEquals(
        List.of("لافروف PER", "أنقرة LOC"),
        names("زار لافروف أنقرة أمس", "لافروف أنقرة", NameType.PER));
    assertEquals(
        List.of("الصين LOC", "بكين LOC"),
        names("اتهم السفير لدى الصين بكين", "الصين بكين", NameType.LOC));
  }

  @Test
  void keepsThePlaceThatANameIsCalledAfter() {
    assertEquals(
        List.of("جامعة بغداد ORG"),
        names("أعلنت جامعة بغداد النتائج", "جامعة بغداد", NameType.ORG));
  }

  @Test
  void splitsWhatStandsInMarksBehindANationality() {
    assertEquals(
        List.of("وكالة الأنباء الأردنية ORG", "بترا ORG"),
        names(
            "نقلته وكالة الأنباء الأردنية \" بترا \" أمس",
            "وكالة الأنباء الأردنية \" بترا \"",
            NameType.ORG));
    assertEquals(
        List.of("حركة \" النهضة \" ORG"),
        names("أعلنت حركة \" النهضة \" موقفها", "حركة \" النهضة \"", NameType.ORG));
  }

  @Test
  void goesOnToTheMarkThatCloses() {
    assertEquals(
        List.of("تحالف \" دعم الشرعية في اليمن \" ORG"),
        names("باسم تحالف \" دعم الشرعية في اليمن \" أمس", "تحالف \" دعم الشرعية", NameType.ORG));
  }

  @Test
  void takesInTheHeadThatBelongsToTheName() {
    assertEquals(List.of("حركة حماس ORG"), names("أعلنت حركة حماس موقفها", "حماس", NameType.ORG));
    assertEquals(
        List.of("تكتل \" نداء الوطن \" ORG"),
        names("مبادرة تكتل \" نداء الوطن \" التي", "نداء الوطن", NameType.ORG));
    assertEquals(
        List.of("النهار ORG"), names("كتبت صحيفة النهار أمس", "صحيفة النهار", NameType.ORG));
  }

  @Test
  void leavesAHeadToTheNameBeforeThatHasTakenIt() {
    String text = "أعلنت حركة حماس موقفها";
    assertEquals(List.of("حركة حماس ORG"), names(text, "حماس", NameType.ORG, 1));
    assertEquals(List.of("حماس ORG"), names(text, "حماس", NameType.ORG, 2));
  }

  private List<String> names(String text, String labelled, NameType type) {
    return names(text, labelled, type, 0);
  }

  private List<String> names(String text, String labelled, NameType type, int free) {
    List<Sentence> sentences = Sentences.of(text);
    NameMention name = Sentences.mention(text, sentences, 0, labelled, type);
    NameEdges.Found found =
        new NameEdges.Found(type, new WordRange(name.firstWord(), name.endWord()));
    return edges.of(sentences.get(0).words(), found, free).stream()
        .map(
            part ->
                NameTagger.mention(
                            text,
                            sentences.get(0),
                            0,
                            part.type(),
                            part.range().first(),
                            part.range().end())
                        .passage()
                        .text()
                    + " "
                    + part.type())
        .toList();
  }
}
