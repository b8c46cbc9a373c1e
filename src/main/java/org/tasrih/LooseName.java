package org.tasrih;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as a user may write it: without regard to vowel signs, tatweel, the seats of hamza, ى and
 * ي, ة and ه.
 */
final class LooseName {
  private static final Pattern UNREAD = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private LooseName() {}

  /**
   * Whether all of {@code part} stands in {@code name}, word after word: «لافروف» in «سيرجي
   * لافروف».
   */
  static boolean isPartOf(String part, String name) {
    List<String> words = words(part);
    return !words.isEmpty() && Collections.indexOfSubList(words(name), words) >= 0;
  }

  private static List<String> words(String name) {
    String bare = UNREAD.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(
          i,
          switch (folded.charAt(i)) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> folded.charAt(i);
          });
    }
    return WORD.matcher(folded).results().map(MatchResult::group).toList();
  }
}
