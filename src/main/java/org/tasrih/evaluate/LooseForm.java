package org.tasrih.evaluate;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The form in which names and roles are compared, so that spelling does not decide: «سِيرجي
 * لافروف!» and «سيرجى لافروف» are the same.
 *
 * <p>Compatibility forms are composed (NFKC); vowel signs, tatweel and direction marks go; أ, إ, آ
 * and ٱ become ا, ى becomes ي, ة becomes ه; what is left between words becomes one space.
 */
public final class LooseForm {
  /** Letters, digits and numbers of any script and the underscore, as in Python's {@code \w}. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private static final Pattern UNREAD =
      Pattern.compile("[\\u064b-\\u065f\\u0670\\u0640\\u200e\\u200f]");

  private LooseForm() {}

  /** The loose form of {@code text}: its words, one space between them. */
  public static String of(String text) {
    return String.join(" ", words(text));
  }

  /** The different words of the loose form. */
  static Set<String> wordSet(String text) {
    return new LinkedHashSet<>(words(text));
  }

  private static List<String> words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(UNREAD.matcher(composed).replaceAll(""));
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, fold(folded.charAt(i)));
    }
    return WORD.matcher(folded).results().map(MatchResult::group).toList();
  }

  private static char fold(char letter) {
    return switch (letter) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> letter;
    };
  }
}
