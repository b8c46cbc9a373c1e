package org.tasrih.words;

import static org.tasrih.crf.WindowCrf.LABELS;

import java.util.Arrays;
import org.tasrih.crf.Lattice;
import org.tasrih.crf.TupleWeights;
import org.tasrih.words.Symbols.Distance;

/**
 * The items of a line that get a label: the letters of its words, its other tokens undivided, and a
 * boundary between any two tokens. Made once for each line; not thread-safe.
 */
final class Items {
  /** The least length of a word whose first and last letters count together. */
  private static final int MIN_WRAPPED = 4;

  private static final long BEGIN_WRAP = 1L << 40;
  private static final long END_WRAP = 2L << 40;
  private static final int OFFSET = 2;

  private final SegmenterModel model;
  private final String line;
  private final Lattice lattice;

  /** Symbols from {@link #OFFSET} on, with those outside the line before and after. */
  private int[] symbols;

  private int[] begins;
  private int[] ends;
  private char[] letters;
  private String[] texts;
  private int[] wraps;

  private char[] word = new char[32];
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int size;

  private Items(SegmenterModel model, String line) {
    this.model = model;
    this.line = line;
    int capacity = line.length() * 5 / 4 + 16;
    this.lattice = new Lattice(capacity);
    this.symbols = new int[capacity + 2 * OFFSET];
    this.begins = new int[capacity];
    this.ends = new int[capacity];
    this.letters = new char[capacity];
    this.texts = new String[capacity];
    this.wraps = new int[capacity];
  }

  /** The items of {@code line}. */
  static Items of(SegmenterModel model, String line) {
    Items items = new Items(model, line);
    Tokens.Cursor cursor = model.tokens().new Cursor(line);
    while (cursor.next()) {
      switch (cursor.kind()) {
        case NOTHING -> {}
        case ELLIPSIS -> items.undivided("...", cursor.begin(), cursor.end());
        case SEAM -> items.undivided("-", cursor.begin(), cursor.end());
        case WORD -> items.token(cursor.begin(), cursor.end(), true);
        case OTHER -> items.token(cursor.begin(), cursor.end(), false);
      }
    }
    items.neighbours();
    return items;
  }

  /** Adds a token: its letters if all are Arabic, else the token undivided. */
  private void token(int begin, int end, boolean isWord) {
    size = 0;
    boolean arabic = true;
    for (int i = begin; i < end; i++) {
      char c = line.charAt(i);
      if (isWord && c == '+') {
        continue;
      }
      if (Spelling.lengthens(line, begin, end, i)) {
        lengthen(i);
        continue;
      }
      char form = model.spelling().of(c);
      if (form != Spelling.DROPPED) {
        arabic &= form >= '\u0600' && form <= '\u06FF';
        letter(form, i);
      }
    }
    if (!arabic) {
      undivided(spelled(begin, end, isWord), begin, end);
    } else if (size > 0) {
      letters(begin, end);
    }
  }

