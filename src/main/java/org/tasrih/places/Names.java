package org.tasrih.places;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.text.Letters;

/** How the names of places are compared. */
final class Names {
  private static final String ARTICLE = "ال";
  private static final String SEPARATORS = "_-–'’ʼ\"«»“”";

  private Names() {}

  /** The key of {@code name}: folded, with single blanks for blanks, hyphens and marks. */
  static String key(String name) {
    String folded = Letters.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    boolean blank = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || SEPARATORS.indexOf(c) >= 0) {
        blank = !key.isEmpty();
      } else {
        if (blank) {
          key.append(' ');
        }
        key.append(c);
        blank = false;
      }
    }
    return key.toString();
  }

  /**
   * The keys under which {@code key} may stand, the likeliest first: as it is, with the article of
   * its first word restored («لقاهرة» from «للقاهرة»), without any article, with one.
   */
  static List<String> variants(String key) {
    List<String> variants = new ArrayList<>(5);
    variants.add(key);
    if (key.length() < 3) {
      return variants;
    }
    String bare = withoutArticles(key);
    if (!bare.equals(key)) {
      variants.add(bare);
    } else {
      variants.add(ARTICLE + key);
    }
    if (key.charAt(0) == 'ل') {
      variants.add("ا" + key);
    }
    return variants;
  }

  private static String withoutArticles(String key) {
    if (!key.contains(ARTICLE)) {
      return key;
    }
    StringBuilder bare = new StringBuilder(key.length());
    for (String word : key.split(" ", -1)) {
      boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
      bare.append(bare.isEmpty() ? "" : " ").append(article ? word.substring(2) : word);
    }
    return bare.toString();
  }
}
