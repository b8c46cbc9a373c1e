package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  private static final String TEXT = "قال نجم إن الطريق مفتوح.\n";
  private static final String GOLD =
      """
      {"id": "a", "quotes": [{"type": "indirect", "content": [8, 23], "cue": [0, 3], "speaker_mention": [4, 7],
        "speaker": {"kind": "person", "name": "نجم", "role": null, "aliases": []}, "places": []}], "entities": []}
      """;
  private static final String RIGHT =
      """
      {"id": "/some/where/a.txt", "quotes": [{"type": "indirect", "content": {"begin": 11, "end": 23, "text": "الطريق مفتوح"},\
       "cue": {"begin": 0, "end": 3}, "speaker": {"name": "نجم", "mention": {"begin": 4, "end": 7}}}]}

      """;
  private static final String WRONG = RIGHT.replace("نجم", "ليلى");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path directory;
  private Path predictions;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(directory.resolve("a.txt"), TEXT);
    Files.writeString(directory.resolve("a.json"), GOLD);
    predictions = directory.resolve("found.jsonl");
  }

  private int run(String found, String... options) throws IOException {
    Files.writeString(predictions, found);
    CommandLine command = new CommandLine(new EvaluateCommand());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] arguments = new String[options.length + 2];
    arguments[0] = directory.toString();
    arguments[1] = predictions.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return command.execute(arguments);
  }

  private void assertComplains(String... parts) {
    for (String part : parts) {
      assertTrue(err.toString().contains(part), () -> part + " is not in: " + err);
    }
  }

  @Test
  void printsTheFigures() throws IOException {
    assertEquals(0, run(RIGHT, "--by-doc"), err::toString);
    String printed = out.toString();
    assertTrue(printed.startsWith("a: gold 1 pred 1 strict 1.000 ROW 1.000 NER 0.000"), printed);
    assertTrue(printed.contains("documents 1  gold quotes 1  predicted 1  matched 1"), printed);
    assertTrue(printed.contains("ROW            P 1.000  R 1.000  F1 1.000"), printed);
  }

  @Test
  void printsJson() throws IOException {
    assertEquals(0, run(WRONG, "--json", "--by-doc"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(0, json.path("ROW").path("F").asDouble(-1));
    assertEquals(1, json.path("quote strict").path("F").asDouble(-1));
    assertEquals(1, json.path("by document").path("a").path("gold").asInt(-1));
  }

  @Test
  void printsMistakesWithTextCueAndSpeaker() throws IOException {
    assertEquals(0, run(WRONG, "--errors", "1"));
    String printed = out.toString();
    assertTrue(printed.startsWith("a speaker"), printed);
    assertTrue(
        printed.contains("gold indirect «إن الطريق مفتوح»  cue «قال»  speaker نجم (as «نجم»)"),
        printed);
    assertTrue(
        printed.contains("pred indirect «الطريق مفتوح»  cue «قال»  speaker ليلى (as «نجم»)"),
        printed);
  }

  @Test
  void namesTheArticleWithoutPrediction() throws IOException {
    assertEquals(1, run(RIGHT.replace("a.txt", "b.txt")));
    assertComplains("no prediction", ": a;");
    assertTrue(out.toString().contains("predicted 0"), out::toString);
  }

  @Test
  void namesFileAndLineOfBrokenJson() throws IOException {
    assertEquals(1, run(RIGHT + "{\"id\": \"b\"\n"));
    assertComplains("found.jsonl:3: not JSON");
  }

  @Test
  void namesTheFieldThatBreaksTheContract() throws IOException {
    assertEquals(1, run(RIGHT.replace("\"begin\": 11", "\"begin\": 99")));
    assertComplains("found.jsonl:1: quotes[0].content is not a span");
  }

  @Test
  void namesThePredictionFromAnotherText() throws IOException {
    assertEquals(1, run(RIGHT.replace("\"end\": 23", "\"end\": 99")));
    assertComplains("prediction for a", "[11, 99)", "a.txt");
  }

  @Test
  void namesTheMissingArticle() throws IOException {
    Files.delete(directory.resolve("a.txt"));
    assertEquals(1, run(RIGHT));
    assertComplains("a.txt: missing", "a.json");
  }

  @Test
  void namesTheDirectoryWithoutGold() throws IOException {
    Files.delete(directory.resolve("a.json"));
    assertEquals(1, run(RIGHT));
    assertComplains(directory.toString(), "no gold");
  }

  @Test
  void refusesContradictingOptions() throws IOException {
    assertEquals(2, run(RIGHT, "--errors", "1", "--json"));
    assertEquals(2, run(RIGHT, "--errors", "-1"));
  }

  @Test
  void namesTheMissingDirectoryAndPredictions() {
    CommandLine command = new CommandLine(new EvaluateCommand());
    command.setErr(new PrintWriter(err));
    assertEquals(1, command.execute("no-such-directory"));
    assertEquals(1, command.execute(directory.toString(), "no-such-file.jsonl"));
    assertComplains("no-such-directory: no such directory", "no-such-file.jsonl: no such file");
  }
}
