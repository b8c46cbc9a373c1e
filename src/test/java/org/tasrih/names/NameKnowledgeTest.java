package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameKnowledgeTest {
  private final NameKnowledge knowledge = NameKnowledge.builtIn();

  @Test
  void knowsPlacesOfSeveralWords() {
    List<WordFacts> facts = about("زار الوفد الولايات المتحدة ثم حلب");
    assertEquals(
        List.of("-", "-", "Bco", "Eco", "-", "Sci"), facts.stream().map(f -> f.place).toList());
  }

  @Test
  void remembersTheTitleThatStandsBefore() {
    List<WordFacts> facts = about("وزير الخارجية الباكستاني خواجة قال شيئا");
    assertEquals("-", facts.get(0).title);
    assertTrue(facts.get(3).title.startsWith("OFFICE1D"), facts.get(3).title);
    assertEquals("-", facts.get(5).title, "a verb ends the phrase of the title");
  }

  @Test
  void remembersTheHeadOfAnOrganisation() {
    List<WordFacts> facts = about("أعلنت وزارة الخارجية التركية أمس");
    assertEquals("وزاره", facts.get(2).headWord);
    assertNotEquals(facts.get(2).head, facts.get(4).head);
    assertTrue(facts.get(3).is(WordFacts.DEMONYM));
  }

  @Test
  void notesHowFarInMarksAWordStands() {
    List<WordFacts> facts = about("حركة \" النهضة \" فازت");
    assertEquals("1,1,1", facts.get(2).mark);
    assertEquals("-", facts.get(4).mark);
  }

  @Test
  void recognisesANameWhoseFirstLetterWasSplitOff() {
    assertTrue(about("في ب+رلين").get(2).is(WordFacts.JOINED));
    assertFalse(about("في ب+حلب").get(2).is(WordFacts.JOINED));
  }

  private List<WordFacts> about(String text) {
    return knowledge.about(Sentences.of(text).get(0).words());
  }
}
