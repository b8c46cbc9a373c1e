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
  private static final int WORD = 1;

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
    assertEquals(List.of("O", "O"), CRF.decode(new Words(), words, fromNames));
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
    return crf.decode(new Words(), List.of(words));
  }

  private static long feature(String word) {
    Features features = new Features();
    features.add(WORD, Features.hash(word));
    return features.get(0);
  }

  private static final class Words implements Extractor<List<String>> {
    @Override
    public int length(List<String> words) {
      return words.size();
    }

    @Override
    public int reach() {
      return 0;
    }

    @Override
    public long look(List<String> words, int i) {
      return Features.hash(words.get(i));
    }

    @Override
    public void around(List<String> words, int i, int distance, Features out) {
      out.add(WORD, Features.hash(words.get(i)));
    }

    @Override
    public void together(List<String> words, int i, Features out) {
      // Words speak for themselves here.
    }

    @Override
    public void again(List<String> words, int i, Features out) {
      // There is one reading.
    }

    @Override
    public void edge(List<String> words, int i, Features out) {
      // Labels depend on words alone here.
    }
  }
}
