package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.crf.Crf;
import org.tasrih.crf.Weights;
import org.tasrih.text.ModelFile;

class NameModelTest {
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
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new ModelFile("names 2", "the names model", ModelFile.Layout.PLAIN)
        .write(file, "weights and words".getBytes(StandardCharsets.UTF_8));
    assertUnusable(file.toByteArray());
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
}
