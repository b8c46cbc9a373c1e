package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.NameType;
import org.tasrih.Span;

class InlineNamesTest {
  @TempDir private Path folder;

  @Test
  void readsNamesWhereTheyStand() throws IOException {
    AnnotatedArticle line =
        InlineNames.read("a.txt:1", "وصلت [هالة الشامي|PER] إلى [صلالة|LOC] و[مسقط|LOC].");
    assertEquals("وصلت هالة الشامي إلى صلالة ومسقط.", line.text());
    assertEquals(
        List.of("هالة الشامي", "صلالة", "مسقط"),
        line.names().stream().map(name -> name.span().in(line.text())).toList());
    assertEquals(new AnnotatedArticle.Marked(new Span(5, 16), NameType.PER), line.names().get(0));
  }

  @Test
  void everyOneOfOurSentencesIsWellFormed() throws IOException {
    List<AnnotatedArticle> lines = InlineNames.in(Path.of("testdata/names"));
    assertTrue(lines.size() >= 1500, "only " + lines.size());
    for (AnnotatedArticle line : lines) {
      assertTrue(line.text().length() > 10, line.id());
    }
  }

  @Test
  void complainsWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "زار [بيروت|LOC].\n\nزار [تونس|CITY].\n");
    IOException complaint = assertThrows(IOException.class, () -> InlineNames.in(folder));
    assertTrue(complaint.getMessage().contains("a.txt:3: "), complaint.getMessage());
    assertTrue(complaint.getMessage().contains("CITY"), complaint.getMessage());
  }

  @Test
  void refusesBracketsWithoutAName() {
    for (String line :
        List.of(
            "زار [بيروت.",
            "زار بيروت].",
            "زار [بيروت|LOC|LOC]",
            "زار [|LOC]",
            "زار [ بيروت|LOC]")) {
      assertThrows(IOException.class, () -> InlineNames.read("a.txt:1", line), line);
    }
  }

  @Test
  void refusesAFolderWithoutSentences() {
    assertThrows(IOException.class, () -> InlineNames.in(folder));
  }
}
