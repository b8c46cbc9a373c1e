package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.crf.Crf;
import org.tasrih.crf.Weights;

class ModelFileTest {
  private static final byte[] PAYLOAD = "weights and words".getBytes(StandardCharsets.UTF_8);

  @Test
  void givesBackWhatWasWritten() throws IOException {
    assertArrayEquals(PAYLOAD, read(file(PAYLOAD)));
  }

  @Test
  void refusesAForeignFile() {
    assertComplaint(
        "begins with \"tasrih names 2\"",
        "PK\u0003\u0004 some archive".getBytes(StandardCharsets.UTF_8));
    assertComplaint("begins with \"tasrih names 2\"", new byte[0]);
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
  void refusesAModelOfOtherLabels() throws IOException {
    Crf crf =
        new Crf(
            List.of("O", "VERB"),
            new boolean[6],
            Weights.of(2, new long[0], new float[0]),
            Weights.of(4, new long[0], new float[0]));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new NameModel(WordClasses.none(), crf, crf).write(file);
    assertUnusable(file.toByteArray());
  }

  @Test
  void refusesAnEnvelopeAroundSomethingElse() throws IOException {
    assertUnusable(file(PAYLOAD));
  }

  private static void assertUnusable(byte[] file) {
    IllegalStateException complaint =
        assertThrows(
            IllegalStateException.class,
            () -> NameModel.read(new ByteArrayInputStream(file), "names.crf"));
    assertTrue(
        complaint.getMessage().contains("names.crf cannot be used: expected word classes"),
        complaint.getMessage());
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
