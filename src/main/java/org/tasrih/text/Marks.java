package org.tasrih.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tasrih.Span;
import org.tasrih.Warning;

/**
 * The quotation marks of a raw text, paired.
 *
 * <p>« » “ ” „ ‹ › and (( )) carry a direction, which typists often get wrong; " and ″ carry none.
 * A mark opens or closes by what stands beside it, and only where that does not tell by its own
 * direction or by parity. A mark that never closes ends with its paragraph, unless a later
 * paragraph closes it before anything opens; one that never opened is reported and ignored. One
 * damaged mark so costs one quotation, never the rest of the article.
 */
public final class Marks {
  /** How far an unclosed mark may reach into following paragraphs, in UTF-16 units. */
  private static final int MAX_REACH = 4000;

  private Marks() {}

  /**
   * A stretch between two marks.
   *
   * @param outer with the marks
   * @param inner without them and without white space at its ends
   * @param depth 0 for outermost marks, 1 inside another pair, and so on
   * @param closed whether a closing mark was found
   */
  public record Quoted(Span outer, Span inner, int depth, boolean closed) {}

  /**
   * What was found.
   *
   * @param quoted the paired stretches in the order of their opening marks
   * @param warnings marks that were never closed or never opened
   */
  public record Found(List<Quoted> quoted, List<Warning> warnings) {}

