package org.tasrih.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTest {
  /** «قال» speaks for O, «سيرجي» for B and for I even more, but nothing may begin with I. */
  private static final Crf CRF =
      new Crf(
          List.of("O", "B", "I"),
          new boolean[] {
            true, true, false,
            true, true, true,
            true, true, true,
            true, true, false
          },
          Weights.of(
              3,
              new long[] {feature("قال"), feature("سيرجي"), feature("لافروف")},
              new float[] {2, 0, 0, 0, 1, 3, 0, 0, 2}),
          Weights.of(9, new long[0], new float[0]));

  @Test
  void findsTheBestAllowedLabels() {
    assertEquals(List.of("O", "B", "I"), decode(CRF, "قال", "سيرجي", "لافروف"));
    assertEquals(List.of("B", "I"), decode(CRF, "سيرجي", "لافروف"));
  }

  @Test
  void leansTowardsALabel() {
    float[] fromNames = {4, 0, 0};
    List<String> words = List.of("قال", "سيرجي");
    assertEquals(List.of("O", "O"), CRF.decode(new BareWords(), words, fromNames));
  }

  @Test
  void labelsNothingInAnEmptySequence() {
    assertEquals(List.of(), decode(CRF));
  }

  @Test
  void isTheSameAfterWritingAndReading() throws IOException {
    assertEquals(List.of("O", "B", "I"), decode(read(written()), "قال", "سيرجي", "لافروف"));
  }

  @Test
  void refusesWhatIsCutShort() throws IOException {
    byte[] written = written();
    for (int length = 0; length < written.length; length++) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThrows(IOException.class, () -> read(cut), "after " + length + " bytes");
    }
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CRF.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Crf read(byte[] bytes) throws IOException {
    return Crf.read(ByteBuffer.wrap(bytes));
  }

  private static List<String> decode(Crf crf, String... words) {
    return crf.decode(new BareWords(), List.of(words));
  }

  private static long feature(String word) {
    Features features = new Features();
    features.add(BareWords.WORD, Features.hash(word));
    return features.get(0);
  }
}
