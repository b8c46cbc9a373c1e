package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String HEADER =
      "article,n,speaker,role,kind,type,cue,quote,places,begin,end,confidence";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsAFileAndPrintsATable() throws IOException {
    CommandRun run = CommandRun.of("extract", file("خبر.txt", "قال نعم"));
    assertEquals(0, run.code());
    assertTrue(run.out().contains("| خبر     | 1 |"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void readsStandardInputAsText() {
    CommandRun run = CommandRun.withInput("\uFEFFقال\r\nنعم", "extract", "-", "-f", "csv");
    assertEquals(
        HEADER + "\r\nstdin,1,,,anonymous,indirect,,\"قال\r\nنعم\",,0,8,0.5\r\n", run.out());
  }

  @Test
  void readsAFolderByNameAndPassesOverWhatIsNoArticle() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    file("c.txt", "ثالث");
    file("b/x.jsonl", "{\"id\": 7, \"text\": \"ثان\"}\n");
    file("a.txt", "أول");
    file("a.json", "{\"gold\": true}");
    file(".hidden.txt", "مخفي");
    CommandRun run = CommandRun.of("extract", folder, "--format", "TSV");
    assertEquals(List.of("article", "a", "7", "c"), firstCells(run.out()));
    assertEquals("", run.err());
  }

  @Test
  void hasColumnsForDetailsWhenAnInputCanGiveThem() throws IOException {
    Path csv = file("news.csv", "Text,Date,title\nنعم,2024-05-01,عنوان\n");
    CommandRun run = CommandRun.of("extract", csv, "--format", "csv");
    assertTrue(run.out().startsWith(HEADER + ",date,source,title\r\n"), run.out());
    assertTrue(run.out().endsWith(",0.5,2024-05-01,,عنوان\r\n"), run.out());
  }

  @Test
  void hasColumnsForDetailsWhenATextHasADateline() throws IOException {
    Path plain = file("a.txt", "قال الوزير نعم");
    Path dated = file("b.txt", "الجسر جاهز\n\n20 شباط/فبراير 2018\n\nقال الوزير نعم");
    CommandRun run = CommandRun.of("extract", plain, dated, "--format", "tsv");
    assertTrue(run.out().lines().findFirst().orElseThrow().endsWith("\tdate\tsource\ttitle"));
  }

  @Test
  void readsWebPagesAndJsonArraysWithTheirDetails() throws IOException {
    Path page = file("page.html", "<title>عنوان</title><article><p>قال</p><p>نعم</p></article>");
    Path array =
        file(
            "news.json",
            "[{\"text\": \"لا\", \"id\": \"x\", \"date\": \"2024-05-01\", \"source\": null}]");
    CommandRun run = CommandRun.of("extract", page, array, "--format", "jsonl", "--with-text");
    assertEquals("", run.err());
    List<String> lines = run.out().lines().toList();
    String first =
        "{\"id\":\"page\",\"title\":\"عنوان\",\"date\":null,\"source\":null,\"text\":\"قال\\nنعم\",";
    assertTrue(lines.get(0).startsWith(first), run.out());
    String second =
        "{\"id\":\"x\",\"title\":null,\"date\":\"2024-05-01\",\"source\":null,\"text\":\"لا\",";
    assertTrue(lines.get(1).startsWith(second), run.out());
  }

  @Test
  void writesHalfASurrogatePairAsAQuestionMarkSoThatOffsetsStay() throws IOException {
    Path news = file("a.jsonl", "{\"text\": \"نعم\\ud800لا\"}");
    for (String format : List.of("table", "csv", "tsv", "json", "jsonl")) {
      CommandRun run = CommandRun.of("extract", news, "--format", format);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().contains("نعم?لا"), run.out());
    }
  }

  @Test
  void writesThroughALinkAndToADevice() throws IOException {
    Path target = file("target.csv", "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
    Path a = file("a.txt", "نعم");
    assertEquals(0, CommandRun.of("extract", a, "--out", link).code());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(target).startsWith(HEADER));
    assertEquals(0, CommandRun.of("extract", a, "--out", "/dev/null", "-f", "csv").code());
  }

  @Test
  void keepsTheOrderOfTheInputOnManyThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 200)
        .forEach(i -> lines.append("{\"id\": \"" + i + "\", \"text\": \"قال\"}\n"));
    Path news = file("news.jsonl", lines.toString());
    ArticleReader slowAtFirst =
        document -> {
          try {
            Thread.sleep(Integer.parseInt(document.id()) % 7 == 0 ? 5 : 0);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return CommandRun.quoteAll(document);
        };
    CommandRun run =
        CommandRun.with(
            new byte[0], () -> slowAtFirst, "extract", news, "-f", "tsv", "--threads", 8);
    assertEquals(
        IntStream.range(0, 200).mapToObj(Integer::toString).toList(),
        firstCells(run.out()).subList(1, 201));
  }

  @Test
  void writesTheFileInTheFormatOfItsNameAndLeavesNothingElse() throws IOException {
    Path out = folder.resolve("quotes.jsonl");
    CommandRun run = CommandRun.of("extract", file("a.txt", "نعم"), "--out", out);
    assertEquals(0, run.code());
    assertEquals("", run.out());
    assertTrue(Files.readString(out).startsWith("{\"id\":\"a\","));
    assertEquals(List.of("a.txt", "quotes.jsonl"), namesIn(folder));
  }

  @Test
  void doesNotReadItsOwnOutputAgain() throws IOException {
    file("a.txt", "نعم");
    Path out = folder.resolve("quotes.csv");
    CommandRun.of("extract", folder, "--out", out);
    CommandRun second = CommandRun.of("extract", folder, "--out", out);
    assertEquals(0, second.code(), second.err());
  }

  @Test
  void leavesAnOlderOutputAloneWhenTheModelsCannotBeLoaded() throws IOException {
    Path out = file("quotes.csv", "older");
    ArticleReader.Loader broken =
        () -> {
          throw new IllegalStateException("names.crf is damaged");
        };
    CommandRun run =
        CommandRun.with(new byte[0], broken, "extract", file("a.txt", "نعم"), "--out", out);
    assertEquals(3, run.code());
    assertEquals(
        "tasrih: the models cannot be loaded: names.crf is damaged; build Tasrih again\n",
        run.err());
    assertEquals("older", Files.readString(out));
    assertEquals(List.of("a.txt", "quotes.csv"), namesIn(folder));
  }

  @Test
  void leavesOutUnsureQuotations() throws IOException {
    Path news = file("a.txt", "نعم");
    assertEquals(
        HEADER + "\r\n",
        CommandRun.of("extract", news, "-f", "csv", "--min-confidence", "0.6").out());
  }

  @Test
  void namesTheArticleThatTheReaderFailsOnAndReadsTheOthers() throws IOException {
    ArticleReader failing =
        document -> {
          if (document.text().equals("سيئ")) {
            throw new IllegalArgumentException("bug");
          }
          return CommandRun.quoteAll(document);
        };
    Path bad = file("bad.txt", "سيئ");
    CommandRun run =
        CommandRun.with(
            new byte[0], () -> failing, "extract", bad, file("b.txt", "نعم"), "-f", "tsv");
    assertEquals(1, run.code());
    assertEquals(List.of("article", "b"), firstCells(run.out()));
    assertEquals(
        "tasrih: "
            + bad
            + ": could not be read: java.lang.IllegalArgumentException: bug;"
            + " please report it as a bug\n",
        run.err());
  }

  @Test
  void refusesWrongUsageInOneLine() throws IOException {
    Path a = file("a.txt", "نعم");
    assertUsage("Missing required parameter: 'FILE|DIR|-'", "extract");
    assertUsage("--threads must be at least 1", "extract", a, "--threads", 0);
    assertUsage("no encoding is called klingon", "extract", a, "--encoding", "klingon");
    assertUsage("--out would overwrite what is to be read", "extract", a, "--out", a);
    assertUsage("does not tell a format", "extract", a, "--out", folder.resolve("quotes"));
    assertUsage("there is no folder", "extract", a, "--out", folder.resolve("no/quotes.csv"));
    assertUsage("--min-confidence", "extract", a, "--min-confidence", 2);
    assertUsage("'xml'", "extract", a, "--format", "xml");
    assertUsage("a command is missing");
  }

  @Test
  void helpsANewcomer() {
    CommandRun run = CommandRun.of("extract", "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("tasrih extract news/ --out quotes.csv --bom"), run.out());
  }

  private static void assertUsage(String message, Object... args) {
    CommandRun run = CommandRun.of(args);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  private static List<String> firstCells(String tsv) {
    return tsv.lines().map(line -> line.split("\t", 2)[0]).toList();
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
