package org.tasrih.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final Path FILE = Path.of("models/words/tagger.mem");
  private static final Tagger TAGGER = Tagger.load();

  @Test
  void tellsVerbsFromNamesAndNouns() {
    assertEquals(
        List.of("VBD", "DTNN", "IN", "NNP", "PUNC"),
        TAGGER.tag(List.of("قال", "الوزير", "في", "دمشق", ".")));
  }

  @Test
  void tagsUnknownWordsByTheirParts() {
    assertEquals(List.of("VBD", "NNP"), TAGGER.tag(List.of("قال", "بلاتسشن")));
  }

  @Test
  void tagsNothingInAnEmptySentence() {
    assertEquals(List.of(), TAGGER.tag(List.of()));
  }

  @Test
  void takesWordsOfOneLetterAndOfNone() {
    assertEquals(3, TAGGER.tag(List.of("", "س", "😀")).size());
  }

  @Test
  void writesWhatItHasRead() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaggerModel.read(new ByteArrayInputStream(bytes), "tagger.mem").write(out);
    assertArrayEquals(bytes, out.toByteArray());
  }

  @Test
  void saysWhatItExpectedOfAForeignOrDamagedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    byte[] segmenter = Files.readAllBytes(Path.of("models/words/segmenter.crf"));
    assertTrue(complaint(segmenter).endsWith("a file that begins with \"tasrih tagger 1\""));
    for (int length : new int[] {0, 10, 20, 100, bytes.length / 2, bytes.length - 1}) {
      assertTrue(complaint(Arrays.copyOf(bytes, length)).contains("tagger.mem"), "at " + length);
    }
    for (int i = 0; i < bytes.length; i += 20011) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      assertTrue(complaint(damaged).contains("tagger.mem"), "at " + i);
    }
  }

  private static String complaint(byte[] bytes) {
    return assertThrows(
            IllegalStateException.class,
            () -> TaggerModel.read(new ByteArrayInputStream(bytes), "tagger.mem"))
        .getMessage();
  }
}
