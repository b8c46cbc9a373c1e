package org.tasrih.places;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tasrih.Span;
import org.tasrih.text.Letters;
import org.tasrih.words.Word;

/**
 * Finds places where clitics were split wrongly: left on («بروسيا», «لآسيا الوسطى») or taken from
 * the name itself (و + هران, ب + يشكيك). Immutable and thread-safe.
 */
final class GluedPlaces {
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 3;
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بل";

  private final PlaceIndex index;
  private final PlaceHomographs homographs;

  GluedPlaces(PlaceIndex index, PlaceHomographs homographs) {
    this.index = index;
    this.homographs = homographs;
  }

  /**
   * A place that was found.
   *
   * @param span where it stands
   * @param first the word it begins in
   * @param end one past its last word
   */
  record Hit(Span span, int first, int end) {}

  /** The place within the letters that are written together from word {@code first} on. */
  Optional<Hit> at(String text, List<Word> words, int first, BitSet taken) {
    if (words.get(first).attached() || words.get(first).isPunctuation()) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < words.size() && words.get(end).attached() && !words.get(end).isPunctuation()) {
      end++;
    }
    int next = taken.nextSetBit(first);
    if (next >= 0 && next < end) {
      return Optional.empty();
    }
    for (int clitics = 0; clitics <= 2; clitics++) {
      Optional<Hit> hit = without(clitics, text, words, first, end, taken);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> without(
      int clitics, String text, List<Word> words, int first, int end, BitSet taken) {
    int begin = words.get(first).span().begin() + clitics;
    int limit = words.get(end - 1).span().end();
    int wordOf = wordOf(words, first, end, begin);
    boolean apart = words.get(wordOf).span().begin() == begin;
    boolean split = clitics == 0 ? end - first == 1 : apart;
    if (split || limit - begin < SHORTEST || !areClitics(text, begin - clitics, begin)) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder(Letters.fold(text.substring(begin, limit)));
    Optional<Hit> hit = Optional.empty();
    for (int last = end; last - end < MOST_WORDS; last++) {
      if (index.isListed(key.toString()) && homographs.needed(key.toString()).isEmpty()) {
        Span span = new Span(begin, words.get(last - 1).span().end());
        hit = Optional.of(new Hit(span, wordOf, last));
      }
      if (last == words.size() || taken.get(last)) {
        break;
      }
      key.append(' ').append(words.get(last).key());
    }
    return hit;
  }

  private static int wordOf(List<Word> words, int first, int end, int begin) {
    int word = first;
    while (word + 1 < end && words.get(word + 1).span().begin() <= begin) {
      word++;
    }
    return word;
  }

  /** At most a conjunction, then at most a preposition. */
  private static boolean areClitics(String text, int begin, int end) {
    return switch (end - begin) {
      case 0 -> true;
      case 1 -> (CONJUNCTIONS + PREPOSITIONS).indexOf(text.charAt(begin)) >= 0;
      default ->
          CONJUNCTIONS.indexOf(text.charAt(begin)) >= 0
              && PREPOSITIONS.indexOf(text.charAt(begin + 1)) >= 0;
    };
  }
}
