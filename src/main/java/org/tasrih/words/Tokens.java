package org.tasrih.words;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Cuts a line into tokens with a finite automaton: the longest match wins. The automaton is the one
 * that JFlex made of CoreNLP's {@code ArabicLexer}, so that tokens, web addresses and numbers
 * included, are the same. Immutable and thread-safe.
 */
final class Tokens {
  /** What a match is. */
  enum Kind {
    /** White space or a null pronoun of the treebank: no token. */
    NOTHING(0),
    /** Punctuation, a number, an address. */
    OTHER(1),
    /** A word, in which {@code +} is a seam and no letter. */
    WORD(2),
    /** Three dots or more. */
    ELLIPSIS(3),
    /** The seam after a null pronoun. */
    SEAM(4);

    private static final Kind[] ALL = values();

    private final byte code;

    Kind(int code) {
      this.code = (byte) code;
    }

    /** How the file calls it. */
    byte code() {
      return code;
    }
  }

  private static final int BASIC = 0x10000;
  private static final int ACCEPTS = 1;
  private static final int FINAL = 8;

  private final int[] runStarts;
  private final byte[] runClasses;
  private final int classes;
  private final short[] moves;
  private final byte[] attributes;
  private final byte[] kinds;
  private final byte[] basic = new byte[BASIC];

  /**
   * @param runStarts where runs of code points of one class begin, ascending from 0
   * @param runClasses their classes
   * @param classes how many classes there are
   * @param moves from each state the next one for each class, or -1
   * @param attributes of each state: bit 0, a token may end here; bit 3, it goes no further
   * @param kinds the code of the {@link Kind} that ends in each state
   * @throws IllegalArgumentException if they do not fit together
   */
  Tokens(
      int[] runStarts,
      byte[] runClasses,
      int classes,
      short[] moves,
      byte[] attributes,
      byte[] kinds) {
    int states = kinds.length;
    boolean fits =
        runStarts.length == runClasses.length
            && runStarts.length > 0
            && runStarts[0] == 0
            && classes > 0
            && states > 0
            && moves.length == states * classes
            && attributes.length == states;
    for (short move : moves) {
      fits &= move >= -1 && move < states;
    }
    for (byte runClass : runClasses) {
      fits &= runClass >= 0 && runClass < classes;
    }
    for (byte kind : kinds) {
      fits &= kind >= 0 && kind < Kind.ALL.length;
    }
    if (!fits) {
      throw new IllegalArgumentException("an automaton that does not fit together");
    }
    this.runStarts = runStarts;
    this.runClasses = runClasses;
    this.classes = classes;
    this.moves = moves;
    this.attributes = attributes;
    this.kinds = kinds;
    for (int run = 0; run < runStarts.length && runStarts[run] < BASIC; run++) {
      int end = run + 1 < runStarts.length ? Math.min(BASIC, runStarts[run + 1]) : BASIC;
      Arrays.fill(basic, runStarts[run], end, runClasses[run]);
    }
  }

  /** A place in a line. Not thread-safe. */
  final class Cursor {
    private final String line;
    private int begin;
    private int end;
    private Kind kind = Kind.NOTHING;

    Cursor(String line) {
      this.line = line;
    }

    /** Goes to the next match; false at the end of the line. */
    boolean next() {
      begin = end;
      if (begin == line.length()) {
        return false;
      }
      int state = 0;
      int accepted = -1;
      int at = begin;
      while (at < line.length() && (accepted < 0 || (attributes[state] & FINAL) == 0)) {
        char c = line.charAt(at);
        boolean surrogate = Character.isSurrogate(c);
        state = moves[state * classes + (surrogate ? classAt(at) : basic[c])];
        if (state < 0) {
          break;
        }
        at += surrogate ? Character.charCount(line.codePointAt(at)) : 1;
        if ((attributes[state] & ACCEPTS) != 0) {
          accepted = state;
          end = at;
        }
      }
      if (accepted < 0) {
        // No rule takes it; the automaton leaves no character out, but a damaged one might.
        end = begin + 1;
        kind = Kind.WORD;
      } else {
        kind = Kind.ALL[kinds[accepted]];
      }
      return true;
    }

    private int classAt(int at) {
      int run = Arrays.binarySearch(runStarts, line.codePointAt(at));
      return runClasses[run >= 0 ? run : -run - 2];
    }

    /** Where the match begins. */
    int begin() {
      return begin;
    }

    /** Where it ends. */
    int end() {
      return end;
    }

    Kind kind() {
      return kind;
    }
  }

  int bytes() {
    return 3 * Integer.BYTES
        + runStarts.length * (Integer.BYTES + 1)
        + moves.length * Short.BYTES
        + attributes.length * 2;
  }

  void write(ByteBuffer out) {
    out.putInt(runStarts.length).putInt(classes).putInt(kinds.length);
    for (int start : runStarts) {
      out.putInt(start);
    }
    out.put(runClasses);
    for (short move : moves) {
      out.putShort(move);
    }
    out.put(attributes).put(kinds);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it does not fit together
   */
  static Tokens read(ByteBuffer in) {
    int runs = in.getInt();
    int classes = in.getInt();
    int states = in.getInt();
    long bytes = runs * 5L + (long) states * classes * Short.BYTES + states * 2L;
    if (Math.min(runs, Math.min(classes, states)) <= 0
        || classes > Byte.MAX_VALUE
        || states > Short.MAX_VALUE
        || bytes > in.remaining()) {
      throw new IllegalArgumentException("an automaton of another size");
    }
    int[] runStarts = new int[runs];
    for (int i = 0; i < runs; i++) {
      runStarts[i] = in.getInt();
    }
    byte[] runClasses = new byte[runs];
    in.get(runClasses);
    short[] moves = new short[states * classes];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = in.getShort();
    }
    byte[] attributes = new byte[states];
    byte[] kinds = new byte[states];
    in.get(attributes).get(kinds);
    return new Tokens(runStarts, runClasses, classes, moves, attributes, kinds);
  }
}
