package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasrih.Tasrih;

/**
 * Holds the figures over the articles of our own at or above {@code testdata-floor.json}: the
 * output of {@code tasrih evaluate testdata/articles --json}, rounded down. Counts in it are not
 * held, and a figure that it leaves out has no floor.
 */
class TestdataFloorTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  private static final Set<String> COUNTS = Set.of("docs", "gold", "pred", "matched");

  /** What another machine's arithmetic may change. */
  private static final double TOLERANCE = 1e-6;

  @Test
  void staysAtOrAboveTheFloor() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), "skipped: no articles in " + ARTICLES);
    JsonNode figures = Evaluation.of(ARTICLES, Tasrih.load()::read).figures().toJson();
    assertEquals(List.of(), below(floor(), figures), "figures below their floor");
  }

  @Test
  void namesEveryFigureThatFell() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode floor =
        json.readTree(
            "{\"gold\": 9, \"role\": 0.5, \"cue\": 0.5, \"ROW\": {\"F\": 0.6, \"P\": 0}}");
    JsonNode figures =
        json.readTree("{\"gold\": 1, \"role\": 0.5, \"cue\": 0.4, \"ROW\": {\"P\": 1}}");
    assertEquals(List.of("cue: 0.4 < 0.5", "ROW F: missing < 0.6"), below(floor, figures));
  }

  private static JsonNode floor() throws IOException {
    try (InputStream in = TestdataFloorTest.class.getResourceAsStream("/testdata-floor.json")) {
      assertNotNull(in, "testdata-floor.json is not on the test class path");
      return new ObjectMapper().readTree(in);
    }
  }

  private static List<String> below(JsonNode floor, JsonNode figures) {
    List<String> below = new ArrayList<>();
    for (Map.Entry<String, JsonNode> line : floor.properties()) {
      JsonNode figure = figures.path(line.getKey());
      if (line.getValue().isObject()) {
        line.getValue()
            .properties()
            .forEach(
                cell ->
                    compare(
                        line.getKey() + " " + cell.getKey(),
                        cell.getValue(),
                        figure.path(cell.getKey()),
                        below));
      } else {
        compare(line.getKey(), line.getValue(), figure, below);
      }
    }
    return below;
  }

  /** Adds {@code name} to {@code below} if it fell. Shares are held, counts are not. */
  private static void compare(String name, JsonNode floor, JsonNode figure, List<String> below) {
    boolean share = !COUNTS.contains(name.substring(name.lastIndexOf(' ') + 1));
    if (share && figure.asDouble(-1) < floor.asDouble() - TOLERANCE) {
      below.add(name + ": " + (figure.isMissingNode() ? "missing" : figure) + " < " + floor);
    }
  }
}
