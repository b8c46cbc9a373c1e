package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.Span;
import org.tasrih.words.Word;

class WordRangeTest {
  @Test
  void leavesPunctuationAroundANameOutside() {
    assertEquals(new WordRange(0, 1), new WordRange(0, 2).trimmed(words("الرباط", "…")));
    assertEquals(
        new WordRange(1, 3), new WordRange(0, 4).trimmed(words("\"", "فرانس", "برس", "\"")));
  }

  @Test
  void keepsTheMarkThatClosesWhatWasOpenedInside() {
    List<Word> words = words("حركة", "\"", "حماس", "\"", "أعلنت");
    assertEquals(new WordRange(0, 4), new WordRange(0, 4).trimmed(words));
    assertEquals(new WordRange(0, 4), new WordRange(0, 3).trimmed(words));
  }

  @Test
  void isEmptyWhenNothingButPunctuationIsLeft() {
    assertTrue(new WordRange(0, 2).trimmed(words("\"", ".")).isEmpty());
  }

  private static List<Word> words(String... forms) {
    List<Word> words = new ArrayList<>();
    for (String form : forms) {
      boolean letters = Character.isLetter(form.charAt(0));
      words.add(new Word(new Span(0, 1), form, form, letters ? "NN" : "PUNC", false));
    }
    return words;
  }
}
