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
import org.tasrih.words.WordReader;

class TaggedWordsTest {
  @TempDir private Path folder;

  @Test
  void keepsProcliticsOutsideOfNames() throws IOException {
    List<TaggedWords> corpus = read("سافر\tO\nالوفد\tO\nإلى\tO\nالعراق\tB-LOC\nوإيران\tB-LOC\n");
    assertEquals(
        List.of(List.of("O", "O", "O", "B-LOC", "O", "B-LOC")), corpus.get(0).partLabels());
  }

  @Test
  void keepsTheConjunctionInsideOfAName() throws IOException {
    TaggedWords sentence =
        read("أعلن\tO\nمعهد\tB-ORG\nالبحوث\tI-ORG\nوالدراسات\tI-ORG\nذلك\tO\n").get(0);
    assertEquals(
        List.of(List.of("O", "B-ORG", "I-ORG", "I-ORG", "I-ORG", "O")), sentence.partLabels());
    assertEquals(sentence.labels(), sentence.whole(sentence.partLabels()));
  }

  @Test
  void complainsWithFileAndLine() {
    IOException complaint = assertThrows(IOException.class, () -> read("سافر\tO\n\nالوفد\n"));
    assertTrue(complaint.getMessage().contains("a.tsv:3: "), complaint.getMessage());
  }

  private List<TaggedWords> read(String lines) throws IOException {
    return TaggedWords.read(Files.writeString(folder.resolve("a.tsv"), lines), WordReader.load());
  }
}
