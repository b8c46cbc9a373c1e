package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.words.Segmenter;
import org.tasrih.words.Tagger;

/** The compact tagger answers as CoreNLP's does. */
class TaggerComparisonTest {
  @Test
  void agreesOnEveryTagOfTheTestData() throws IOException {
    TaggerComparison comparison = new TaggerComparison(Segmenter.load(), Tagger.load());
    for (String article : PlainArticles.read(List.of(Path.of("testdata")), 1000)) {
      comparison.addArticle(article);
    }
    comparison.addSentence(List.of("م", "ع"));
    comparison.addSentence(List.of("NA", "ـ", "x", "]", "]"));
    assertEquals(List.of(), comparison.differences());
  }
}
