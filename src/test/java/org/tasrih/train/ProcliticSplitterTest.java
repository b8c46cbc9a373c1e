package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcliticSplitterTest {
  private final ProcliticSplitter splitter =
      new ProcliticSplitter(
          Map.of("ايران", 100, "وايران", 10, "وزير", 50, "زير", 1, "الدول", 40, "للدول", 30),
          Map.of('و', 2, 'ل', 3));

  @Test
  void splitsWhenTheRestIsTheMoreFrequentWord() {
    assertEquals(List.of("و", "ايران"), splitter.split("وايران"));
  }

  @Test
  void keepsAWordWhole() {
    assertEquals(List.of("وزير"), splitter.split("وزير"));
  }

  @Test
  void restoresTheArticleAfterLam() {
    assertEquals(List.of("ل", "الدول"), splitter.split("للدول"));
    assertEquals(List.of("و", "ل", "الدول"), splitter.split("وللدول"));
  }
}
