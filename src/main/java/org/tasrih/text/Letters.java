package org.tasrih.text;

import java.text.Normalizer;

/**
 * Arabic letters and the folding under which words are compared.
 *
 * <p>{@link #fold} maps spelling variants onto one key: diacritics, tatweel and invisible controls
 * vanish; أ إ آ ٱ become ا; ى becomes ي; ة becomes ه; Persian ک ی become ك ي; presentation forms
 * become plain letters.
 */
public final class Letters {
  /** Tatweel, the stretching stroke. */
  public static final char TATWEEL = '\u0640';

  private static final char FATHATAN = '\u064B';
  private static final char LAST_HARAKA = '\u065F';
  private static final char SUPERSCRIPT_ALEF = '\u0670';

  private Letters() {}

  /** Whether {@code c} is a vowel mark, shadda, tanween or another Arabic combining sign. */
  public static boolean isDiacritic(char c) {
    return (c >= FATHATAN && c <= LAST_HARAKA)
        || c == SUPERSCRIPT_ALEF
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06E9' && c != '\u06DE');
  }

  /** Whether {@code c} is an invisible control: bidi mark, joiner, byte-order mark, soft hyphen. */
  public static boolean isInvisible(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u061C';
  }

  /** Whether {@code c} is an Arabic presentation form. */
  public static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  /** Whether {@code c} belongs inside a word. */
  public static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || isDiacritic(c) || c == TATWEEL || c == '_';
  }

  /** The plain letter for a Persian or Urdu one that news text uses by mistake. */
  static char plain(char c) {
    return switch (c) {
      case 'ک' -> 'ك';
      case 'ی', 'ې' -> 'ي';
      case 'ہ', 'ھ' -> 'ه';
      case 'ٱ' -> 'ا';
      default -> c;
    };
  }

  /** {@code word} without vowel marks, shadda and tanween. */
  public static String withoutDiacritics(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isDiacritic(word.charAt(i))) {
        bare.append(word.charAt(i));
      }
    }
    return bare.toString();
  }

  /** {@code text} with single blanks between its words and without invisible controls. */
  public static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        spaced.append(blank && !spaced.isEmpty() ? " " : "").append(c);
        blank = false;
      }
    }
    return spaced.toString();
  }

  /** The key under which {@code word} is looked up and compared. */
  public static String fold(String word) {
    StringBuilder key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDiacritic(c) || isInvisible(c) || c == TATWEEL) {
        continue;
      }
      if (isPresentationForm(c)) {
        // Some, such as the ornate brackets ﴾ ﴿ of the Quran, have no plain letters behind them.
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        key.append(letters.indexOf(c) >= 0 ? letters : fold(letters));
        continue;
      }
      key.append(foldPlain(plain(c)));
    }
    return key.toString();
  }

  private static char foldPlain(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }
}
