package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.SpeakerKind;
import org.tasrih.tables.SpokenArticle;

class SpeakersCommandTest {
  private static final String HEADER = "name,kind,quotations,articles,roles,first,last,variants";
  private static final String NEWS =
      """
      {"text": "سيرغي لافروف", "date": "2018-02-20"}
      {"text": "لافروف", "date": "2018-02-18T10:00:00Z"}
      {"text": "بشار الأسد", "date": "2019"}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Runs the command on articles whose every text is the name of a person who speaks. */
  private static CommandRun run(Object... args) {
    return CommandRun.with(new byte[0], () -> SpeakersCommandTest::read, args);
  }

  private static Article read(Document document) {
    return SpokenArticle.of(document.id(), document.date())
        .person(document.text(), "")
        .described(SpeakerKind.ANONYMOUS, "مصدر أمني")
        .article();
  }

  @Test
  void listsTheSpeakersOfAllInputs() throws IOException {
    CommandRun run =
        run("speakers", file("news.jsonl", NEWS), file("a.txt", "لافروف"), "-f", "csv", "-t", 2);
    assertEquals(
        HEADER
            + "\r\nسيرغي لافروف,person,3,3,,2018-02-18,2018-02-20,لافروف\r\n"
            + "بشار الأسد,person,1,1,,2019,2019,\r\n",
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void listsTheKindsThatAreAskedFor() throws IOException {
    CommandRun run =
        run(
            "speakers",
            file("news.jsonl", NEWS),
            "-f",
            "csv",
            "--kind",
            "anonymous,group",
            "--min-quotations",
            2);
    assertEquals(HEADER + "\r\nمصدر أمني,anonymous,3,3,,2018-02-18,2019,\r\n", run.out());
  }

  @Test
  void printsATableOrTheFormatOfTheFile() throws IOException {
    Path news = file("news.jsonl", NEWS);
    assertTrue(run("speakers", news).out().startsWith("+---"));
    Path out = folder.resolve("speakers.jsonl");
    assertEquals("", run("speakers", news, "--out", out, "--min-quotations", 2).out());
    assertEquals(
        List.of(
            "{\"name\":\"سيرغي لافروف\",\"kind\":\"person\",\"quotations\":2,\"articles\":2,"
                + "\"roles\":[],\"first\":\"2018-02-18\",\"last\":\"2018-02-20\","
                + "\"variants\":[\"لافروف\"]}"),
        Files.readAllLines(out));
  }

  @Test
  void namesWhatCannotBeReadAndCountsTheRest() throws IOException {
    Path missing = folder.resolve("none.txt");
    CommandRun run = run("speakers", missing, file("a.txt", "سيرغي لافروف"), "-f", "csv");
    assertEquals(1, run.code());
    assertEquals("tasrih: " + missing + ": does not exist; check the name\n", run.err());
    assertEquals(HEADER + "\r\nسيرغي لافروف,person,1,1,,,,\r\n", run.out());
  }

  @Test
  void saysSoWhenTheModelsCannotBeLoaded() throws IOException {
    ArticleReader.Loader broken =
        () -> {
          throw new IllegalStateException("names.crf is damaged");
        };
    CommandRun run = CommandRun.with(new byte[0], broken, "speakers", file("a.txt", "نعم"));
    assertEquals(3, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void refusesWrongUsageInOneLine() throws IOException {
    Path a = file("a.txt", "نعم");
    assertUsage("Missing required parameter: 'FILE|DIR|-'", "speakers");
    assertUsage("--min-quotations must be at least 1", "speakers", a, "--min-quotations", 0);
    assertUsage("--threads must be at least 1", "speakers", a, "--threads", 0);
    assertUsage("does not tell a format", "speakers", a, "--out", folder.resolve("a.tsv"));
    assertUsage("--out would overwrite what is to be read", "speakers", a, "--out", a);
    assertUsage("'robot'", "speakers", a, "--kind", "robot");
    assertUsage("tasrih speakers --help", "speakers", a, "--width", 1);
  }

  private static void assertUsage(String message, Object... args) {
    CommandRun run = run(args);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void helpsANewcomer() {
    CommandRun run = run("speakers", "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("tasrih speakers news/ --min-quotations 5"), run.out());
    assertTrue(run.out().contains("--encoding"), run.out());
  }
}
