package org.tasrih.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The segmenter's file is read as if someone had tampered with it. */
class SegmenterModelTest {
  private static final Path FILE = Path.of("models/words/segmenter.crf");

  private static String complaint(byte[] bytes) {
    return assertThrows(
            IllegalStateException.class,
            () -> SegmenterModel.read(new ByteArrayInputStream(bytes), "seg.crf"))
        .getMessage();
  }

  @Test
  void writesWhatItHasRead() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SegmenterModel.read(new ByteArrayInputStream(bytes), "seg.crf").write(out);
    assertArrayEquals(bytes, out.toByteArray());
  }

  @Test
  void saysWhatItExpectedOfAForeignFile() {
    assertEquals(
        "the segmenter 1 model seg.crf cannot be used: expected a file that begins with"
            + " \"tasrih segmenter 1\"",
        complaint("no model at all".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void noticesWhatIsMissing() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    for (int length : new int[] {0, 10, 25, 100, bytes.length / 2, bytes.length - 1}) {
      assertTrue(complaint(Arrays.copyOf(bytes, length)).contains("seg.crf"), "at " + length);
    }
  }

  @Test
  void noticesWhatIsTooMuch() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    assertTrue(complaint(Arrays.copyOf(bytes, bytes.length + 1)).contains("seg.crf"));
  }

  @Test
  void noticesAChangedByteAnywhere() throws IOException {
    byte[] bytes = Files.readAllBytes(FILE);
    for (int i = 0; i < bytes.length; i += 9973) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      assertTrue(complaint(damaged).contains("seg.crf"), "at " + i);
    }
  }
}
