package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final byte[] PAYLOAD = "weights and words".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesBackWhatWasWritten() throws IOException {
    assertArrayEquals(PAYLOAD, read(file(PAYLOAD)));
  }

  @Test
  void refusesAForeignFile() {
    assertComplaint(
        "begins with \"tasrih names 1\"",
        "PK\u0003\u0004 some archive".getBytes(StandardCharsets.UTF_8));
    assertComplaint("begins with \"tasrih names 1\"", new byte[0]);
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    byte[] file = file(PAYLOAD);
    assertComplaint("it ends after 16", Arrays.copyOf(file, file.length - 1));
    assertComplaint("ends before", Arrays.copyOf(file, 20));
  }

  @Test
  void refusesAFileThatGoesOn() throws IOException {
    byte[] file = file(PAYLOAD);
    assertComplaint("goes on", Arrays.copyOf(file, file.length + 1));
  }

  @Test
  void refusesEveryChangedByte() throws IOException {
    byte[] file = file(PAYLOAD);
    for (int i = 0; i < file.length; i++) {
      byte[] changed = file.clone();
      changed[i] ^= 1;
      assertThrows(IllegalStateException.class, () -> read(changed), "byte " + i);
    }
  }

  @Test
  void refusesAnEnvelopeAroundOtherObjects() throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(new GZIPOutputStream(payload))) {
      WordClasses.none().write(objects);
      objects.writeObject(new java.io.File("x"));
    }
    byte[] file = file(payload.toByteArray());
    IllegalStateException complaint =
        assertThrows(
            IllegalStateException.class,
            () -> NameModel.read(new ByteArrayInputStream(file), "names.crf"));
    assertTrue(complaint.getMessage().contains("names.crf"), complaint.getMessage());
  }

  private static byte[] file(byte[] payload) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(out, payload);
    return out.toByteArray();
  }

  private static byte[] read(byte[] file) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(file), "names.crf");
  }

  private static void assertComplaint(String expected, byte[] file) {
    String complaint = assertThrows(IllegalStateException.class, () -> read(file)).getMessage();
    assertTrue(complaint.contains(expected), complaint);
    assertEquals(0, complaint.indexOf("the names model names.crf cannot be used: expected"));
  }
}
