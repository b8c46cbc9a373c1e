package org.tasrih.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrfPairTest {
  private static final List<String> LABELS = List.of("O", "B");
  private static final boolean[] ANY = {true, true, true, true, true, true};

  /** Knows «لافروف» as a name, «موسكو» not, and the word before it as a hint. */
  private static final Crf FIRST =
      crf(
          new long[] {word("لافروف"), word("زار"), after("زار")},
          new float[] {0, 2, 1, 0, 0, 0.5f});

  /** Has other weights for what the first one sees, and believes it mostly. */
  private static final Crf SECOND =
      crf(
          new long[] {word("زار"), after("زار"), word("موسكو"), said("B")},
          new float[] {2, 0, 0, 0.25f, 0.5f, 0, 0, 3});

  private final CrfPair readings = new CrfPair(FIRST, SECOND);

  @Test
  void readsAsEachOfThemWouldByItself() {
    for (List<String> words :
        List.of(
            List.of("زار", "لافروف", "موسكو"),
            List.of("موسكو", "زار", "موسكو", "لافروف"),
            List.of("زار", "زار"),
            List.<String>of())) {
      CrfPair.Reading reading = readings.read(new Words(), new Seen(words, List.of()));
      List<String> first = FIRST.decode(new Words(), new Seen(words, List.of()));
      assertEquals(first, reading.labels(), words + ", first");
      Seen seen = new Seen(words, first);
      assertEquals(
          SECOND.decode(new Words(), seen),
          readings.again(new Words(), seen, reading),
          words + ", second");
    }
  }

  @Test
  void theSecondReadingGoesByWhatTheFirstSaid() {
    List<String> words = List.of("زار", "لافروف", "موسكو");
    CrfPair.Reading reading = readings.read(new Words(), new Seen(words, List.of()));
    assertEquals(List.of("O", "B", "O"), reading.labels());
    assertEquals(
        List.of("O", "B", "O"),
        readings.again(new Words(), new Seen(words, reading.labels()), reading));
  }

  private static Crf crf(long[] features, float[] rows) {
    return new Crf(
        LABELS,
        ANY,
        Weights.of(2, features, rows),
        Weights.of(4, new long[] {edge()}, new float[] {0, 0, 0, -1}));
  }

  private static long word(String word) {
    return feature(1, word);
  }

  private static long after(String word) {
    return feature(2, word);
  }

  private static long said(String label) {
    return feature(3, label);
  }

  private static long edge() {
    Features features = new Features();
    features.add(4);
    return features.get(0);
  }

  private static long feature(int template, String value) {
    Features features = new Features();
    features.add(template, Features.hash(value));
    return features.get(0);
  }

  private record Seen(List<String> words, List<String> labels) {}

  private static final class Words implements Extractor<Seen> {
    @Override
    public int length(Seen seen) {
      return seen.words().size();
    }

    @Override
    public int reach() {
      return 1;
    }

    @Override
    public long look(Seen seen, int i) {
      return i < 0 || i >= length(seen) ? 1 : Features.hash(seen.words().get(i));
    }

    @Override
    public void around(Seen seen, int i, int distance, Features out) {
      if (i >= 0 && i < length(seen)) {
        if (distance == 0) {
          out.add(1, look(seen, i));
        } else if (distance == 1) {
          out.add(2, look(seen, i));
        }
      }
    }

    @Override
    public void together(Seen seen, int i, Features out) {
      // Words speak for themselves and their neighbours here.
    }

    @Override
    public void again(Seen seen, int i, Features out) {
      if (!seen.labels().isEmpty()) {
        out.add(3, Features.hash(seen.labels().get(i)));
      }
    }

    @Override
    public void edge(Seen seen, int i, Features out) {
      out.add(4);
    }
  }
}
