package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.text.Letters;
import org.tasrih.words.Word;

/**
 * Fixed phrases, found however the segmenter split their words: حسبما and حسب ما are one phrase.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {
  private static final Comparator<Phrase<?>> LONGEST_FIRST =
      Comparator.comparing((Phrase<?> phrase) -> -phrase.letters().length());

  private final Map<Character, List<Phrase<T>>> byFirstLetter = new HashMap<>();

  private record Phrase<T>(String letters, T value) {}

  /** A phrase found. */
  record Found<T>(T value, int end) {}

  Phrases(Map<String, T> phrases) {
    phrases.forEach((phrase, value) -> add(Letters.fold(phrase).replace(" ", ""), value));
    byFirstLetter.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  private void add(String letters, T value) {
    byFirstLetter
        .computeIfAbsent(letters.charAt(0), c -> new ArrayList<>())
        .add(new Phrase<>(letters, value));
  }

  /** The longest phrase that begins with word {@code i} and ends with a word. */
  Optional<Found<T>> at(List<Word> words, int i) {
    String key = words.get(i).key();
    if (!key.isEmpty()) {
      for (Phrase<T> phrase : byFirstLetter.getOrDefault(key.charAt(0), List.of())) {
        int end = end(phrase.letters(), words, i);
        if (end >= 0) {
          return Optional.of(new Found<>(phrase.value(), end));
        }
      }
    }
    return Optional.empty();
  }

  private static int end(String letters, List<Word> words, int begin) {
    int matched = 0;
    int i = begin;
    while (matched < letters.length()) {
      if (i == words.size() || !letters.startsWith(words.get(i).key(), matched)) {
        return -1;
      }
      matched += words.get(i).key().length();
      i++;
    }
    return i;
  }
}
