package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasrih.text.CleanText;
import org.tasrih.words.Word;
import org.tasrih.words.WordReader;

/** The lexicon against the cues of the development gold, where a checkout has it beside it. */
class CueCoverageTest {
  private static final Path GOLD = Path.of("../shared/gold/dev");

  private final CueLexicon cues = CueLexicon.load();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void knowsTheCuesOfTheDevelopmentGold() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold beside this checkout");
    WordReader reader = WordReader.load();
    List<String> missing = new ArrayList<>();
    for (Path answers : answers()) {
      String name = answers.getFileName().toString().replace(".json", "");
      String text = Files.readString(answers.resolveSibling(name + ".txt"));
      List<Word> words = words(reader, text);
      for (JsonNode quote : json.readTree(answers.toFile()).get("quotes")) {
        JsonNode cue = quote.get("cue");
        if (!cue.isNull() && !known(words, cue.get(0).asInt(), cue.get(1).asInt())) {
          missing.add(name + " " + text.substring(cue.get(0).asInt(), cue.get(1).asInt()));
        }
      }
    }
    // One cue of the gold is glued to the next word by a slip of its newspaper.
    assertTrue(missing.size() <= 1, () -> "cues missing: " + missing);
  }

  private boolean known(List<Word> words, int begin, int end) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).span().begin() < end && words.get(i).span().end() > begin)
        .anyMatch(
            i -> !cues.forms(words.get(i).key()).isEmpty() || cues.phraseAt(words, i).isPresent());
  }

  private static List<Word> words(WordReader reader, String text) {
    return reader.read(CleanText.of(text)).stream()
        .flatMap(sentence -> sentence.words().stream())
        .toList();
  }

  private static List<Path> answers() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
