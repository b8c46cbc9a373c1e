package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFileTest {
  private static final byte[] PAYLOAD = "weights and words".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource
  void givesBackWhatWasWritten(ModelFile.Layout layout) throws IOException {
    assertArrayEquals(PAYLOAD, read(layout, file(layout, PAYLOAD)));
    assertArrayEquals(new byte[0], read(layout, file(layout, new byte[0])));
  }

  @ParameterizedTest
  @EnumSource
  void refusesAForeignFile(ModelFile.Layout layout) {
    assertComplaint(
        "begins with \"tasrih names 2\"",
        layout,
        "PK\u0003\u0004 some archive".getBytes(StandardCharsets.UTF_8));
    assertComplaint("begins with \"tasrih names 2\"", layout, new byte[0]);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAFileCutShort(ModelFile.Layout layout) throws IOException {
    byte[] file = file(layout, PAYLOAD);
    assertComplaint("it ends after ", layout, Arrays.copyOf(file, file.length - 1));
    assertComplaint("ends before", layout, Arrays.copyOf(file, 20));
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThrows(IllegalStateException.class, () -> read(layout, cut), length + " bytes");
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAFileThatGoesOn(ModelFile.Layout layout) throws IOException {
    byte[] file = file(layout, PAYLOAD);
    assertComplaint("goes on", layout, Arrays.copyOf(file, file.length + 1));
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryChangedByte(ModelFile.Layout layout) throws IOException {
    byte[] file = file(layout, PAYLOAD);
    for (int i = 0; i < file.length; i++) {
      for (int change : new int[] {1, 2, 64, 128, 255}) {
        byte[] changed = file.clone();
        changed[i] ^= (byte) change;
        assertTrue(isRefused(layout, changed), "byte " + i);
      }
    }
  }

  /**
   * The checksum of a payload says nothing of unused bits in its deflated form: they do no harm.
   */
  private static boolean isRefused(ModelFile.Layout layout, byte[] file) throws IOException {
    try {
      byte[] payload = read(layout, file);
      return layout == ModelFile.Layout.DEFLATED_CRC && Arrays.equals(PAYLOAD, payload);
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static ModelFile of(ModelFile.Layout layout) {
    return new ModelFile("names 2", "the names model", layout);
  }

  private static byte[] file(ModelFile.Layout layout, byte[] payload) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    of(layout).write(out, payload);
    return out.toByteArray();
  }

  private static byte[] read(ModelFile.Layout layout, byte[] file) throws IOException {
    return of(layout).read(new ByteArrayInputStream(file), "names.crf").array();
  }

  private static void assertComplaint(String expected, ModelFile.Layout layout, byte[] file) {
    String complaint =
        assertThrows(IllegalStateException.class, () -> read(layout, file)).getMessage();
    assertTrue(complaint.contains(expected), complaint);
    assertEquals(0, complaint.indexOf("the names model names.crf cannot be used: expected"));
  }
}
