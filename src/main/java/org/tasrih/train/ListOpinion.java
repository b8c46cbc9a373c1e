package org.tasrih.train;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/** Says what a list says of words and of names of several words. Immutable. */
final class ListOpinion implements Opinion {
  private static final String NO = "-";
  private static final int MAX_WORDS = 6;
  private static final int MOST = 6;
  private static final Splitter CELLS = Splitter.on('\t');

  private final Map<String, String> values;
  private final boolean ofNames;

  private ListOpinion(Map<String, String> values, boolean ofNames) {
    this.values = values;
    this.ofNames = ofNames;
  }

  /** Says of each word its value among {@code values} of folded words, with or without ال. */
  static ListOpinion ofWords(Map<String, String> values) {
    return new ListOpinion(values, false);
  }

  /**
   * Says of each word where it stands in the longest name there, {@code B}, {@code I} or {@code E},
   * or {@code S} for a name of one word, and the value of the name.
   */
  static ListOpinion ofNames(Map<String, String> values) {
    return new ListOpinion(values, true);
  }

  /**
   * Says how common a word is among names of people, in powers of two.
   *
   * @param file a header, then the token, its English form and its count in each line
   * @throws IOException if it cannot be read or a line has other cells; it names file and line
   */
  static ListOpinion persons(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int number = 2; number <= lines.size(); number++) {
      List<String> cells = CELLS.splitToList(lines.get(number - 1));
      if (cells.size() != 3 || !cells.get(2).matches("\\d{1,9}")) {
        throw new IOException(file + ":" + number + ": expected token, English form, count");
      }
      counts.merge(Letters.fold(cells.get(0)), Integer.parseInt(cells.get(2)), Integer::sum);
    }
    Map<String, String> values = new HashMap<>();
    counts.forEach(
        (token, count) -> {
          int log = Integer.SIZE - Integer.numberOfLeadingZeros(count);
          values.put(token, String.valueOf(Math.min(MOST, log)));
        });
    return ofWords(values);
  }

  @Override
  public List<List<String>> about(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.words().stream().map(Word::key).toList())
        .map(keys -> ofNames ? names(keys) : keys.stream().map(this::word).toList())
        .toList();
  }

  private String word(String key) {
    String value = values.get(key);
    if (value == null) {
      value = values.get(key.startsWith("ال") ? key.substring(2) : "ال" + key);
    }
    return value == null ? NO : value;
  }

  private List<String> names(List<String> keys) {
    List<String> said = new ArrayList<>(Collections.nCopies(keys.size(), NO));
    int i = 0;
    while (i < keys.size()) {
      int words = Math.min(MAX_WORDS, keys.size() - i);
      while (words > 0 && !values.containsKey(name(keys, i, words))) {
        words--;
      }
      for (int k = 0; k < words; k++) {
        String place = words == 1 ? "S" : k == 0 ? "B" : k == words - 1 ? "E" : "I";
        said.set(i + k, place + values.get(name(keys, i, words)));
      }
      i += Math.max(1, words);
    }
    return said;
  }

  private static String name(List<String> keys, int first, int words) {
    return String.join(" ", keys.subList(first, first + words));
  }
}
