package org.tasrih.words;

import static org.tasrih.crf.WindowCrf.LABELS;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters and the undivided tokens that the model has seen, numbered, with what each says about
 * the label of an item at a distance of up to two. Immutable and thread-safe.
 */
final class Symbols {
  /** The number of whatever the model has not seen. */
  static final int UNKNOWN = 0;

  /** Features pack symbols in so many bits. */
  static final int BITS = 11;

  /** What stands between two tokens. */
  static final String BOUNDARY = ".#.";

  /** What stands beyond either end of a line. The model knows it by this name. */
  static final String OUTSIDE = "null";

  /** From which distance a symbol speaks: about itself, the one before or after it, and so on. */
  enum Distance {
    HERE(0),
    NEXT(1),
    SECOND_NEXT(2),
    PREVIOUS(3),
    SECOND_PREVIOUS(4);

    private final int number;

    Distance(int number) {
      this.number = number;
    }
  }

  private static final int DIRECT = 0x700;

  private final List<String> texts;
  private final double[][] scores;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final short[] direct = new short[DIRECT];
  private final int boundary;
  private final int outside;

  /**
   * @param texts the symbols, from number 1
   * @param scores for each {@link Distance} and each number the scores of the labels
   * @throws IllegalArgumentException if there are too many or some are missing
   */
  Symbols(List<String> texts, double[][] scores) {
    this.texts = List.copyOf(texts);
    this.scores = scores;
    for (String text : texts) {
      int number = numbers.size() + 1;
      numbers.put(text, number);
      if (text.length() == 1 && text.charAt(0) < DIRECT) {
        direct[text.charAt(0)] = (short) number;
      }
    }
    this.boundary = number(BOUNDARY);
    this.outside = number(OUTSIDE);
    boolean fits =
        numbers.size() == texts.size()
            && texts.size() < 1 << BITS
            && boundary != UNKNOWN
            && outside != UNKNOWN
            && scores.length == Distance.values().length
            && Arrays.stream(scores).allMatch(s -> s.length == (texts.size() + 1) * LABELS);
    if (!fits) {
      throw new IllegalArgumentException("symbols that do not fit together");
    }
  }

  /** The number of {@code text}, or {@link #UNKNOWN}. */
  int number(String text) {
    return numbers.getOrDefault(text, UNKNOWN);
  }

  /** The number of the letter {@code c}, or {@link #UNKNOWN}. */
  int number(char c) {
    return c < DIRECT ? direct[c] : number(String.valueOf(c));
  }

  /** The number of {@link #BOUNDARY}. */
  int boundary() {
    return boundary;
  }

  /** The number of {@link #OUTSIDE}. */
  int outside() {
    return outside;
  }

  /** What each number says from {@code distance}: scores of label 0, 1, … at number × labels. */
  double[] scores(Distance distance) {
    return scores[distance.number];
  }

  /** The feature of two neighbours, the later one first. */
  static long pair(int here, int previous) {
    return ((long) here << BITS) | previous;
  }

  /** The feature of three neighbours, the latest one first. */
  static long triple(int here, int previous, int secondPrevious) {
    return (pair(here, previous) << BITS) | secondPrevious;
  }

  void write(ByteBuffer out) {
    SegmenterModel.putTexts(out, texts);
    for (double[] rows : scores) {
      SegmenterModel.putAll(out, rows);
    }
  }

  static Symbols read(ByteBuffer in) {
    List<String> texts = SegmenterModel.getTexts(in, 1 << BITS);
    double[][] scores = new double[Distance.values().length][];
    for (int d = 0; d < scores.length; d++) {
      scores[d] = SegmenterModel.getRows(in, texts.size() + 1);
    }
    return new Symbols(texts, scores);
  }
}
