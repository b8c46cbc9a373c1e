package org.tasrih.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Splits proclitics off folded words by frequency alone: «وايران» is و + «ايران» because «ايران» is
 * much the more frequent word, «وزير» stays whole because «زير» is not.
 *
 * <p>A stand-in for the segmenter where a corpus is too large for it. Immutable.
 */
final class ProcliticSplitter {
  /** Shorter remainders are words of their own too often («كان», «كما»). */
  private static final int MIN_REST = 3;

  private static final int MAX_PROCLITICS = 3;

  private final Map<String, Integer> counts;
  private final Map<Character, Integer> ratios;

  /**
   * @param counts how often each folded word occurs
   * @param ratios for every proclitic, how many times more frequent the remainder has to be
   */
  ProcliticSplitter(Map<String, Integer> counts, Map<Character, Integer> ratios) {
    this.counts = counts;
    this.ratios = ratios;
  }

  /** The proclitics of {@code word} and its stem, in order; للـ yields ل and a word with ال. */
  List<String> split(String word) {
    List<String> parts = new ArrayList<>(2);
    String rest = word;
    while (parts.size() < MAX_PROCLITICS && rest.length() > MIN_REST) {
      String next = rest(rest);
      if (next.isEmpty()) {
        break;
      }
      parts.add(rest.substring(0, 1));
      rest = next;
    }
    parts.add(rest);
    return Collections.unmodifiableList(parts);
  }

  /** What follows the first proclitic of {@code word}, empty when it has none. */
  private String rest(String word) {
    Integer ratio = ratios.get(word.charAt(0));
    if (ratio == null) {
      return "";
    }
    String plain = word.substring(1);
    // «للدول» is ل + «الدول», whose alif is not written.
    String rest = word.startsWith("لل") ? "ا" + plain : plain;
    int needed = rest.startsWith("ال") ? 1 : ratio;
    return count(rest) > (long) needed * count(word) ? rest : "";
  }

  private int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
