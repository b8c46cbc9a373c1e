package org.tasrih.train;

import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tasrih.crf.Features;
import org.tasrih.text.Letters;

/**
 * Tells whether a text repeats test articles, so that no test text is learned from, not even
 * without its marks. Compares runs of eight words, or of sixteen letters where corpora split words
 * in different ways. Immutable.
 */
final class Overlap {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();
  private static final Splitter LETTERS = Splitter.fixedLength(1);
  private static final int WORD_RUN = 8;
  private static final int LETTER_RUN = 16;

  /** A text repeats another when more of its runs than this are found there. */
  private static final double SHARE = 0.2;

  private final Set<Long> runs = new HashSet<>();
  private final boolean byLetters;

  private Overlap(Collection<String> texts, boolean byLetters) {
    this.byLetters = byLetters;
    for (String text : texts) {
      List<String> units = units(text);
      for (int i = 0; i + run() <= units.size(); i++) {
        runs.add(run(units, i));
      }
    }
  }

  /** Repetition of any of {@code texts}, word by word. */
  static Overlap with(Collection<String> texts) {
    return new Overlap(texts, false);
  }

  /** Repetition of any of {@code texts}, letter by letter. */
  static Overlap withLettersOf(Collection<String> texts) {
    return new Overlap(texts, true);
  }

  /** Whether {@code text} repeats one of the texts. */
  boolean isIn(String text) {
    if (runs.isEmpty()) {
      return false;
    }
    List<String> units = units(text);
    int seen = 0;
    int found = 0;
    for (int i = 0; i + run() <= units.size(); i += run()) {
      seen++;
      found += runs.contains(run(units, i)) ? 1 : 0;
    }
    return found > SHARE * seen;
  }

  private int run() {
    return byLetters ? LETTER_RUN : WORD_RUN;
  }

  private List<String> units(String text) {
    List<String> words = WORDS.splitToList(text);
    return byLetters ? LETTERS.splitToList(Letters.fold(String.join("", words))) : words;
  }

  private long run(List<String> units, int first) {
    long hash = 0;
    for (String unit : units.subList(first, first + run())) {
      hash = Features.mix(hash, Features.hash(Letters.fold(unit)));
    }
    return hash;
  }
}
