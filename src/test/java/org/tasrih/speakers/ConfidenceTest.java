package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final Confidence MODEL =
      new Confidence(Map.of("bias", -0.5, "name=full", 1.5, "how=nested", -1.25));

  private static Confidence read(String text) throws IOException {
    return Confidence.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "weights.tsv");
  }

  private static void assertComplaint(String expected, String text) {
    String complaint = assertThrows(IllegalStateException.class, () -> read(text)).getMessage();
    assertTrue(complaint.startsWith("the confidence model weights.tsv"), complaint);
    assertTrue(complaint.contains("expected " + expected), complaint);
  }

  @Test
  void addsTheWeightsOfWhatIsThere() {
    assertEquals(1 / (1 + Math.exp(-1.0)), MODEL.of(Set.of("name=full", "unheard=of")), 1e-12);
    assertEquals(1 / (1 + Math.exp(1.75)), MODEL.of(Set.of("how=nested")), 1e-12);
  }

  @Test
  void givesBackWhatWasWritten() throws IOException {
    assertEquals(MODEL.weights(), read(MODEL.toText()).weights());
    assertEquals(MODEL.weights(), read(MODEL.toText().replace("\n", "\r\n")).weights());
  }

  @Test
  void refusesAForeignFile() {
    assertComplaint("a file that begins with \"tasrih confidence 1\"", "");
    assertComplaint("a file that begins with \"tasrih confidence 1\"", "feature\tweight\n");
    assertComplaint(
        "a file that begins with \"tasrih confidence 1\"",
        MODEL.toText().replace("confidence\t1", "confidence\t2"));
  }

  @Test
  void refusesAFileWithAnotherSumOrCutShort() {
    String text = MODEL.toText();
    assertComplaint("the first line", text.replace("1.5", "1.6"));
    assertComplaint("the first line", text.substring(0, text.length() - 2));
    assertComplaint("the first line", text + "more=yes\t1.0\n");
  }

  @Test
  void refusesWeightsThatAreNone() {
    assertComplaint("a feature named once", new Confidence(Map.of("bias", Double.NaN)).toText());
    assertComplaint("a feature named once", new Confidence(Map.of("bias", 1e9)).toText());
    assertComplaint("a feature named once", new Confidence(Map.of("bias", 1.0, "", 1.0)).toText());
    assertThrows(IllegalArgumentException.class, () -> new Confidence(Map.of("name=full", 1.0)));
  }

  @Test
  void namesTheLineOfAWrongWeight() {
    assertComplaint(
        "a feature named once", new Confidence(Map.of("bias", 1.0, "x=y", -101.0)).toText());
    String complaint =
        assertThrows(
                IllegalStateException.class,
                () -> read(new Confidence(Map.of("bias", 1.0, "x=y", -101.0)).toText()))
            .getMessage();
    assertTrue(complaint.contains("weights.tsv:3"), complaint);
  }
}
