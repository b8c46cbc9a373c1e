package org.tasrih.names;

import java.util.List;
import org.tasrih.words.Word;

/**
 * The words {@code [first, end)} of a sentence.
 *
 * @param first the number of the first word
 * @param end one past the last
 */
record WordRange(int first, int end) {
  /**
   * The range without the punctuation around a name: «الرباط…» is «الرباط», but a mark that closes
   * what was opened inside is part of the name (حركة «حماس»). May be empty.
   */
  WordRange trimmed(List<Word> words) {
    int b = first;
    int e = end;
    while (b < e && words.get(b).isPunctuation()) {
      b++;
    }
    while (b < e && words.get(e - 1).isPunctuation() && !closes(words, b, e - 1)) {
      e--;
    }
    boolean open = marks(words, b, e) % 2 == 1;
    return open && e < words.size() && words.get(e).isMark()
        ? new WordRange(b, e + 1)
        : new WordRange(b, e);
  }

  boolean isEmpty() {
    return first >= end;
  }

  private static boolean closes(List<Word> words, int first, int i) {
    return words.get(i).isMark() && marks(words, first, i) % 2 == 1;
  }

  private static long marks(List<Word> words, int first, int end) {
    return words.subList(first, end).stream().filter(Word::isMark).count();
  }
}
