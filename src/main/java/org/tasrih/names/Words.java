package org.tasrih.names;

import org.tasrih.words.Word;

/** Coarse categories of words. */
final class Words {
  private Words() {}

  /** A letter for what {@code word} is: comma, mark, definite or bare noun, preposition, other. */
  static char category(Word word, boolean comma) {
    String tag = word.tag();
    if (comma) {
      return 'C';
    }
    if (word.isMark()) {
      return 'M';
    }
    if (tag.startsWith("DT")) {
      return tag.contains("JJ") ? 'J' : 'A';
    }
    if (tag.startsWith("NN") || tag.startsWith("JJ")) {
      return tag.startsWith("NNP") ? 'p' : tag.startsWith("JJ") ? 'j' : 'n';
    }
    if (tag.equals("IN")) {
      return word.key().equals("ل") ? 'L' : 'I';
    }
    return word.key().equals("و") ? 'W' : 'X';
  }
}
