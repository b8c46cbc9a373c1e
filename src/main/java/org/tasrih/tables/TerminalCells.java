package org.tasrih.tables;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text as a terminal counts it: one UTF-16 unit for each cell.
 *
 * <p>A table library counts UTF-16 units, a terminal counts cells: «قالَ» is three cells in four
 * units, «👍» two in two, «中» two in one. {@link #encode} therefore stands a private-use unit for
 * every cluster that is not one unit in one cell, and adds a filler for a wide one; {@link #decode}
 * puts the clusters back after the layout.
 */
final class TerminalCells {
  /** Stands for the right edge of a wide cluster. */
  private static final char FILLER = '\uF8FF';

  /** One past the last unit that can stand for a cluster; the ones from here on are reserved. */
  static final char RESERVED = '\uF8F0';

  private static final char FIRST = '\uE000';

  private final Map<String, Character> units = new HashMap<>();
  private final Map<Character, String> clusters = new HashMap<>();

  /** {@code text} on one line, without control characters, one unit for each terminal cell. */
  String encode(String text) {
    String line = onOneLine(text);
    StringBuilder encoded = new StringBuilder(line.length());
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(line);
    int begin = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      append(line.substring(begin, end), encoded);
      begin = end;
    }
    return encoded.toString();
  }

  /** The text that {@code encoded} stands for. */
  String decode(String encoded) {
    StringBuilder text = new StringBuilder(encoded.length() + 16);
    for (int i = 0; i < encoded.length(); i++) {
      char unit = encoded.charAt(i);
      if (unit != FILLER) {
        text.append(clusters.getOrDefault(unit, String.valueOf(unit)));
      }
    }
    return text.toString();
  }

  private void append(String cluster, StringBuilder encoded) {
    int width = cluster.codePoints().map(TerminalCells::width).max().orElse(0);
    boolean plain = cluster.length() == 1 && width == 1 && !isPrivate(cluster.charAt(0));
    if (plain) {
      encoded.append(cluster);
    } else if (width > 0) {
      encoded.append(unit(cluster));
      encoded.append(String.valueOf(FILLER).repeat(width - 1));
    }
  }

  /** The unit for {@code cluster}; the replacement character once six thousand are in use. */
  private char unit(String cluster) {
    Character known = units.get(cluster);
    if (known != null) {
      return known;
    }
    char next = (char) (FIRST + units.size());
    if (next >= RESERVED) {
      return '\uFFFD';
    }
    units.put(cluster, next);
    clusters.put(next, cluster);
    return next;
  }

  private static boolean isPrivate(char unit) {
    return unit >= FIRST && unit <= FILLER;
  }

  /** The terminal cells of a code point: Unicode Standard Annex 11 for the wide ones. */
  private static int width(int codePoint) {
    int category = Character.getType(codePoint);
    if (category == Character.NON_SPACING_MARK
        || category == Character.ENCLOSING_MARK
        || category == Character.FORMAT) {
      return 0;
    }
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
      case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  /** White space becomes single spaces; controls, among them bidi overrides, vanish. */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (!Character.isISOControl(codePoint) && !isDirectional(codePoint)) {
                line.appendCodePoint(codePoint);
              }
            });
    return line.toString().stripTrailing();
  }

  private static boolean isDirectional(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.BIDI_CONTROL) || codePoint == '\uFEFF';
  }
}
