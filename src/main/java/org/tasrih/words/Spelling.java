package org.tasrih.words;

import java.util.Map;
import java.util.TreeMap;

/**
 * How tokens are spelled for the model: diacritics, tatweel and honorifics vanish, Arabic digits
 * and marks become those of ASCII, round brackets become {@code -LRB-} and {@code -RRB-}. Immutable
 * and thread-safe.
 */
final class Spelling {
  /** What {@link #of} answers for a character that vanishes. */
  static final char DROPPED = '\0';

  /** What {@link #of} answers for a character that becomes several. */
  static final char SEVERAL = '\uFFFF';

  private static final int SIZE = 0x700;

  private final char[] plain = new char[SIZE];
  private final String[] several = new String[SIZE];

  /**
   * @param forms what becomes of characters below U+0700; the others stay
   * @throws IllegalArgumentException if a character lies beyond
   */
  Spelling(Map<Character, String> forms) {
    for (char c = 0; c < SIZE; c++) {
      plain[c] = c;
    }
    forms.forEach(
        (c, form) -> {
          if (c >= SIZE) {
            throw new IllegalArgumentException("a character that is spelled by nobody");
          }
          several[c] = form.length() > 1 ? form : null;
          plain[c] = form.isEmpty() ? DROPPED : form.length() > 1 ? SEVERAL : form.charAt(0);
        });
  }

  /** What becomes of {@code c}: another character, {@link #DROPPED} or {@link #SEVERAL}. */
  char of(char c) {
    return c < SIZE ? plain[c] : c;
  }

  /** Appends what becomes of {@code c} to {@code out}. */
  void append(char c, StringBuilder out) {
    char form = of(c);
    if (form == SEVERAL) {
      out.append(several[c]);
    } else if (form != DROPPED) {
      out.append(form);
    }
  }

  /** What becomes of each character that does not stay as it is. */
  Map<Character, String> forms() {
    Map<Character, String> forms = new TreeMap<>();
    for (char c = 0; c < SIZE; c++) {
      if (plain[c] != c || c == DROPPED) {
        StringBuilder out = new StringBuilder();
        append(c, out);
        forms.put(c, out.toString());
      }
    }
    return forms;
  }

  /** Whether the unit at {@code i} of {@code [begin, end)} lengthens the one before it: كتاااب. */
  static boolean lengthens(String line, int begin, int end, int i) {
    char c = line.charAt(i);
    if (i == begin || line.charAt(i - 1) != c) {
      return false;
    }
    return (i + 1 < end && line.charAt(i + 1) == c) || (i - 2 >= begin && line.charAt(i - 2) == c);
  }
}
