package org.tasrih.speakers;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.tasrih.text.Letters;

/**
 * Compares person names: «لافروف» is short for «سيرجي لافروف», «عبد الله» is «عبدالله», «سيرغي» is
 * a spelling of «سيرجي».
 */
final class PersonNames {
  private PersonNames() {}

  /** The folded words of {@code name}; عبد joins the word after it, بن and آل are left out. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String held = "";
    for (String word :
        Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings().split(name)) {
      String key = Letters.fold(word);
      if (key.isEmpty() || key.equals("بن") || key.equals("ابن") || key.equals("ال")) {
        continue;
      }
      if (key.equals("عبد") || key.equals("ابو") || key.equals("ام")) {
        held += key;
        continue;
      }
      words.add(held + key);
      held = "";
    }
    if (!held.isEmpty()) {
      words.add(held);
    }
    return words;
  }

  /** Whether {@code brief} is {@code full} or a part of it that can stand for it. */
  static boolean isShortFor(List<String> brief, List<String> full) {
    if (brief.isEmpty() || brief.size() > full.size()) {
      return false;
    }
    if (brief.size() >= 2 && full.containsAll(brief)) {
      return true;
    }
    int at = 0;
    for (String word : brief) {
      while (at < full.size() && !alike(word, full.get(at))) {
        at++;
      }
      if (at == full.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether two words are spellings of one name: equal, or one letter apart in longer words. */
  static boolean alike(String a, String b) {
    if (a.equals(b) || bare(a).equals(bare(b))) {
      return true;
    }
    return Math.min(a.length(), b.length()) >= 5 && distanceAtMostOne(a, b);
  }

  private static String bare(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  private static boolean distanceAtMostOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    if (restA.length() == restB.length()) {
      return restA.isEmpty() || restA.substring(1).equals(restB.substring(1));
    }
    return restA.length() > restB.length()
        ? restA.substring(1).equals(restB)
        : restB.substring(1).equals(restA);
  }
}
