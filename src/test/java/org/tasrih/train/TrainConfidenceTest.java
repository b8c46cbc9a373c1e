package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.speakers.Confidence;
import org.tasrih.train.LogisticRegression.Example;

class TrainConfidenceTest {
  private static final TrainConfidence TRAINER =
      new TrainConfidence(new TrainConfidence.Options(4, 2, 0.1), message -> {});

  /** Of ten full names nine are right, of ten nested reports two. */
  private static List<TrainConfidence.Read> articles() {
    List<TrainConfidence.Read> articles = new ArrayList<>();
    for (int a = 0; a < 40; a++) {
      List<Example> quotations = new ArrayList<>();
      for (int q = 0; q < 10; q++) {
        quotations.add(new Example(Set.of("name=full", "type=direct"), q < 9));
        quotations.add(new Example(Set.of("how=nested", "type=direct"), q < 2));
      }
      articles.add(new TrainConfidence.Read(a % 2 == 0 ? "dev" : "own", quotations));
    }
    return articles;
  }

  @Test
  void learnsWhatIsMoreOftenRight() {
    TrainConfidence.Result result = TRAINER.train(articles());
    Confidence confidence = result.confidence();
    assertEquals(0.9, confidence.of(Set.of("name=full", "type=direct")), 0.01);
    assertEquals(0.2, confidence.of(Set.of("how=nested", "type=direct")), 0.01);
    assertEquals(400, result.all().count(0.8));
    assertEquals(0.9, result.all().share(0.8), 1e-9);
    assertTrue(result.all().calibrationError() < 0.01, result.all()::summary);
    assertEquals(List.of("dev", "own"), List.copyOf(result.bySource().keySet()));
  }

  @Test
  void givesTheSameWeightsForTheSameArticles() {
    assertEquals(
        TRAINER.train(articles()).confidence().toText(),
        TRAINER.train(articles()).confidence().toText());
  }

  @Test
  void dropsRareFeaturesAndStaysFiniteWhereAllAreRight() {
    List<Example> examples =
        List.of(
            new Example(Set.of("a=1", "b=1"), true),
            new Example(Set.of("a=1"), true),
            new Example(Set.of("a=1"), true));
    Map<String, Double> weights = LogisticRegression.fit(examples, 2, 1);
    assertEquals(Set.of("a=1", "bias"), weights.keySet());
    weights.values().forEach(w -> assertTrue(w > 0 && w < 20, weights::toString));
  }

  @Test
  void writesWeightsAndCard(@TempDir Path out) throws IOException {
    TrainConfidence.Result result = TRAINER.train(articles());
    TRAINER.write(result, "tasrih train-confidence gold --out confidence", out);
    assertEquals(result.confidence().toText(), Files.readString(out.resolve("weights.tsv")));
    String card = Files.readString(out.resolve("CARD.md"));
    assertTrue(card.contains("the 800 quotations that Tasrih finds in 40"), card);
    assertTrue(card.contains("`tasrih train-confidence gold --out confidence`"), card);
    assertTrue(card.contains("### dev\n") && card.contains("### own\n"), card);
  }

  @Test
  void tellsConfidenceFromWhatWasRight() {
    Reliability reliability = new Reliability();
    reliability.add(0.95, true);
    reliability.add(1.0, true);
    reliability.add(0.35, true);
    reliability.add(0.05, false);
    assertEquals((0.0025 + 0.4225 + 0.0025) / 4, reliability.brier(), 1e-12);
    assertEquals(0.75, reliability.share(0));
    assertEquals((0.05 + 0.65 + 0.05) / 4, reliability.calibrationError(), 1e-12);
    assertTrue(
        reliability.table().contains("| 0.9–1.0 | 2 | 0.975 | 1.000 |\n"), reliability::table);
    assertTrue(reliability.table().contains("| 0.1–0.2 | 0 | – | – |\n"), reliability::table);
  }
}
