package org.tasrih.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;

/**
 * Learns from raw news how often a word is part of a name, and of which type: a first model tags
 * all of it, and what it says about a word in hundreds of places tells more than one place can. The
 * habit of «القنطار» is {@code PER4}, mostly a person; that of «النصر» is {@code ORG3}. The names
 * themselves are learned too, with their types and how common they are.
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

  /** Names of more words are not learned. */
  private static final int MAX_NAME = 6;

  /** From this share on a name is nearly always of one type. */
  private static final double CERTAIN = 0.8;

  private static final int COMMON = 15;

  private static final int VERY_COMMON = 100;

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC");

  private final Crf model;
  private final WordClasses classes;

  private final Map<String, Integer> occurrences = new HashMap<>();

  /** How often each word, and each name of up to {@link #MAX_NAME} words, was of each type. */
  private final Map<String, int[]> inNames = new TreeMap<>();

  private final Map<String, int[]> names = new TreeMap<>();

  /**
   * What was learned.
   *
   * @param words the habits of folded words
   * @param names the types of names, folded words apart: {@code ORG!2} for one that is nearly
   *     always an organisation and neither rare nor very common
   */
  record Learned(Map<String, String> words, Map<String, String> names) {}

  private Habits(Crf model, WordClasses classes) {
    this.model = model;
    this.classes = classes;
  }

  /** The habits of words and names, by what {@code model} finds in {@code news}. */
  static Learned learn(RawWords news, Crf model, WordClasses classes) throws IOException {
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
          if (sum(types) >= MIN_FOUND) {
            byWord.put(word, habit(types, habits.occurrences.get(word)));
          }
        });
    Map<String, String> byName = new TreeMap<>();
    habits.names.forEach(
        (name, types) -> {
          if (sum(types) >= MIN_FOUND) {
            byName.put(name, type(types));
          }
        });
    return new Learned(byWord, byName);
  }

  private void count(List<List<String>> batch) {
    List<List<String>> labels = batch.parallelStream().map(this::labels).toList();
    for (int s = 0; s < batch.size(); s++) {
      List<String> words = batch.get(s);
      words.forEach(word -> occurrences.merge(word, 1, Integer::sum));
      if (!labels.get(s).isEmpty()) {
        count(words, labels.get(s));
      }
    }
  }

  private void count(List<String> words, List<String> labels) {
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      String label = labels.get(i);
      if (label.equals("O")) {
        continue;
      }
      add(inNames, words.get(i), label.substring(2));
      begin = label.startsWith("B-") ? i : begin;
      boolean ends = i + 1 == words.size() || !labels.get(i + 1).startsWith("I-");
      if (ends && i - begin < MAX_NAME) {
        add(names, String.join(" ", words.subList(begin, i + 1)), label.substring(2));
      }
    }
  }

  private static void add(Map<String, int[]> counts, String key, String type) {
    counts.computeIfAbsent(key, k -> new int[TYPES.size()])[TYPES.indexOf(type)]++;
  }

  private List<String> labels(List<String> words) {
    return words.size() > MAX_WORDS
        ? List.of()
        : model.decode(new NameFeatures(), NameWords.of(words, classes));
  }

  private static int sum(int[] types) {
    return Arrays.stream(types).sum();
  }

  /** The numbers of the types that were seen, the commonest first. */
  private static List<Integer> byCount(int[] types) {
    return IntStream.range(0, types.length)
        .filter(type -> types[type] > 0)
        .boxed()
        .sorted(Comparator.comparing(type -> -types[type]))
        .toList();
  }

  private static String habit(int[] types, int occurrences) {
    double share = sum(types) / (double) occurrences;
    int level = 0;
    while (level < SHARES.length && share > SHARES[level]) {
      level++;
    }
    if (level == 0) {
      return "0";
    }
    List<Integer> byCount = byCount(types);
    String habit = TYPES.get(byCount.get(0)) + level;
    return byCount.size() > 1 && types[byCount.get(1)] > SECOND * sum(types)
        ? habit + TYPES.get(byCount.get(1))
        : habit;
  }

  private static String type(int[] types) {
    int most = byCount(types).get(0);
    int found = sum(types);
    String sure = types[most] > CERTAIN * found ? "!" : "";
    return TYPES.get(most) + sure + (found > VERY_COMMON ? 3 : found > COMMON ? 2 : 1);
  }
}
