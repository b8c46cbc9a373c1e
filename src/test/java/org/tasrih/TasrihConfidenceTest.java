package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasrih.quotes.Found;
import org.tasrih.speakers.Confidence;

class TasrihConfidenceTest {
  /** The same quotation, as if it stood within another one and named no subject. */
  private static Found nested(Found found) {
    return new Found(
        found.type(),
        found.content(),
        found.begin(),
        found.end(),
        found.cue(),
        Optional.empty(),
        Found.How.NESTED);
  }

  @Test
  void trustsCleanSpeechMoreThanANestedReportWithoutSubject() {
    Confidence confidence = Confidence.load();
    List<Double> both = new ArrayList<>();
    Tasrih.load(
            (scene, found, speakers) -> {
              both.addAll(confidence.of(scene, found, speakers));
              both.addAll(confidence.of(scene, List.of(nested(found.get(0))), speakers));
              return List.of(both.get(0));
            })
        .read("قال وزير الخارجية الأردني أيمن الصفدي: \"لن نقبل بأي حل على حساب الأردن\".");
    assertEquals(2, both.size());
    assertTrue(both.get(0) > 0.8, both::toString);
    assertTrue(both.get(1) < both.get(0) - 0.02, both::toString);
  }

  @Test
  void liesBetweenNoneAndCertain() throws IOException {
    Tasrih tasrih = Tasrih.load();
    try (Stream<Path> files = Files.list(Path.of("testdata", "articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).limit(6).toList()) {
        for (Quotation quotation : tasrih.read(Files.readString(file)).quotations()) {
          assertTrue(quotation.confidence() > 0 && quotation.confidence() < 1, file::toString);
        }
      }
    }
  }
}
