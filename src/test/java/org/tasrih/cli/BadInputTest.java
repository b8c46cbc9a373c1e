package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each input that cannot be read is named with its remedy; a good one after it is read. */
class BadInputTest {
  private static final String ARABIC =
      """
      قال وزير الخارجية الروسي إن بلاده ستواصل المفاوضات مع جميع الأطراف.
      وأضاف في مؤتمر صحفي أن موسكو لا ترى حلا عسكريا للأزمة في المنطقة.
      """;

  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), "نعم");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads {@code bad} before the good article. */
  private void assertComplaints(Path bad, List<String> complaints, Object... options) {
    Object[] args = new Object[options.length + 5];
    System.arraycopy(new Object[] {"extract", bad, good, "--format", "tsv"}, 0, args, 0, 5);
    System.arraycopy(options, 0, args, 5, options.length);
    CommandRun run = CommandRun.of(args);
    assertEquals(
        complaints.stream().map(complaint -> "tasrih: " + bad + complaint).toList(),
        run.err().lines().toList());
    assertEquals(complaints.isEmpty() ? 0 : 1, run.code());
    assertTrue(run.out().contains("\ngood\t1\t"), run.out());
  }

  @Test
  void missing() {
    assertComplaints(folder.resolve("none.txt"), List.of(": does not exist; check the name"));
  }

  @Test
  void empty() throws IOException {
    String complaint = ": is empty; give it a text or leave it out";
    assertComplaints(file("a.txt", "\uFEFF \n"), List.of(complaint));
    assertComplaints(file("a.jsonl", "\n"), List.of(complaint));
    assertComplaints(file("a.json", "[]"), List.of(complaint));
    assertComplaints(file("a.csv", ""), List.of(complaint));
    assertComplaints(file("b.csv", "id,text\n"), List.of(complaint));
  }

  @Test
  void binary() throws IOException {
    String complaint =
        ": is a binary file (it has NUL bytes); give its text as .txt, .html, .jsonl or .csv";
    assertComplaints(file("a.doc", "PK\3\4\0\0"), List.of(complaint));
    assertComplaints(file("a.csv", "text\n\0\n"), List.of(complaint));
  }

  @Test
  void inWindows1256WhichIsNamedAndCanBeAskedFor() throws IOException {
    byte[] bytes = ARABIC.getBytes(Charset.forName("windows-1256"));
    Path text = file("old.txt", bytes);
    assertComplaints(
        text, List.of(":1: is not UTF-8 but looks like windows-1256; add --encoding windows-1256"));
    CommandRun run = CommandRun.of("extract", text, "-f", "tsv", "--encoding", "windows-1256");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("قال وزير الخارجية"), run.out());

    Path csv =
        file("old.csv", ("text\n\"" + ARABIC + "\"\n").getBytes(Charset.forName("windows-1256")));
    assertComplaints(
        csv, List.of(":2: is not UTF-8 but looks like windows-1256; add --encoding windows-1256"));
  }

  @Test
  void inIso88596OrUtf16() throws IOException {
    assertComplaints(
        file("iso.txt", ARABIC.getBytes(Charset.forName("ISO-8859-6"))),
        List.of(":1: is not UTF-8 but looks like ISO-8859-6; add --encoding ISO-8859-6"));
    Path wide = file("wide.txt", ARABIC.getBytes(StandardCharsets.UTF_16));
    assertComplaints(wide, List.of(": is not UTF-8 but looks like UTF-16; add --encoding UTF-16"));
    assertEquals(0, CommandRun.of("extract", wide, "--encoding", "UTF-16").code());
  }

  @Test
  void withADamagedByte() throws IOException {
    byte[] bytes = (ARABIC + ARABIC).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    assertComplaints(
        file("a.txt", bytes),
        List.of(":4: has bytes that are not UTF-8; repair them or name the file's --encoding"));
  }

  @Test
  void withADamagedByteAfterGoodRecords() throws IOException {
    byte[] bytes =
        "{\"text\": \"نعم\"}\n{\"text\": \"لا\"}\n{\"text\": \"?\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;
    Path bad = file("a.jsonl", bytes);
    assertComplaints(
        bad,
        List.of(
            ":3: has bytes that are not UTF-8, and the rest is not read; repair them or name the"
                + " file's --encoding"));
    CommandRun run = CommandRun.of("extract", bad, "--format", "tsv");
    assertTrue(run.out().contains("\na-1\t1\t") && run.out().contains("\na-2\t1\t"), run.out());
  }

  @Test
  void notInTheEncodingAskedFor() throws IOException {
    CommandRun run = CommandRun.of("extract", file("a.txt", ARABIC), "--encoding", "US-ASCII");
    assertEquals(1, run.code());
    assertTrue(
        run.err().endsWith(":1: is not in the encoding US-ASCII; name another --encoding\n"),
        run.err());
  }

  @Test
  void tooLong() throws IOException {
    String limit = ", over the limit of 10; split it or raise --max-chars";
    String text = "قال إن نعم ولا";
    assertComplaints(
        file("a.txt", text), List.of(": has 14 characters" + limit), "--max-chars", 10);
    assertComplaints(
        file("b.txt", text.repeat(10)),
        List.of(": has too many characters" + limit),
        "--max-chars",
        10);
    assertComplaints(
        file("a.jsonl", "{\"text\": \"" + text + "\"}\n{\"text\": \"نعم\"}\n"),
        List.of(":1: has 14 characters" + limit),
        "--max-chars",
        10);
    assertComplaints(
        file("b.jsonl", "\n{\"text\": \"" + text.repeat(10) + "\"}\n{\"text\": \"نعم\"}\n"),
        List.of(":2: has too many characters" + limit),
        "--max-chars",
        10);
    assertComplaints(
        file("a.csv", "text\nنعم\n" + text + "\n"),
        List.of(":3: has 14 characters" + limit),
        "--max-chars",
        10);
  }

  @Test
  void malformedJsonLines() throws IOException {
    Path bad =
        file(
            "a.jsonl",
            """
            {"text": "نعم"}
            {"text": "لا"
            {"title": "بلا نص"}

            [1]
            {"text": "  "}
            {"text": "ثم"} {"text": "لا"}
            {"text": "أخيرا"}
            """);
    CommandRun run = CommandRun.of("extract", bad, "--format", "tsv");
    assertEquals(1, run.code());
    List<String> errors = run.err().lines().toList();
    assertEquals(5, errors.size(), run.err());
    assertTrue(errors.get(0).startsWith("tasrih: " + bad + ":2: is not JSON: "), run.err());
    assertTrue(errors.get(0).endsWith("; repair the line or remove it"), run.err());
    String remedy = "; give every article as an object {\"text\": \"…\"}";
    assertEquals("tasrih: " + bad + ":3: has no \"text\"" + remedy, errors.get(1));
    assertEquals("tasrih: " + bad + ":5: is no JSON object" + remedy, errors.get(2));
    assertTrue(errors.get(3).contains(":6: is empty;"), run.err());
    assertTrue(errors.get(4).contains(":7: is not JSON: "), run.err());
    assertTrue(run.out().contains("\na-1\t1\t") && run.out().contains("\na-8\t1\t"), run.out());
  }

  @Test
  void malformedJsonArray() throws IOException {
    Path bad = file("a.json", "[{\"text\": \"نعم\"},\n {\"text\": \"لا\"},\n oops]");
    CommandRun run = CommandRun.of("extract", bad, "--format", "tsv");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("tasrih: " + bad + ":3: is not JSON: "), run.err());
    assertTrue(run.out().contains("\na-1\t1\t") && run.out().contains("\na-2\t1\t"), run.out());
  }

  @Test
  void malformedCsvRows() throws IOException {
    Path bad = file("a.csv", "id,text\n1,نعم\n2\n3,\"لا\nنعم\"\n4,a,b\n5,ثم\n");
    String remedy = "; repair the row or remove it";
    CommandRun run = CommandRun.of("extract", bad, "--format", "tsv");
    assertEquals(
        List.of(
            "tasrih: " + bad + ":3: has 1 cells, the header 2" + remedy,
            "tasrih: " + bad + ":6: has 3 cells, the header 2" + remedy),
        run.err().lines().toList());
    assertEquals(
        List.of("article", "1", "3", "5"),
        run.out().lines().map(line -> line.split("\t", 2)[0]).toList());
  }

  @Test
  void csvWithAnOpenQuotationMark() throws IOException {
    Path bad = file("a.csv", "id,text\n1,نعم\n2,\"لا\n3,ثم\n");
    CommandRun run = CommandRun.of("extract", bad, "--format", "tsv");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("tasrih: " + bad + ":3: is not CSV ("), run.err());
    assertTrue(run.out().contains("\n1\t1\t"), run.out());
  }

  @Test
  void csvWithoutATextColumn() throws IOException {
    assertComplaints(
        file("a.csv", "id;body\n1;نعم\n"),
        List.of(
            ":1: has no column \"text\" in its header row; name the column of the article's text"
                + " so, and separate columns with commas"));
  }

  @Test
  void folderWithoutArticles() throws IOException {
    assertComplaints(
        Files.createDirectory(folder.resolve("bilder")),
        List.of(
            ": has no .txt, .html, .jsonl or .csv file in it; name files of another extension one"
                + " by one"));
  }

  @Test
  void folderAndFileThatMayNotBeRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path secret = file("secret.txt", "سر");
    assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "root may");
    assertComplaints(closed, List.of(": is a folder that cannot be listed; check its permissions"));
    assertTrue(secret.toFile().setReadable(false));
    assertComplaints(secret, List.of(": may not be read; check its permissions"));
  }

  @Test
  void nothingIsWrittenWhenNothingCanBeRead() {
    Path out = folder.resolve("quotes.csv");
    CommandRun run = CommandRun.of("extract", folder.resolve("none.txt"), "--out", out);
    assertEquals(1, run.code());
    assertTrue(Files.notExists(out));
  }
}
