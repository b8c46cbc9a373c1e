package org.tasrih.names;

import java.util.List;
import org.tasrih.words.Word;

/** Notes which words stand between quotation marks, how far in and how much is in them. */
final class MarkContext {
  private MarkContext() {}

  static void note(List<Word> words, WordFacts[] facts) {
    int opening = -1;
    for (int i = 0; i < facts.length; i++) {
      if (words.get(i).isMark()) {
        if (opening >= 0) {
          close(facts, opening, i);
          opening = -1;
        } else {
          opening = i;
        }
      }
    }
  }

  private static void close(WordFacts[] facts, int opening, int closing) {
    int length = closing - opening - 1;
    String size = length > 6 ? "7" : length > 3 ? "5" : String.valueOf(length);
    for (int i = opening; i <= closing; i++) {
      facts[i].mark = size + "," + Math.min(i - opening, 4) + "," + Math.min(closing - i, 2);
    }
  }
}
