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
 * without its marks. Compares runs of eight words. Immutable.
 */
final class Overlap {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")).omitEmptyStrings();
  private static final int RUN = 8;

  /** A text repeats another when more of its runs than this are found there. */
  private static final double SHARE = 0.2;

  private final Set<Long> runs;

  private Overlap(Set<Long> runs) {
    this.runs = runs;
  }

  /** Repetition of any of {@code texts}. */
  static Overlap with(Collection<String> texts) {
    Set<Long> runs = new HashSet<>();
    for (String text : texts) {
      List<String> words = WORDS.splitToList(text);
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(run(words, i));
      }
    }
    return new Overlap(runs);
  }

  /** Whether {@code text} repeats one of the texts. */
  boolean isIn(String text) {
    if (runs.isEmpty()) {
      return false;
    }
    List<String> words = WORDS.splitToList(text);
    int seen = 0;
    int found = 0;
    for (int i = 0; i + RUN <= words.size(); i += RUN) {
      seen++;
      found += runs.contains(run(words, i)) ? 1 : 0;
    }
    return found > SHARE * seen;
  }

  private static long run(List<String> words, int first) {
    long hash = 0;
    for (String word : words.subList(first, first + RUN)) {
      hash = Features.mix(hash, Features.hash(Letters.fold(word)));
    }
    return hash;
  }
}
