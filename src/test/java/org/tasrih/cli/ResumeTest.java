package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is cut off loses nothing and repeats nothing. */
class ResumeTest {
  private static final int ARTICLES = 60;

  @TempDir private Path folder;

  private Path corpus() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      boolean bad = i % 10 == 3;
      lines.append(
          bad ? "{\"id\": \n" : "{\"id\": \"" + i + "\", \"text\": \"قال\\nنعم " + i + "\"}\n");
    }
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/b.txt"), "قبل");
    Files.writeString(folder.resolve("in/d.txt"), "بعد");
    return Files.writeString(folder.resolve("in/c.jsonl"), lines).getParent();
  }

  /**
   * The state of a run that was killed when it read article {@code id}: {@code out.part} and {@code
   * out.journal} as they were then.
   */
  private void killAt(String id, Path in, Path out, Object... options) throws IOException {
    Path snapshot = Files.createDirectories(folder.resolve("snapshot"));
    ArticleReader reader =
        document -> {
          if (document.id().equals(id)) {
            copyDraft(out, snapshot);
          }
          return CommandRun.quoteAll(document);
        };
    List<Object> arguments = new ArrayList<>(List.of("extract", in, "--out", out, "--threads", 1));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.with(new byte[0], () -> reader, arguments.toArray());
    assertEquals(1, run.code(), run.err());
    Files.delete(out);
    for (String end : List.of(".part", ".journal")) {
      Path file = Path.of(out.getFileName() + end);
      Files.copy(snapshot.resolve(file), out.resolveSibling(file));
    }
  }

  private static void copyDraft(Path out, Path to) {
    for (String end : List.of(".journal", ".part")) {
      Path file = out.resolveSibling(out.getFileName() + end);
      try {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static CommandRun resume(List<String> read, Path in, Path out) {
    ArticleReader reader =
        document -> {
          read.add(document.id());
          return CommandRun.quoteAll(document);
        };
    return CommandRun.with(
        new byte[0], () -> reader, "extract", in, "--out", out, "--resume", "--threads", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "jsonl"})
  void goesOnAfterTheLastWholeArticle(String format) throws IOException {
    Path in = corpus();
    Path once = folder.resolve("once." + format);
    CommandRun whole = CommandRun.of("extract", in, "--out", once);
    Path out = folder.resolve("out." + format);
    killAt("35", in, out);
    append(out, ".part", "{\"id\": \"half-writ");
    append(out, ".journal", "A\t99");
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    CommandRun run = resume(read, in, out);
    assertEquals(1, run.code());
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(out));
    assertTrue(read.contains("35") && read.contains("d") && !read.contains("20"), read.toString());
    assertEquals(summary(whole), summary(run));
    assertFalse(run.err().contains("c.jsonl:14:"), "a failure is told twice: " + run.err());
    assertTrue(run.err().contains("c.jsonl:44:"), run.err());
    assertEquals(List.of("in", "once." + format, "out." + format, "snapshot"), names(folder));
  }

  @Test
  void repeatsNothingAfterARunWasCutOffBeforeTheFirstArticleOfAFile() throws IOException {
    Path in = corpus();
    Path once = folder.resolve("once.csv");
    CommandRun.of("extract", in, "--out", once);
    Path out = folder.resolve("out.csv");
    killAt("35", in, out);
    Path journal = folder.resolve("out.csv.journal");
    List<String> lines = new ArrayList<>(Files.readAllLines(journal));
    int begins = lines.indexOf(lines.stream().filter(l -> l.endsWith("c.jsonl")).findFirst().get());
    lines.add(begins, lines.get(begins)); // of the run that got no further than this
    Files.write(journal, lines);
    resume(new ArrayList<>(), in, out);
    assertEquals(Files.readString(once), Files.readString(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "parquet"})
  void goesOnWithTheRowsOfAFileThatIsMadeAtTheEnd(String format) throws IOException {
    Path in = corpus();
    Path once = folder.resolve("once." + format);
    CommandRun.of("extract", in, "--out", once);
    Path out = folder.resolve("out." + format);
    killAt("35", in, out);
    append(out, ".part", "\"half-writ");
    CommandRun run = resume(new ArrayList<>(), in, out);
    assertEquals(1, run.code(), run.err());
    assertArrayEquals(rows(once), rows(out));
  }

  @Test
  void goesOnTwiceWithAFileThatWasCutOffBeforeItsFirstArticle() throws IOException {
    Path in = corpus();
    Path once = folder.resolve("once.jsonl");
    CommandRun.of("extract", in, "--out", once);
    Path out = folder.resolve("out.jsonl");
    killAt("4", in, out);
    // As on a full disk: the articles of c.jsonl are lost, its beginning is in the journal.
    Path part = folder.resolve("out.jsonl.part");
    String first = Files.readAllLines(part).get(0) + "\n";
    Files.writeString(part, first);
    killAt("d", in, out, "--resume");
    resume(new ArrayList<>(), in, out);
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(out));
  }

  @Test
  void goesOnThoughTheOutputIsShorterThanTheJournalSays() throws IOException {
    Path in = corpus();
    Path once = folder.resolve("once.csv");
    CommandRun.of("extract", in, "--out", once);
    Path out = folder.resolve("out.csv");
    killAt("35", in, out);
    Path part = folder.resolve("out.csv.part");
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
    resume(new ArrayList<>(), in, out);
    assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(out));
  }

  @Test
  void readsNothingAgainWhenOnlyTheNameWasMissing() throws IOException {
    Path in = corpus();
    Path out = folder.resolve("out.csv");
    killAt("35", in, out);
    append(out, ".journal", "E\nS\t0\t0\t0\telsewhere\nE\nX\n");
    Files.move(folder.resolve("out.csv.part"), out);
    List<String> read = new ArrayList<>();
    assertEquals(1, resume(read, in.resolve("c.jsonl"), out).code());
    assertEquals(List.of(), read);
    assertEquals(List.of("in", "out.csv", "snapshot"), names(folder));
  }

  @Test
  void beginsAtTheBeginningWhereNothingIsUnfinished() throws IOException {
    Path in = corpus();
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    resume(read, in, folder.resolve("out.csv"));
    assertEquals(ARTICLES - 6 + 2, read.size());
  }

  @Test
  void refusesToOverwriteAnUnfinishedOutputUnasked() throws IOException {
    Path in = corpus();
    Path out = folder.resolve("out.csv");
    killAt("35", in, out);
    CommandRun run = CommandRun.of("extract", in, "--out", out);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("of an interrupted run: go on with --resume"), run.err());
    assertTrue(Files.exists(folder.resolve("out.csv.part")));
  }

  @Test
  void refusesOtherOptionsAndChangedFiles() throws IOException {
    Path in = corpus();
    Path out = folder.resolve("out.csv");
    killAt("35", in, out);
    CommandRun other = CommandRun.of("extract", in, "--out", out, "--resume", "--raw");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("the interrupted run had other options"), other.err());
    append(folder.resolve("in/c"), ".jsonl", "{\"text\": \"جديد\"}\n");
    CommandRun changed = CommandRun.of("extract", in, "--out", out, "--resume");
    assertEquals(2, changed.code());
    assertTrue(changed.err().contains("c.jsonl has changed since"), changed.err());
    assertTrue(Files.exists(folder.resolve("out.csv.part")));
  }

  @Test
  void refusesWhatCannotBeResumed() throws IOException {
    Path in = corpus();
    CommandRun json = CommandRun.of("extract", in, "--out", folder.resolve("a.json"), "--resume");
    assertEquals(2, json.code());
    assertTrue(json.err().contains("--resume goes on with csv"), json.err());
    assertEquals(2, CommandRun.of("extract", in, "--resume").code());
  }

  @Test
  void leavesNothingBehindWhereNothingWasWritten() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
    assertEquals(1, CommandRun.of("extract", empty, "--out", folder.resolve("a.csv")).code());
    Path text = Files.writeString(folder.resolve("b.txt"), "نعم");
    assertEquals(2, CommandRun.of("extract", text, "--out", text, "-f", "csv").code());
    assertEquals(List.of("b.txt", "empty.txt"), names(folder));
    assertFalse(Files.exists(folder.resolve("a.csv.journal")));
    assertFalse(Files.exists(folder.resolve("a.csv.part")));
  }

  /** The file, without the hour that a spreadsheet was made in. */
  private static byte[] rows(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readAllBytes(file);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
    }
  }

  private static void append(Path out, String end, String what) throws IOException {
    Path file = out.resolveSibling(out.getFileName() + end);
    Files.writeString(file, what, StandardOpenOption.APPEND);
  }

  /** The summary without its time. */
  private static String summary(CommandRun run) {
    String line = run.err().lines().reduce((first, second) -> second).orElse("");
    return line.replaceAll(", in .*", "");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
