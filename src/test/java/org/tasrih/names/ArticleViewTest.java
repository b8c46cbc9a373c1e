package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private final ArticleView view =
      ArticleView.of(
          Sentences.of("فاز الوحدة أمس . خسر الوحدة . زار سيرجي لافروف بيروت . قال لافروف ."),
          List.of(
              List.of("O", "B-ORG", "O", "O"),
              List.of("O", "B-LOC", "O"),
              List.of("O", "B-PER", "I-PER", "B-LOC", "O"),
              List.of("O", "O", "O")));

  @Test
  void tellsWhatTheSameWordWasElsewhere() {
    assertEquals("LOC!1", view.word(0, 1));
    assertEquals("ORG!1", view.word(1, 1));
    assertEquals("PER!1", view.word(3, 1));
    assertEquals("-", view.word(2, 3));
  }

  @Test
  void tellsWhatTheSameNameWasElsewhere() {
    assertEquals(List.of("-", "LOC!1", "-", "-"), view.names(0));
  }

  @Test
  void tellsWhichLongerNameAWordBelongsTo() {
    assertEquals(List.of("-", "PERE", "-"), view.longer(3));
    assertEquals("-", view.longer(2).get(1));
  }
}
