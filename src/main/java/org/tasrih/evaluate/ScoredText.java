package org.tasrih.evaluate;

import java.util.List;
import org.tasrih.Span;

/**
 * An article's text as the scorer measures contents in it: in words, without marks at either end
 * and without a bare complementiser at the front.
 *
 * <p>A word is a run of letters and digits; a vowel sign ends it. Offsets count UTF-16 units, also
 * where the text has characters beyond the Basic Multilingual Plane.
 */
final class ScoredText {
  private static final String MARKS =
      "\"'«»“”„‟″‘’‚‛`´()[]{}<>.,،؛;:!?؟…-–—_*|/\\ـ \t\n\r\u00a0\u200e\u200f\u202a\u202b\u202c";

  /** In the order in which they are tried; one counts only when a mark or space follows it. */
  private static final List<String> COMPLEMENTISERS =
      List.of("أن", "إن", "ان", "بأن", "بان", "أنّ", "إنّ", "بأنّ");

  private final String text;
  private final List<Span> words;

  ScoredText(String text) {
    this.text = text;
    this.words =
        LooseForm.WORD
            .matcher(text)
            .results()
            .map(word -> new Span(word.start(), word.end()))
            .toList();
  }

  /**
   * A content with its measure in words.
   *
   * @param span the content after trimming, in UTF-16 units
   * @param firstWord the first word that it touches
   * @param endWord one past the last word that it touches
   */
  record Extent(Span span, int firstWord, int endWord) {
    /** The number of words touched. */
    int words() {
      return endWord - firstWord;
    }

    /** The number of words that both touch. */
    int shared(Extent other) {
      return Math.max(0, Math.min(endWord, other.endWord) - Math.max(firstWord, other.firstWord));
    }

    /** The F1 of the words that both touch; 0 when there are none. */
    double overlap(Extent predicted) {
      int shared = shared(predicted);
      return shared == 0
          ? 0
          : Figure.f1((double) shared / predicted.words(), (double) shared / words());
    }
  }

  /** Measures {@code content}. */
  Extent extent(Span content) {
    Span trimmed = trim(content);
    int first = 0;
    while (first < words.size() && words.get(first).end() <= trimmed.begin()) {
      first++;
    }
    int end = first;
    while (end < words.size() && words.get(end).begin() < trimmed.end()) {
      end++;
    }
    return new Extent(trimmed, first, end);
  }

  /** Strips marks from both ends and complementisers («أن », «بأنّ ») from the front. */
  Span trim(Span content) {
    int begin = content.begin();
    int end = content.end();
    while (true) {
      while (begin < end && isMark(begin)) {
        begin++;
      }
      while (end > begin && isMark(end - 1)) {
        end--;
      }
      int length = complementiser(begin, end);
      if (length == 0) {
        return new Span(begin, end);
      }
      begin += length;
    }
  }

  private int complementiser(int begin, int end) {
    for (String word : COMPLEMENTISERS) {
      int after = begin + word.length();
      if (text.startsWith(word, begin) && after < end && isMark(after)) {
        return word.length();
      }
    }
    return 0;
  }

  private boolean isMark(int offset) {
    return MARKS.indexOf(text.charAt(offset)) >= 0;
  }
}
