package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.Span;
import org.tasrih.text.CleanText;
import org.tasrih.words.WordReader;

class TrainingWordsTest {
  private final WordReader reader = WordReader.load();

  @Test
  void keepsCliticsOutside() {
    assertEquals(List.of("O", "O", "B-LOC"), labels("سافر لإيران", "إيران", NameType.LOC));
  }

  @Test
  void startsAtTheSecondLam() {
    assertEquals(List.of("O", "O", "B-LOC"), labels("وصل للرياض", "لرياض", NameType.LOC));
  }

  @Test
  void marksTheFirstWordOfAName() {
    assertEquals(
        List.of("O", "B-PER", "I-PER"), labels("قال سيرجي لافروف", "سيرجي لافروف", NameType.PER));
  }

  private List<String> labels(String text, String name, NameType type) {
    int begin = text.indexOf(name);
    AnnotatedArticle.Marked marked =
        new AnnotatedArticle.Marked(new Span(begin, begin + name.length()), type);
    return TrainingWords.labels(reader.read(CleanText.of(text)).get(0), List.of(marked));
  }
}
