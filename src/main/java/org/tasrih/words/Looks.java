package org.tasrih.words;

import static org.tasrih.crf.WindowCrf.LABELS;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What the look of an item says about its label: where in its token it stands, how long the token
 * is, which blocks and types of Unicode its characters belong to. Immutable and thread-safe.
 */
final class Looks {
  /** Positions beyond count as this one. */
  static final int MAX_BEFORE = 5;

  /** Distances to the token's end beyond count as this one. */
  static final int MAX_AFTER = 9;

  /** The least distance: a boundary is said to stand as far behind its end as it is long. */
  static final int MIN_AFTER = -3;

  /** Longer tokens count as this long. */
  static final int MAX_LENGTH = 10;

  /** How many general categories Unicode has, numbered as by {@link Character#getType}. */
  static final int TYPES = 31;

  private static final int AFTERS = MAX_AFTER - MIN_AFTER + 1;
  private static final int LENGTHS = MAX_LENGTH + 1;

  /** How many {@link #place}s there are. */
  static final int PLACES = (MAX_BEFORE + 1) * AFTERS * LENGTHS;

  private static final int MAX_BLOCKS = 64;

  /** Single traits, which follow the blocks and the types. */
  private static final int PUNCTUATION = 0;

  private static final int DIGIT = 1;
  private static final int LONG = 2;
  private static final int SINGLE_TRAITS = 3;

  private final double[] places;
  private final List<String> blocks;
  private final double[] traits;

  /**
   * @param places the scores of the labels at each place
   * @param blocks names of blocks of Unicode
   * @param traits the scores of the labels for each block and type, then for punctuation, digits
   *     and tokens of several characters
   * @throws IllegalArgumentException if they do not fit together
   */
  Looks(double[] places, List<String> blocks, double[] traits) {
    if (places.length != PLACES * LABELS || traits.length != traitCount(blocks.size()) * LABELS) {
      throw new IllegalArgumentException("looks that do not fit together");
    }
    this.places = places;
    this.blocks = List.copyOf(blocks);
    this.traits = traits;
  }

  /** How many traits there are, given the number of blocks. */
  static int traitCount(int blocks) {
    return blocks + TYPES + SINGLE_TRAITS;
  }

  /**
   * The number of a place.
   *
   * @param before how many letters stand before it in its token
   * @param after how many stand after it
   * @param length how long the token is
   */
  static int place(int before, int after, int length) {
    int b = Math.min(MAX_BEFORE, before);
    int a = Math.min(MAX_AFTER, after) - MIN_AFTER;
    return (b * AFTERS + a) * LENGTHS + Math.min(MAX_LENGTH, length);
  }

  /** How many letters stand before {@code place}. */
  static int before(int place) {
    return place / LENGTHS / AFTERS;
  }

  /** How many letters stand after {@code place}. */
  static int after(int place) {
    return place / LENGTHS % AFTERS + MIN_AFTER;
  }

  /** How long the token of {@code place} is. */
  static int length(int place) {
    return place % LENGTHS;
  }

  /** The scores of the labels at each place, at place × labels. */
  double[] places() {
    return places;
  }

  /** The scores of the labels for an item that reads {@code text}, each trait counted once. */
  double[] of(String text) {
    boolean[] has = new boolean[traitCount(blocks.size())];
    int first = blocks.size() + TYPES;
    has[first + LONG] = text.length() > 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
      int number = blocks.indexOf(block == null ? "Undefined" : block.toString());
      if (number >= 0) {
        has[number] = true;
      }
      has[blocks.size() + Character.getType(c)] = true;
      has[first + PUNCTUATION] |= isPunctuation(c);
      has[first + DIGIT] |= Character.isDigit(c);
    }
    double[] scores = new double[LABELS];
    for (int trait = 0; trait < has.length; trait++) {
      for (int k = 0; has[trait] && k < LABELS; k++) {
        scores[k] += traits[trait * LABELS + k];
      }
    }
    return scores;
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  void write(ByteBuffer out) {
    SegmenterModel.putAll(out, places);
    SegmenterModel.putTexts(out, blocks);
    SegmenterModel.putAll(out, traits);
  }

  static Looks read(ByteBuffer in) {
    double[] places = SegmenterModel.getRows(in, PLACES);
    List<String> blocks = SegmenterModel.getTexts(in, MAX_BLOCKS);
    double[] traits = SegmenterModel.getRows(in, traitCount(blocks.size()));
    return new Looks(places, blocks, traits);
  }
}
