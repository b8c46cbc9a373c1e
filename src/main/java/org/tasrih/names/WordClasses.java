package org.tasrih.names;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.tasrih.crf.Features;
import org.tasrih.crf.Texts;
import org.tasrih.text.Recent;

/**
 * Classes of words that occur in the same places, learned from raw news: a fine one and a coarse
 * one for each folded word; and its habit, how often it is part of a name. Thread-safe.
 */
public final class WordClasses {
  private static final String NO = "-";

  /** The classes of words that have none. */
  private static final Classes NONE = new Classes(NO, NO, NO);

  private static final int MAX_WORDS = 1 << 20;

  /** The words and their classes as {@link #write} puts them. */
  private final ByteBuffer written;

  /** In each slot the hash of a word, or 0, and where its classes are written. */
  private final long[] words;

  private final int[] places;
  private final Recent<Hashes> recent = new Recent<>(this::work);

  /**
   * The classes of a word.
   *
   * @param fine one of about a thousand
   * @param coarse one of about a hundred
   * @param habit how often raw news uses the word in names, and of which type
   */
  private record Classes(String fine, String coarse, String habit) {}

  /**
   * The hashes of what a word is by itself.
   *
   * @param key the folded word
   * @param parts the first three letters, the last three and the last two
   */
  record Hashes(long key, long shape, long fine, long coarse, long habit, List<Long> parts) {}

  private WordClasses(ByteBuffer in) throws IOException {
    int start = in.position();
    int size = in.getInt();
    if (size < 0 || size > MAX_WORDS) {
      throw new IOException("expected at most " + MAX_WORDS + " words, it claims " + size);
    }
    int slots = Integer.highestOneBit(Math.max(8, size)) << 2;
    this.words = new long[slots];
    this.places = new int[slots];
    for (int i = 0; i < size; i++) {
      long word = Texts.hash(in);
      int slot = slot(word);
      words[slot] = word;
      places[slot] = in.position() - start;
      Texts.skip(in, 3);
    }
    byte[] bytes = new byte[in.position() - start];
    in.get(start, bytes);
    this.written = ByteBuffer.wrap(bytes);
  }

  /** Classes that know no word. */
  public static WordClasses none() {
    return of(Map.of());
  }

  private static WordClasses of(Map<String, Classes> byKey) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeInt(byKey.size());
      for (Map.Entry<String, Classes> entry : new TreeMap<>(byKey).entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeUTF(entry.getValue().fine());
        out.writeUTF(entry.getValue().coarse());
        out.writeUTF(entry.getValue().habit());
      }
      return new WordClasses(ByteBuffer.wrap(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("word classes that cannot be written", e);
    }
  }

  /**
   * Reads the file that {@code tasrih train-classes} writes.
   *
   * @throws IOException if it cannot be read or a line has not three columns
   */
  public static WordClasses read(Path file) throws IOException {
    Map<String, Classes> byKey = new HashMap<>();
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
        byKey.put(cells[0], new Classes(cells[1], cells[2], NO));
      }
    }
    return of(byKey);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut short or claims too many words
   */
  static WordClasses read(ByteBuffer in) throws IOException {
    try {
      return new WordClasses(in);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("word classes that are cut short", e);
    }
  }

  void write(DataOutput out) throws IOException {
    byte[] bytes = new byte[written.capacity()];
    written.get(0, bytes);
    out.write(bytes);
  }

  /** The same classes, and what raw news says about how often a word is part of a name. */
  public WordClasses withHabits(Map<String, String> habits) {
    Map<String, Classes> all = all();
    habits.forEach(
        (word, habit) -> {
          Classes classes = all.getOrDefault(word, NONE);
          all.put(word, new Classes(classes.fine(), classes.coarse(), habit));
        });
    return of(all);
  }

  private Map<String, Classes> all() {
    ByteBuffer in = written.duplicate();
    Map<String, Classes> all = new HashMap<>();
    int size = in.getInt();
    for (int i = 0; i < size; i++) {
      all.put(Texts.read(in), new Classes(Texts.read(in), Texts.read(in), Texts.read(in)));
    }
    return all;
  }

  /**
   * The hashes of the folded word {@code key} and its classes; those it has with ال or without when
   * it is not known so.
   */
  Hashes hashes(String key) {
    return recent.of(key);
  }

  private Hashes work(String key) {
    ByteBuffer classes = written.duplicate();
    int place = place(key);
    if (place == 0) {
      place = place(key.startsWith("ال") ? key.substring(2) : "ال" + key);
    }
    classes.position(place);
    boolean known = place > 0;
    long no = Features.hash(NO);
    int length = key.length();
    return new Hashes(
        Features.hash(key),
        Features.hash(Shape.of(key)),
        known ? Texts.hash(classes) : no,
        known ? Texts.hash(classes) : no,
        known ? Texts.hash(classes) : no,
        List.of(
            Features.hash(key.substring(0, Math.min(3, length))),
            Features.hash(key.substring(Math.max(0, length - 3))),
            Features.hash(key.substring(Math.max(0, length - 2)))));
  }

  /** Where the classes of {@code key} are written, or 0. */
  private int place(String key) {
    return places[slot(Features.hash(key))];
  }

  private int slot(long hash) {
    int mask = words.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (words[slot] != hash && words[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
