package org.tasrih.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Document;

/** Files made to exhaust or mislead whoever reads them. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HostileFileTest {
  private static final int MEGA = 1 << 20;
  private static final String GOOD = "{\"id\": \"b\", \"text\": \"قال نعم.\"}\n";

  private final List<String> documents = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Sink sink =
      new Sink() {
        @Override
        public void document(Document document, Origin origin) {
          documents.add(document.text());
        }

        @Override
        public void complaint(Complaint complaint) {
          complaints.add(complaint.toString());
        }
      };

  private void read(Kind kind, Source.Opener opener) {
    new Source("f", "f", kind, opener, Optional.empty(), new InputMeter())
        .read(new ReadSettings(ReadSettings.DEFAULT_MAX_CHARS, Optional.empty()), sink);
  }

  private void read(Kind kind, String content) {
    read(kind, () -> stream(content));
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  /** {@code head}, a hundred mebibytes of {@code x}, {@code tail}. */
  private static InputStream huge(String head, String tail) {
    byte[] block = "x".repeat(MEGA).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream(head));
    Collections.nCopies(100, block).forEach(b -> parts.add(new ByteArrayInputStream(b)));
    parts.add(stream(tail));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  @Test
  void deepJsonLeavesTheNextLineToBeRead() {
    String deep = "{\"id\": \"a\", \"text\": " + "[".repeat(200_000) + "\n";
    read(Kind.JSON_LINES, deep + GOOD);
    assertEquals(List.of("قال نعم."), documents);
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).startsWith("f:1: is not JSON: "), complaints.get(0));
  }

  @Test
  void deepJsonArray() {
    read(Kind.JSON, "[" + GOOD + ", " + "{\"a\": ".repeat(200_000));
    assertEquals(List.of("قال نعم."), documents);
    assertEquals(1, complaints.size());
  }

  @Test
  void lineOfAHundredMebibytesLeavesTheNextOneToBeRead() {
    read(Kind.JSON_LINES, () -> huge("{\"text\": \"", "\"}\n" + GOOD));
    assertEquals(List.of("قال نعم."), documents);
    assertTrue(complaints.get(0).startsWith("f:1: has too many characters"), complaints.get(0));
  }

  @Test
  void csvRowOfAHundredMebibytes() {
    read(Kind.CSV, () -> huge("id,text\na,نعم\nb,\"", "\"\n"));
    assertEquals(List.of("نعم"), documents);
    assertTrue(complaints.get(0).startsWith("f:3: has a row without end"), complaints.get(0));
  }

  @Test
  void textOfAHundredMebibytes() {
    read(Kind.TEXT, () -> huge("", ""));
    assertEquals(List.of(), documents);
    assertTrue(complaints.get(0).startsWith("f: has too many characters"), complaints.get(0));
  }

  @Test
  void csvWithAColumnNamedTwice() {
    read(Kind.CSV, "id,id,text,date\n1,نعم,2018\n1,2,قال نعم,2018\n");
    assertEquals(List.of("قال نعم"), documents);
    assertEquals(
        List.of("f:2: has 3 cells, the header 4; repair the row or remove it"), complaints);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<a href=x>",
        "<table><tr><td>",
        "<b><i>",
        "<article>",
        "<li><ul>",
        "<svg><g>",
        "<!--",
        "<![CDATA[",
        "<x y='",
        "</p>",
        "&",
        "&#x10FFFF;",
        "<template>",
        "<select><option>",
        "<p hidden>",
        "<main>كلمة",
        "<div>كلمة",
        "<section><p>كلمة"
      })
  void pageOfOneTagOverAndOver(String tag) {
    read(Kind.HTML, "<p>قال نعم.</p>" + tag.repeat(200_000 / tag.length()));
    assertEquals(1, documents.size() + complaints.size());
  }

  @Test
  void pageWithScriptsGivesTheTextAlone() {
    read(
        Kind.HTML,
        "<body onload='x()'><script>alert(1)</script><article><p>قال<script>y()</script> نعم"
            + " <img src=x onerror='z()'> &lt;script&gt;</p></article>");
    assertEquals(List.of("قال نعم <script>"), documents);
    assertFalse(documents.get(0).contains("alert"));
  }
}
