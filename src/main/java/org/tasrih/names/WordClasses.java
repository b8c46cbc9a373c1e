package org.tasrih.names;

import java.io.BufferedReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that occur in the same places, learned from raw news: a fine one and a coarse
 * one for each folded word; and its habit, how often it is part of a name. Immutable.
 */
public final class WordClasses {
  private static final String NO = "-";

  /** The classes of words that have none. */
  static final Pair NONE = new Pair(NO, NO, NO);

  private static final int MAX_WORDS = 1 << 20;

  private final Map<String, Pair> byKey;

  /**
   * The classes of a word.
   *
   * @param fine one of about a thousand
   * @param coarse one of about a hundred
   * @param habit how often raw news uses the word in names, and of which type
   */
  record Pair(String fine, String coarse, String habit) {}

  private WordClasses(Map<String, Pair> byKey) {
    this.byKey = byKey;
  }

  /** Classes that know no word. */
  public static WordClasses none() {
    return new WordClasses(Map.of());
  }

  /**
   * Reads the file that {@code tasrih train-classes} writes.
   *
   * @throws IOException if it cannot be read or a line has not three columns
   */
  public static WordClasses read(Path file) throws IOException {
    Map<String, Pair> byKey = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
          throw new IOException(file + ":" + number + ": expected word, class, coarse class");
        }
        byKey.put(cells[0], new Pair(cells[1].intern(), cells[2].intern(), NO));
      }
    }
    return new WordClasses(byKey);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut short or claims too many words
   */
  static WordClasses read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MAX_WORDS) {
      throw new IOException("expected at most " + MAX_WORDS + " words, it claims " + size);
    }
    Map<String, Pair> byKey = new HashMap<>();
    for (int i = 0; i < size; i++) {
      byKey.put(
          in.readUTF(),
          new Pair(in.readUTF().intern(), in.readUTF().intern(), in.readUTF().intern()));
    }
    return new WordClasses(byKey);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(byKey.size());
    for (Map.Entry<String, Pair> entry : new TreeMap<>(byKey).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue().fine());
      out.writeUTF(entry.getValue().coarse());
      out.writeUTF(entry.getValue().habit());
    }
  }

  /** The same classes, and what raw news says about how often a word is part of a name. */
  public WordClasses withHabits(Map<String, String> habits) {
    Map<String, Pair> all = new HashMap<>(byKey);
    habits.forEach(
        (word, habit) -> {
          Pair pair = all.getOrDefault(word, NONE);
          all.put(word, new Pair(pair.fine(), pair.coarse(), habit));
        });
    return new WordClasses(all);
  }

  /** The classes of the folded word {@code key}; with ال when it is not known without, or so. */
  Pair of(String key) {
    Pair pair = byKey.get(key);
    if (pair != null) {
      return pair;
    }
    String other = key.startsWith("ال") ? key.substring(2) : "ال" + key;
    return byKey.getOrDefault(other, NONE);
  }
}
