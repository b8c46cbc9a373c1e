package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the Java scorer to the reference scorer, figure by figure and line by line, on predictions
 * derived from gold by seeded mistakes. Skipped where Python or the reference is not at hand.
 */
class ReferenceAgreementTest {
  private static final Path REFERENCE = Path.of("..", "shared", "gold", "score.py");
  private static final Path NEWSPAPERS = Path.of("..", "shared", "gold", "dev");
  private static final Path OWN = Path.of("testdata", "articles");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  @BeforeEach
  void requireReference() {
    assumeTrue(Files.exists(REFERENCE), "skipped: no reference scorer at " + REFERENCE);
    assumeTrue(hasPython(), "skipped: no python3");
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesOnNewspapers(long seed) throws Exception {
    assumeTrue(Files.isDirectory(NEWSPAPERS), "skipped: no gold at " + NEWSPAPERS);
    Path predictions = perturb(NEWSPAPERS, seed);
    assertAgree(NEWSPAPERS, NEWSPAPERS, predictions, predictions);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void agreesOnOwnArticles(long seed) throws Exception {
    assumeTrue(Files.isDirectory(OWN), "skipped: no articles at " + OWN);
    Path predictions = perturb(OWN, seed);
    assertAgree(OWN, OWN, predictions, predictions);
  }

  /** Python counts characters, Java UTF-16 units: each gets its own offsets into the same text. */
  @Test
  void agreesBeyondTheBasicPlane() throws Exception {
    assumeTrue(Files.isDirectory(OWN), "skipped: no articles at " + OWN);
    Path predictions = perturb(OWN, 9);
    Path java = spreadAstral(predictions, "java", String::length);
    Path python = spreadAstral(predictions, "python", s -> s.codePointCount(0, s.length()));
    assertAgree(java, python, java.resolve("found.jsonl"), python.resolve("found.jsonl"));
  }

  private static List<String> ids(Path gold) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  private Path perturb(Path gold, long seed) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (String id : ids(gold)) {
      String text = Files.readString(gold.resolve(id + ".txt"));
      JsonNode json = JSON.readTree(Files.readString(gold.resolve(id + ".json")));
      String written = random.nextBoolean() ? id : "/some/where/" + id + ".txt";
      if (random.nextInt(20) > 0) {
        lines.add(new Perturbation(random.nextLong(), text).of(written, json).toString());
      }
    }
    return Files.write(directory.resolve("found.jsonl"), lines);
  }

  /** Copies gold and predictions with an emoji and an astral letter after every seventh space. */
  private Path spreadAstral(Path predictions, String name, LengthOf length) throws IOException {
    Path copy = Files.createDirectory(directory.resolve(name));
    List<String> lines = new ArrayList<>();
    Map<String, JsonNode> found = new TreeMap<>();
    for (String line : Files.readAllLines(predictions)) {
      JsonNode json = JSON.readTree(line);
      found.put(json.path("id").asText().replaceAll(".*/|\\.txt$", ""), json);
    }
    for (String id : ids(OWN)) {
      String text = Files.readString(OWN.resolve(id + ".txt"));
      StringBuilder spread = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      int written = 0;
      for (int i = 0; i < text.length(); i++) {
        offsets.add(written);
        String piece = text.charAt(i) + (text.charAt(i) == ' ' && i % 7 == 0 ? "😀𞤀 " : "");
        spread.append(piece);
        written += length.of(piece);
      }
      offsets.add(written);
      Files.writeString(copy.resolve(id + ".txt"), spread);
      JsonNode gold = JSON.readTree(Files.readString(OWN.resolve(id + ".json")));
      Files.writeString(copy.resolve(id + ".json"), mapped(gold, offsets::get).toString());
      if (found.containsKey(id)) {
        lines.add(mapped(found.get(id), offsets::get).toString());
      }
    }
    Files.write(copy.resolve("found.jsonl"), lines);
    return copy;
  }

  private interface LengthOf {
    int of(String text);
  }

  /** A copy with every offset mapped: all whole numbers in these files are offsets. */
  private static JsonNode mapped(JsonNode node, IntUnaryOperator offset) {
    if (node.isInt()) {
      return IntNode.valueOf(offset.applyAsInt(node.intValue()));
    }
    if (node.isArray()) {
      ArrayNode copy = JSON.createArrayNode();
      node.forEach(item -> copy.add(mapped(item, offset)));
      return copy;
    }
    if (node.isObject()) {
      ObjectNode copy = JSON.createObjectNode();
      node.properties().forEach(e -> copy.set(e.getKey(), mapped(e.getValue(), offset)));
      return copy;
    }
    return node;
  }

  private static void assertAgree(Path gold, Path pythonGold, Path found, Path pythonFound)
      throws Exception {
    Evaluation evaluation = Evaluation.of(gold, PredictionReader.read(found));
    JsonNode expected = JSON.readTree(python(pythonGold, pythonFound, "--json"));
    Map<String, Double> figures = flat(evaluation.figures().toJson());
    Map<String, Double> reference = flat(expected);
    assertEquals(reference.keySet(), figures.keySet());
    reference.forEach((name, value) -> assertEquals(value, figures.get(name), 1e-9, name));
    assertTrue(figures.get("ROW F") > 0.1 && figures.get("ROW F") < 0.9, "a telling prediction");

    String lines = python(pythonGold, pythonFound, "--by-doc");
    StringWriter printed = new StringWriter();
    Report report = new Report(new PrintWriter(printed));
    report.printByDocument(evaluation);
    report.printFigures(evaluation);
    assertEquals(comparable(lines), comparable(printed.toString()));
  }

  /** Intervals come of other random numbers; articles without prediction are named elsewhere. */
  private static List<String> comparable(String lines) {
    return lines
        .lines()
        .filter(line -> !line.startsWith("NO PREDICTION"))
        .map(line -> line.replaceAll("  (95 % )?\\[.*]$", ""))
        .toList();
  }

  private static Map<String, Double> flat(JsonNode json) {
    Map<String, Double> flat = new TreeMap<>();
    for (String name : new TreeSet<>(json.properties().stream().map(Map.Entry::getKey).toList())) {
      JsonNode value = json.get(name);
      if (value.isObject()) {
        value.properties().forEach(e -> flat.put(name + " " + e.getKey(), e.getValue().asDouble()));
      } else {
        flat.put(name, value.asDouble());
      }
    }
    return flat;
  }

  private static String python(Path gold, Path found, String option) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "python3", REFERENCE.toString(), gold.toString(), found.toString(), option);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
