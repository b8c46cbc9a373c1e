package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

class ListOpinionTest {
  private static final List<Sentence> SENTENCES =
      WordReader.load().read(CleanText.of("فاز نادي الأمل أمس"));

  @TempDir private Path folder;

  @Test
  void findsTheLongestName() {
    Map<String, String> names = Map.of("نادي الامل", "ORG", "الامل", "MISC");
    assertEquals(
        List.of(List.of("-", "BORG", "EORG", "-")), ListOpinion.ofNames(names).about(SENTENCES));
  }

  @Test
  void findsAWordWithItsArticle() {
    assertEquals(
        List.of(List.of("-", "-", "PER2", "-")),
        ListOpinion.ofWords(Map.of("امل", "PER2")).about(SENTENCES));
  }

  @Test
  void tellsHowCommonANameOfAPersonIs() throws IOException {
    Path file = folder.resolve("persons.tsv");
    Files.writeString(file, "token_ar\ttoken_en\tcount\nأمل\tAmal\t3\nآمل\tAamel\t2\n");
    assertEquals(List.of(List.of("-", "-", "3", "-")), ListOpinion.persons(file).about(SENTENCES));
  }

  @Test
  void complainsOfALineWithoutACount() throws IOException {
    Path file = Files.writeString(folder.resolve("persons.tsv"), "a\tb\tc\nأمل\tAmal\n");
    IOException complaint = assertThrows(IOException.class, () -> ListOpinion.persons(file));
    assertTrue(complaint.getMessage().contains("persons.tsv:2: "), complaint.getMessage());
  }
}
