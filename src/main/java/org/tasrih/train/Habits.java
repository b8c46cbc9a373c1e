package org.tasrih.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tasrih.NameType;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;

/**
 * Learns from raw news how often a word is part of a name, and of which type: a first model tags
 * all of it, and what it says about a word in hundreds of places tells more than one place can. The
 * habit of «القنطار» is {@code PER4}, mostly a person; that of «النصر» is {@code ORG3}.
 */
final class Habits {
  private static final int BATCH = 20_000;

  /** Words found in names less often have no habit. */
  private static final int MIN_FOUND = 3;

  /** Sentences with more words are lists and tables. */
  private static final int MAX_WORDS = 300;

  /** The bounds of the five shares that are told apart. */
  private static final double[] SHARES = {0.05, 0.2, 0.5, 0.8};

  /** From this share of the names on, a second type is noted too. */
  private static final double SECOND = 0.25;

  private final Crf model;
  private final WordClasses classes;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final Map<String, Map<NameType, Integer>> inNames = new TreeMap<>();

  private Habits(Crf model, WordClasses classes) {
    this.model = model;
    this.classes = classes;
  }

  /** The habits of words, by what {@code model} finds in {@code news}. */
  static Map<String, String> learn(RawWords news, Crf model, WordClasses classes)
      throws IOException {
    Habits habits = new Habits(model, classes);
    List<List<String>> batch = new ArrayList<>();
    news.forEach(
        words -> {
          batch.add(words);
          if (batch.size() == BATCH) {
            habits.count(batch);
            batch.clear();
          }
        });
    habits.count(batch);
    Map<String, String> byWord = new TreeMap<>();
    habits.inNames.forEach(
        (word, types) -> {
          int found = types.values().stream().mapToInt(Integer::intValue).sum();
          if (found >= MIN_FOUND) {
            byWord.put(word, habit(types, found, habits.occurrences.get(word)));
          }
        });
    return byWord;
  }

  private void count(List<List<String>> batch) {
    List<List<String>> labels = batch.parallelStream().map(this::labels).toList();
    for (int s = 0; s < batch.size(); s++) {
      for (int i = 0; i < batch.get(s).size(); i++) {
        String word = batch.get(s).get(i);
        occurrences.merge(word, 1, Integer::sum);
        String label = labels.get(s).isEmpty() ? "O" : labels.get(s).get(i);
        if (!label.equals("O")) {
          inNames
              .computeIfAbsent(word, key -> new EnumMap<>(NameType.class))
              .merge(NameType.valueOf(label.substring(2)), 1, Integer::sum);
        }
      }
    }
  }

  private List<String> labels(List<String> words) {
    return words.size() > MAX_WORDS
        ? List.of()
        : model.decode(new NameFeatures(), NameWords.of(words, classes));
  }

  private static String habit(Map<NameType, Integer> types, int found, int occurrences) {
    double share = found / (double) occurrences;
    int level = 0;
    while (level < SHARES.length && share > SHARES[level]) {
      level++;
    }
    if (level == 0) {
      return "0";
    }
    List<NameType> byCount = new ArrayList<>(types.keySet());
    byCount.sort(Comparator.comparing(type -> -types.get(type)));
    String habit = byCount.get(0).name() + level;
    return byCount.size() > 1 && types.get(byCount.get(1)) > SECOND * found
        ? habit + byCount.get(1)
        : habit;
  }
}
