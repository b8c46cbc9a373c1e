package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.words.WordReader;

class CompareNamesTest {
  private static final List<String> PLACES = List.of("بيروت", "تونس", "عمان", "الرباط");

  @TempDir private Path folder;

  @Test
  void learnsFromACorpusAndScoresBothReadings() throws IOException {
    String tables = compare(List.of());
    assertTrue(tables.contains("test.tsv, each sentence by itself\n"), tables);
    assertTrue(tables.contains("test.tsv, read twice\n"), tables);
    assertTrue(tables.contains("| LOC | 2 | 100.0 | 100.0 | 100.0 |"), tables);
  }

  @Test
  void leavesOutWhatRepeatsTheTest() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.tsv"),
            text("صنعاء") + "زار\tO\nالرئيس\tO\nمدينة\tO\nحلب\tB-LOC\nالقديمة\tO\n.\tO\n\n");
    String tables = compare(List.of(other));
    assertTrue(tables.contains("sentences of other.tsv that repeat a test: 1\n"), tables);
  }

  private String compare(List<Path> others) throws IOException {
    StringBuilder train = new StringBuilder();
    PLACES.forEach(place -> train.append(text(place).repeat(3)));
    Path corpus = Files.writeString(folder.resolve("train.tsv"), train);
    Path test = Files.writeString(folder.resolve("test.tsv"), text("صنعاء") + text("بيروت"));
    Path classes = folder.resolve("classes.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(classes))) {
      out.write("بيروت\t1\t1\nصنعاء\t1\t1\n".getBytes(StandardCharsets.UTF_8));
    }
    CompareNames.Options options =
        new CompareNames.Options(new TrainNames.Options(1, 0.1, 20, 0, 0), 1, 2, 0, 2);
    CompareNames.Data data =
        new CompareNames.Data(
            corpus, classes, Optional.empty(), Optional.empty(), others, Optional.empty());
    return new CompareNames(options, WordReader.load(), said -> {}).run(data, List.of(test));
  }

  private static String text(String place) {
    return "وصل\tO\nالوفد\tO\nالتجاري\tO\nصباح\tO\nأمس\tO\nإلى\tO\n" + place + "\tB-LOC\n.\tO\n\n";
  }
}