  /** The number of units of the quotation mark at {@code i}: 0 where none stands. */
  public static int lengthAt(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '«', '»', '“', '”', '„', '‟', '″', '‹', '›', '〝', '〞', '＂' -> 1;
      case '(', ')', '\'', '‘', '’', '`' ->
          i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 0;
      default -> 0;
    };
  }

  private enum Side {
    OPEN,
    CLOSE,
    EITHER
  }

  private record Mark(int begin, int end, Side side, int paragraph) {}

  /** Pairs the marks of {@code text}. */
  public static Found find(String text) {
    List<Mark> marks = scan(text);
    List<Quoted> quoted = new ArrayList<>();
    List<Warning> warnings = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    for (int k = 0; k < marks.size(); k++) {
      Mark mark = marks.get(k);
      while (!open.isEmpty() && !reaches(open, mark, marks, k)) {
        endAtParagraph(text, open, quoted, warnings);
      }
      boolean opens =
          mark.side == Side.OPEN
              || (open.isEmpty() && (mark.side == Side.EITHER || isOpener(text, marks, k)));
      if (opens && !open.isEmpty()) {
        endAtSentence(text, mark, open, quoted, warnings);
      }
      if (opens && open.size() < 3) {
        open.add(mark);
      } else if (!open.isEmpty()) {
        Mark first = open.remove(open.size() - 1);
        quoted.add(quoted(text, first.begin, mark.end, first.end, mark.begin, open.size(), true));
      } else {
        warnings.add(new Warning(new Span(mark.begin, mark.end), "quotation mark never opened"));
      }
    }
    while (!open.isEmpty()) {
      endAtParagraph(text, open, quoted, warnings);
    }
    quoted.sort(Comparator.comparing(Quoted::outer, Comparator.comparingInt(Span::begin)));
    warnings.sort(Comparator.comparing(Warning::span));
    return new Found(List.copyOf(quoted), List.copyOf(warnings));
  }

  /** Whether the innermost open mark may still be closed by {@code mark} or hold it. */
  private static boolean reaches(List<Mark> open, Mark mark, List<Mark> marks, int k) {
    Mark first = open.get(open.size() - 1);
    if (first.paragraph == mark.paragraph) {
      return true;
    }
    if (mark.begin - first.begin > MAX_REACH || mark.side == Side.OPEN) {
      return false;
    }
    if (mark.side == Side.CLOSE) {
      return true;
    }
    // A mark without direction in a later paragraph closes only if nothing there pairs with it.
    return k + 1 == marks.size() || marks.get(k + 1).paragraph != mark.paragraph;
  }

  /**
   * A closing mark with nothing to close opens when the next one of its paragraph closes: «أردف”
   * …”».
   */
  private static boolean isOpener(String text, List<Mark> marks, int k) {
    Mark mark = marks.get(k);
    if (k + 1 >= marks.size()) {
      return false;
    }
    Mark next = marks.get(k + 1);
    return next.paragraph == mark.paragraph
        && next.side == Side.CLOSE
        && blanked(text.substring(mark.end, next.begin)).strip().indexOf(' ') > 0;
  }

  /**
   * «إن "… سقطرى. وأضاف أن "…»: a mark opens after a full stop, so the one before was left open.
   */
  private static void endAtSentence(
      String text, Mark next, List<Mark> open, List<Quoted> quoted, List<Warning> warnings) {
    Mark first = open.get(open.size() - 1);
    if (first.paragraph != next.paragraph) {
      return;
    }
    int from = Math.max(first.end, next.begin - MAX_REACH);
    String between = blanked(text.substring(from, next.begin));
    int stop = from + between.lastIndexOf(". ");
    if (stop <= first.end) {
      return;
    }
    int colon = from + between.lastIndexOf(':');
    boolean lead = colon > stop && between.substring(colon - from).isBlank();
    if (lead || complementises(text, next.begin)) {
      open.remove(open.size() - 1);
      quoted.add(quoted(text, first.begin, stop, first.end, stop, open.size(), false));
      warnings.add(new Warning(new Span(first.begin, first.end), "quotation mark never closed"));
    }
  }

  private static boolean complementises(String text, int begin) {
    String units = text.substring(Math.max(0, begin - 6), begin);
    String before = Letters.fold(blanked(units)).strip();
    return before.endsWith(" ان") || before.endsWith(" انه") || before.endsWith(" انها");
  }

  private static void endAtParagraph(
      String text, List<Mark> open, List<Quoted> quoted, List<Warning> warnings) {
    Mark first = open.remove(open.size() - 1);
    int end = text.indexOf('\n', first.end);
    end = end < 0 ? text.length() : end;
    quoted.add(quoted(text, first.begin, end, first.end, end, open.size(), false));
    warnings.add(new Warning(new Span(first.begin, first.end), "quotation mark never closed"));
  }

  private static Quoted quoted(
      String text, int begin, int end, int innerBegin, int innerEnd, int depth, boolean closed) {
    int b = innerBegin;
    int e = innerEnd;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return new Quoted(new Span(begin, end), new Span(b, e), depth, closed);
  }

  private static List<Mark> scan(String text) {
    List<Mark> marks = new ArrayList<>();
    int paragraph = 0;
    int i = 0;
    while (i < text.length()) {
      int length = lengthAt(text, i);
      if (length == 0) {
        if (text.charAt(i) == '\n') {
          paragraph++;
        }
        i++;
        continue;
      }
      // «"…"»: a mark doubled by another one is one mark.
      int end = i + length;
      while (end < text.length() && sameSideFollows(text, i, end)) {
        end += lengthAt(text, end);
      }
      marks.add(new Mark(i, end, side(text, i, end), paragraph));
      i = end;
    }
    return marks;
  }

  private static boolean sameSideFollows(String text, int first, int next) {
    int length = lengthAt(text, next);
    if (length == 0) {
      return false;
    }
    Side a = ownSide(text.charAt(first));
    Side b = ownSide(text.charAt(next));
    return a == b && (a != Side.EITHER || text.charAt(first) == text.charAt(next));
  }

  private static Side ownSide(char c) {
    return switch (c) {
      case '«', '“', '„', '‹', '(', '〝', '‘' -> Side.OPEN;
      case '»', '”', '›', ')', '〞', '’' -> Side.CLOSE;
      default -> Side.EITHER;
    };
  }

  private static Side side(String text, int begin, int end) {
    // A direction mark between a quotation mark and a word does not part them.
    int before = begin;
    while (before > 0 && Letters.isInvisible(text.charAt(before - 1))) {
      before--;
    }
    int after = end;
    while (after < text.length() && Letters.isInvisible(text.charAt(after))) {
      after++;
    }
    boolean touchesBefore = before > 0 && touches(text, before - 1);
    boolean touchesAfter =
        after < text.length() && touches(text, after) && ".!?؟…".indexOf(text.charAt(after)) < 0;
    boolean clitic = touchesBefore && cliticBefore(text, before);
    Side own = ownSide(text.charAt(begin));
    if (touchesAfter && (!touchesBefore || clitic)) {
      return Side.OPEN;
    }
    if (touchesBefore && !touchesAfter && !clitic) {
      return Side.CLOSE;
    }
    return own;
  }

  /** Whether the unit belongs to the words of the quotation rather than to what surrounds it. */
  private static boolean touches(String text, int i) {
    char c = text.charAt(i);
    return !isBlank(c) && "،,؛;:()[]-–—".indexOf(c) < 0 && lengthAt(text, i) == 0;
  }

  /** «لـ"الشرق الأوسط"», «بـ«…»», «و"…"»: a clitic alone before the mark. */
  private static boolean cliticBefore(String text, int begin) {
    int i = begin;
    while (i > 0 && Letters.isWordUnit(text.charAt(i - 1))) {
      i--;
      if (begin - i > 3) {
        return false;
      }
    }
    String before = Letters.fold(text.substring(i, begin));
    return switch (before) {
      case "ل", "ب", "و", "ف", "ك", "ال", "وب", "ول", "لل", "بال" -> true;
      default -> false;
    };
  }

  /** {@code text} with a blank for each unit of white space: no-break spaces, line ends. */
  private static String blanked(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < blanked.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Letters.isInvisible(c);
  }
}
