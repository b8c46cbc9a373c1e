package org.tasrih.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.tasrih.Span;

/**
 * A cleaned view of a raw text, aligned with it unit by unit.
 *
 * <p>Diacritics, tatweel, bidi controls and byte-order marks are dropped; presentation forms and
 * Persian letters become plain Arabic ones; every quotation mark becomes {@code "} with a space on
 * either side, so that adjacent marks never merge; dashes stand alone unless they join two word
 * units; what is neither letter, digit, mark nor punctuation becomes a space; line ends become
 * {@code \n}. {@link #raw} leads back. Immutable.
 */
public final class CleanText {
  private final String raw;
  private final String cleaned;
  private final int[] begins;
  private final int[] ends;

  private CleanText(String raw, String cleaned, int[] begins, int[] ends) {
    this.raw = raw;
    this.cleaned = cleaned;
    this.begins = begins;
    this.ends = ends;
  }

  /** Cleans {@code raw}, in time linear in its length. */
  public static CleanText of(String raw) {
    Builder builder = new Builder(raw);
    builder.run();
    return builder.build();
  }

  /** The text the caller gave. */
  public String raw() {
    return raw;
  }

  /** The cleaned view. */
  public String cleaned() {
    return cleaned;
  }

  /**
   * The raw span of the cleaned units {@code [begin, end)}. Diacritics that follow the last unit
   * belong to it.
   *
   * @throws IllegalArgumentException if the range is empty or outside the cleaned view
   */
  public Span raw(int begin, int end) {
    if (begin < 0 || begin >= end || end > cleaned.length()) {
      throw new IllegalArgumentException("no cleaned units in [" + begin + ", " + end + ")");
    }
    return new Span(begins[begin], ends[end - 1]);
  }

  private static final class Builder {
    private final String raw;
    private final StringBuilder out;
    private int[] begins;
    private int[] ends;

    Builder(String raw) {
      this.raw = raw;
      this.out = new StringBuilder(raw.length() + 16);
      this.begins = new int[raw.length() + 16];
      this.ends = new int[raw.length() + 16];
    }

    void run() {
      int i = 0;
      while (i < raw.length()) {
        int marked = Marks.lengthAt(raw, i);
        if (marked > 0) {
          put(' ', i, i);
          put('"', i, i + marked);
          put(' ', i + marked, i + marked);
          i += marked;
        } else {
          unit(i);
          i++;
        }
      }
    }

    private void unit(int i) {
      char c = raw.charAt(i);
      if (Letters.isInvisible(c)) {
        return;
      }
      if (Letters.isDiacritic(c) || (c == Letters.TATWEEL && joins(i))) {
        extend(i + 1);
      } else if (c == Letters.TATWEEL) {
        alone('-', i);
      } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        put('\n', i, i + 1);
      } else if (Letters.isPresentationForm(c)) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        // «ﷺ» is a whole phrase, which cannot lie in one unit word by word.
        plain = plain.indexOf(' ') > 0 ? " " : plain;
        for (int k = 0; k < plain.length(); k++) {
          char p = plain.charAt(k);
          if (!Letters.isDiacritic(p)) {
            put(Character.isLetter(p) ? p : ' ', i, i + 1);
          }
        }
      } else if (isDash(c)) {
        if (isWordUnit(i - 1) && isWordUnit(i + 1)) {
          put('-', i, i + 1);
        } else {
          alone('-', i);
        }
      } else if (Character.isLetterOrDigit(c)) {
        put(Letters.plain(c), i, i + 1);
      } else if (c == '،' || c == '؛' || c == ':' || c == '(' || c == ')' || c == '؟') {
        alone(c, i);
      } else if (c > ' ' && c < '\u2100' && c != '#' && c != '@' && isPunctuation(c)) {
        put(c, i, i + 1);
      } else {
        put(' ', i, i + 1);
      }
    }

    private static boolean isPunctuation(char c) {
      return switch (Character.getType(c)) {
        case Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.CURRENCY_SYMBOL,
            Character.CONNECTOR_PUNCTUATION ->
            true;
        default -> c == '=' || c == '%';
      };
    }

    private static boolean isDash(char c) {
      return c == '-' || c == '\u2010' || c == '\u2011' || (c >= '\u2012' && c <= '\u2015');
    }

    private boolean isWordUnit(int i) {
      return i >= 0 && i < raw.length() && Letters.isWordUnit(raw.charAt(i));
    }

    /** A tatweel touches a letter; one that stands alone or in a run of its own is a dash. */
    private boolean joins(int i) {
      return (out.length() > 0
              && i > 0
              && Letters.isWordUnit(raw.charAt(i - 1))
              && Character.isLetterOrDigit(out.charAt(out.length() - 1)))
          || (i + 1 < raw.length() && Character.isLetter(raw.charAt(i + 1)));
    }

    private void extend(int end) {
      int last = out.length() - 1;
      if (last >= 0 && Character.isLetterOrDigit(out.charAt(last)) && ends[last] == end - 1) {
        ends[last] = end;
      }
    }

    private void alone(char c, int i) {
      put(' ', i, i);
      put(c, i, i + 1);
      put(' ', i + 1, i + 1);
    }

    private void put(char c, int begin, int end) {
      if (out.length() == begins.length) {
        begins = Arrays.copyOf(begins, begins.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      begins[out.length()] = begin;
      ends[out.length()] = end;
      out.append(c);
    }

    CleanText build() {
      return new CleanText(raw, out.toString(), begins, ends);
    }
  }
}
