package org.tasrih.tables;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * JSON that may stand in a script element: {@code <}, {@code >} and {@code &} are written by their
 * numbers, so that no text ends the element or opens a comment in it (HTML Living Standard,
 * "Restrictions for contents of script elements"). Invisible controls of direction are escaped too,
 * so that the page's source reads in the order it stands in.
 */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private final int[] ascii;

  ScriptEscapes() {
    ascii = standardAsciiEscapesForJSON();
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    boolean invisible = Character.getType(c) == Character.FORMAT;
    boolean lineEnd = c == '\u2028' || c == '\u2029';
    return invisible || lineEnd ? new SerializedString(unicode(c)) : null;
  }

  private static String unicode(int c) {
    return String.format(Locale.ROOT, "\\u%04X", c);
  }
}
