package org.tasrih.evaluate.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasrih.Article;
import org.tasrih.Reading;
import org.tasrih.evaluate.PlainArticles;

/** An article typed another way yields the same table, or nearly so. */
class VariantTest {
  /** What is lost for good: another spelling is another word to the segmenter. */
  private static final Map<Variant, Double> FLOORS =
      new EnumMap<>(
          Map.of(
              Variant.UNVOWELLED, 0.98,
              Variant.DOTLESS_YEH, 0.98,
              Variant.DOTTED_YEH, 0.98,
              Variant.HEH, 0.70,
              Variant.SENTENCE_PARAGRAPHS, 0.98,
              Variant.ONE_PARAGRAPH, 0.87));

  private static final Map<String, Article> READ = new HashMap<>();

  @ParameterizedTest
  @EnumSource
  void keepsTheRows(Variant variant) throws IOException {
    List<String> articles = PlainArticles.read(List.of(Path.of("testdata", "articles")), 100);
    VariantScore score =
        VariantScore.of(
            variant, articles, text -> READ.computeIfAbsent(text, t -> Reading.tasrih().read(t)));
    assertTrue(score.texts() > 0, "changes no article");
    double floor = FLOORS.getOrDefault(variant, 1.0);
    assertTrue(score.share() >= floor, () -> score.share() + " < " + floor + ": " + score.lost());
  }

  @Test
  void tellsLostRowsFromOthers() {
    String text = "قال الوزير سامر الحلبي إن الجسر جاهز.";
    VariantScore score =
        VariantScore.of(
            Variant.BYTE_ORDER_MARK,
            List.of(text),
            t -> Reading.tasrih().read(t.equals(text) ? t : "قالت رنا سعد إن السد جاهز."));
    assertEquals(1, score.rows());
    assertEquals(0, score.kept());
    assertEquals(1, score.others());
    assertEquals(List.of("سامر الحلبي | INDIRECT | ان الجسر جاهز"), score.lost());
  }
}
