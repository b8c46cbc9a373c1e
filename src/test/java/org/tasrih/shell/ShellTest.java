package org.tasrih.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Document;

final class ShellTest {
  private static final String ARTICLE = "قال الوزير سامي الخطيب إن الموسم جيد.";

  @TempDir Path folder;

  @BeforeEach
  void writesArticles() throws IOException {
    Files.createDirectories(folder.resolve("news/2024"));
    Files.writeString(folder.resolve("news/a.txt"), ARTICLE);
    Files.writeString(folder.resolve("news/2024/b.txt"), ARTICLE);
    Files.writeString(
        folder.resolve("news/2024/more.jsonl"),
        "{\"id\": \"c\", \"text\": \"" + ARTICLE + "\"}\n{\"id\": \"d\"}\n");
  }

  @Test
  void aGlobNamesFilesOfAFolderOrOfAllBeneath() {
    assertEquals(List.of("a"), ids("news/*.txt"));
    assertEquals(List.of("b", "a"), ids("news/**.txt"));
    assertEquals(List.of("b", "c", "a"), ids("news"));
    assertEquals(List.of("a"), ids("news/a.txt"));
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() {
    List<String> complaints = new ArrayList<>();
    ArticleFiles.all(folder.resolve("news").toString(), complaints::add);
    assertEquals(1, complaints.size());
    assertTrue(complaints.get(0).contains("more.jsonl:2: has no \"text\""), complaints::toString);
  }

  @Test
  void aGlobWithoutFilesSaysWhereItLooked() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Shell.readAll("nowhere/*.txt"));
    assertTrue(e.getMessage().contains("the current folder is"), e.getMessage());
  }

  @Test
  void aFileOfSeveralArticlesIsForReadAll() throws IOException {
    Path two = folder.resolve("two.jsonl");
    String line = "{\"text\": \"" + ARTICLE + "\"}\n";
    Files.writeString(two, line + line);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Shell.readFile(two.toString()));
    assertTrue(e.getMessage().contains("use readAll("), e.getMessage());
  }

  private List<String> ids(String glob) {
    return ArticleFiles.all(folder.resolve(glob).toString(), complaint -> {}).stream()
        .map(Document::id)
        .toList();
  }
}
