package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class HabitsTest {
  @TempDir Path folder;

  @Test
  void learnsThatAWordIsUsuallyAName() throws IOException {
    String article = "{\"title\": \"\", \"text\": \"وصل الوفد الى بيروت.\"}\n";
    try (OutputStream out =
        new XZOutputStream(
            Files.newOutputStream(folder.resolve("news.jsonl.xz")), new LZMA2Options(0))) {
      out.write(article.repeat(4).getBytes(StandardCharsets.UTF_8));
    }
    Habits.Learned habits =
        Habits.learn(RawWords.in(folder, Overlap.with(List.of())), model(), WordClasses.none());
    assertEquals(Map.of("بيروت", "LOC4"), habits.words());
    assertEquals(Map.of("بيروت", "LOC!1"), habits.names());
  }

  /** After الى comes a place. */
  private static Crf model() {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (String place : List.of("بيروت", "تونس", "عمان")) {
      examples.add(
          new CrfTrainer.Example<>(
              NameWords.of(List.of("وصل", "الوفد", "الى", place), WordClasses.none()),
              List.of("O", "O", "O", "B-LOC")));
    }
    return new CrfTrainer(new CrfTrainer.Options(1, 0.1, 0.1, 10, 0, 0, 1, 1, 0), said -> {})
        .train(new NameFeatures(), examples);
  }
}