  private void letter(char form, int i) {
    if (size == word.length) {
      word = Arrays.copyOf(word, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    word[size] = form;
    from[size] = i;
    to[size++] = i + 1;
  }

  /** A letter's span takes in its repetitions: in كتاااابهم the clitic starts at the ه. */
  private void lengthen(int i) {
    if (size > 0 && to[size - 1] == i && line.charAt(from[size - 1]) == line.charAt(i)) {
      to[size - 1] = i + 1;
    }
  }

  private String spelled(int begin, int end, boolean isWord) {
    StringBuilder text = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = line.charAt(i);
      if (!(isWord && c == '+') && !Spelling.lengthens(line, begin, end, i)) {
        model.spelling().append(c, text);
      }
    }
    return text.toString();
  }

  private void undivided(String text, int begin, int end) {
    boundary(begin);
    int symbol = model.symbols().number(text);
    int length = text.length();
    int i = add(symbol, begin, end, Looks.place(0, 0, length));
    texts[i] = text;
    if (symbol == Symbols.UNKNOWN) {
      lattice.addNode(i, model.looks().of(text), 0);
    }
  }

  private void letters(int begin, int end) {
    boundary(begin);
    int last = size - 1;
    for (int k = 0; k < size; k++) {
      int symbol = model.symbols().number(word[k]);
      int i =
          add(
              symbol,
              k == 0 ? begin : from[k],
              k == last ? end : to[k],
              Looks.place(k, last - k, size));
      letters[i] = word[k];
      if (symbol == Symbols.UNKNOWN) {
        lattice.addNode(i, model.looks().of(String.valueOf(word[k])), 0);
      }
      if (size >= MIN_WRAPPED && (k == 2 || k == last)) {
        wraps[i] = wrap(k == last ? END_WRAP : BEGIN_WRAP);
      }
    }
  }

  private int wrap(long template) {
    return model
        .crf()
        .pairs()
        .row(wrap(template, word[0], word[1], word[size - 2], word[size - 1]));
  }

  private static long wrap(long template, char a, char b, char y, char z) {
    return template | (a & 0xFFL) << 24 | (b & 0xFF) << 16 | (y & 0xFF) << 8 | (z & 0xFF);
  }

  /** The feature of the first two and the last two letters of a word at its third letter. */
  static long beginWrap(char a, char b, char y, char z) {
    return wrap(BEGIN_WRAP, a, b, y, z);
  }

  /** The same at its last letter. */
  static long endWrap(char a, char b, char y, char z) {
    return wrap(END_WRAP, a, b, y, z);
  }

  private void boundary(int begin) {
    if (lattice.length() > 0) {
      add(model.symbols().boundary(), begin, begin, Looks.place(0, Looks.MIN_AFTER, 0));
    }
  }

  private int add(int symbol, int begin, int end, int place) {
    int i = lattice.add();
    if (i == begins.length) {
      grow(i * 2);
    }
    symbols[i + OFFSET] = symbol;
    begins[i] = begin;
    ends[i] = end;
    lattice.addNode(i, model.symbols().scores(Distance.HERE), symbol * LABELS);
    lattice.addNode(i, model.looks().places(), place * LABELS);
    return i;
  }

  private void grow(int capacity) {
    symbols = Arrays.copyOf(symbols, capacity + 2 * OFFSET);
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    letters = Arrays.copyOf(letters, capacity);
    texts = Arrays.copyOf(texts, capacity);
    wraps = Arrays.copyOf(wraps, capacity);
  }

  /** Adds what the neighbours of each item say about it. */
  private void neighbours() {
    int length = lattice.length();
    int outside = model.symbols().outside();
    Arrays.fill(symbols, 0, OFFSET, outside);
    Arrays.fill(symbols, length + OFFSET, length + 2 * OFFSET, outside);
    double[] next = model.symbols().scores(Distance.NEXT);
    double[] secondNext = model.symbols().scores(Distance.SECOND_NEXT);
    double[] previous = model.symbols().scores(Distance.PREVIOUS);
    double[] secondPrevious = model.symbols().scores(Distance.SECOND_PREVIOUS);
    for (int i = 0; i < length; i++) {
      int at = i + OFFSET;
      lattice.addNode(i, next, symbols[at + 1] * LABELS);
      lattice.addNode(i, secondNext, symbols[at + 2] * LABELS);
      lattice.addNode(i, previous, symbols[at - 1] * LABELS);
      lattice.addNode(i, secondPrevious, symbols[at - 2] * LABELS);
      windows(i, symbols[at], symbols[at - 1], symbols[at - 2]);
    }
  }

  private void windows(int i, int here, int previous, int secondPrevious) {
    int pair = TupleWeights.NONE;
    if (here != Symbols.UNKNOWN && previous != Symbols.UNKNOWN) {
      pair = model.crf().pairs().row(Symbols.pair(here, previous));
      if (secondPrevious != Symbols.UNKNOWN) {
        long triple = Symbols.triple(here, previous, secondPrevious);
        lattice.setTriple(i, model.crf().triples().row(triple));
      }
    }
    lattice.setPairs(i, pair, wraps[i]);
  }

  /** What is to be labelled. */
  Lattice lattice() {
    return lattice;
  }

  /** Whether item {@code i} stands between two tokens. */
  boolean isBoundary(int i) {
    return letters[i] == 0 && texts[i] == null;
  }

  /** Where item {@code i} begins in the line. */
  int begin(int i) {
    return begins[i];
  }

  /** Where it ends. */
  int end(int i) {
    return ends[i];
  }

  /** The letter that item {@code i} is, or 0. */
  char letter(int i) {
    return letters[i];
  }

  /** The undivided token that item {@code i} is, or null. */
  String text(int i) {
    return texts[i];
  }
}
