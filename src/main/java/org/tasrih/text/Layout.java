package org.tasrih.text;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.Span;

/**
 * Paragraphs and sentences of a cleaned text, as spans of the cleaned view.
 *
 * <p>A line is a paragraph. A sentence ends at . ! ? ؟ or … before white space, unless the dot
 * belongs to a number or an abbreviation of one or two letters («د. محمد»). Longer stretches than
 * {@link #MAX_UNITS} are cut at white space, so that no text costs more than linear time.
 */
public final class Layout {
  /** The longest sentence handed to the segmenter, in units of the cleaned view. */
  static final int MAX_UNITS = 3000;

  private Layout() {}

  /**
   * A sentence.
   *
   * @param span in units of the cleaned view
   * @param paragraph the number of its paragraph, from 0
   */
  public record Line(Span span, int paragraph) {}

  /** The sentences of {@code text} in order; blank ones are left out. */
  public static List<Line> sentences(CleanText text) {
    String cleaned = text.cleaned();
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    int paragraph = 0;
    boolean used = false;
    for (int i = 0; i <= cleaned.length(); i++) {
      boolean breaks = i == cleaned.length() || cleaned.charAt(i) == '\n';
      if (breaks || i - begin >= MAX_UNITS || endsSentence(cleaned, i)) {
        int end =
            breaks || i - begin < MAX_UNITS
                ? Math.min(i + 1, cleaned.length())
                : cut(cleaned, begin, i);
        used |= add(lines, cleaned, begin, end, paragraph);
        begin = end;
        if (breaks && used) {
          paragraph++;
          used = false;
        }
      }
    }
    return lines;
  }

  private static int cut(String cleaned, int begin, int i) {
    int space = cleaned.lastIndexOf(' ', i);
    return space > begin + MAX_UNITS / 2 ? space + 1 : i;
  }

  private static boolean add(List<Line> lines, String text, int begin, int end, int paragraph) {
    int b = begin;
    int e = end;
    while (b < e && Character.isWhitespace(text.charAt(b))) {
      b++;
    }
    while (e > b && Character.isWhitespace(text.charAt(e - 1))) {
      e--;
    }
    if (b == e) {
      return false;
    }
    lines.add(new Line(new Span(b, e), paragraph));
    return true;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if (c == '!' || c == '?' || c == '؟') {
      return !followedByEnder(text, i);
    }
    if (c != '.' && c != '…') {
      return false;
    }
    if (followedByEnder(text, i)) {
      return false;
    }
    boolean spaceAfter = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    if (!spaceAfter) {
      // «…الأمر.وقال»: a dot glued to Arabic letters on both sides still ends the sentence.
      return c == '.'
          && isArabic(text, i + 1)
          && isArabic(text, i - 1)
          && lettersBefore(text, i) > 2;
    }
    return c == '…' || lettersBefore(text, i) != 1 || !isArabic(text, i - 1);
  }

  private static boolean followedByEnder(String text, int i) {
    return i + 1 < text.length() && ".!?؟…".indexOf(text.charAt(i + 1)) >= 0;
  }

  private static int lettersBefore(String text, int i) {
    int n = 0;
    while (i - 1 - n >= 0 && n < 3 && Character.isLetter(text.charAt(i - 1 - n))) {
      n++;
    }
    return n;
  }

  private static boolean isArabic(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '\u0621' && text.charAt(i) <= '\u064A';
  }
}
