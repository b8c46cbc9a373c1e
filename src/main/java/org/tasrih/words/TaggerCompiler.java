package org.tasrih.words;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tasrih.crf.TupleWeights;

/**
 * Turns CoreNLP's Arabic tagger, whose features are strings in maps, into the arrays of a {@link
 * TaggerModel}. Not thread-safe.
 */
final class TaggerCompiler {
  private static final String ARCHITECTURE =
      "Extractors[Extractor(-2,word), Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " Extractor(2,word), Extractor(-1,tag)]";
  private static final int TAG_EXTRACTOR = 5;
  private static final int FIRST_PART = 6;
  private static final int EXTRACTORS = 18;
  private static final int RARE_BELOW = 5;

  private final MaxentTagger tagger;
  private final List<String> tags;
  private final List<Map<String, int[]>> features;
  private final double[] weights;

  /**
   * @param source a file or a resource of the models' jar
   * @throws IllegalStateException if it is not the tagger that is expected
   * @throws IOException if it cannot be read
   */
  TaggerCompiler(String source) throws IOException {
    try (InputStream in = CoreNlpFile.TAGGER.open(source)) {
      tagger = new MaxentTagger(in, new Properties(), false);
    }
    tags = tags();
    features = features();
    weights = (double[]) field(field(tagger, "prob"), "lambda");
    if (!field(tagger, "extractors").toString().equals(ARCHITECTURE)
        || features.size() != EXTRACTORS) {
      throw new IllegalStateException("expected a tagger with the features " + ARCHITECTURE);
    }
  }

  TaggerModel compile() {
    TreeSet<String> words = new TreeSet<>();
    Map<?, ?> dictionary = (Map<?, ?>) field(field(tagger, "dict"), "dict");
    dictionary.keySet().forEach(word -> words.add((String) word));
    for (int d = 0; d < TaggerModel.DISTANCES; d++) {
      words.addAll(features.get(d).keySet());
    }
    words.removeIf(word -> word.indexOf('\n') >= 0);
    List<String> list = List.copyOf(words);
    Map<String, Integer> tagSets = new LinkedHashMap<>();
    List<byte[]> sets = new ArrayList<>();
    sets.add(numbers((String[]) call(field(tagger, "tags"), "getOpenTagsArray")));
    tagSets.put(Arrays.toString(sets.get(0)), 0);
    short[] kinds = new short[list.size()];
    for (int i = 0; i < kinds.length; i++) {
      Object counts = dictionary.get(list.get(i));
      int sum = counts == null ? 0 : (int) call(counts, "sum");
      byte[] set = sum == 0 ? sets.get(0) : numbers((String[]) call(counts, "getTags"));
      Integer number = tagSets.putIfAbsent(Arrays.toString(set), sets.size());
      if (number == null) {
        number = sets.size();
        sets.add(set);
      }
      kinds[i] = TaggerModel.kind(number, sum < RARE_BELOW);
    }
    String alphabet = alphabet();
    return new TaggerModel(
        tags, sets, list, kinds, byWord(list), byPart(alphabet), byTag(), alphabet);
  }

  private byte[] numbers(String[] names) {
    byte[] numbers = new byte[names.length];
    for (int i = 0; i < names.length; i++) {
      numbers[i] = (byte) tags.indexOf(names[i]);
      if (numbers[i] < 0) {
        throw new IllegalStateException("unexpected tag " + names[i]);
      }
    }
    return numbers;
  }

  private TupleWeights byWord(List<String> words) {
    SortedMap<Long, SortedMap<Integer, Double>> rows = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (int d = 0; d < TaggerModel.DISTANCES; d++) {
        put(rows, TaggerModel.word(i, d), features.get(d).get(words.get(i)));
      }
    }
    return TupleWeights.of(rows);
  }

  private TupleWeights byPart(String alphabet) {
    byte[] codes = TaggerModel.codes(alphabet);
    SortedMap<Long, SortedMap<Integer, Double>> rows = new TreeMap<>();
    for (int template = 1; template <= 2 * TaggerModel.MAX_PART; template++) {
      for (Map.Entry<String, int[]> feature : features.get(FIRST_PART + template - 1).entrySet()) {
        String text = feature.getKey();
        put(rows, TaggerModel.part(template, text, 0, text.length(), codes), feature.getValue());
      }
    }
    return TupleWeights.of(rows);
  }

  private void put(SortedMap<Long, SortedMap<Integer, Double>> rows, long feature, int[] numbers) {
    if (numbers == null) {
      return;
    }
    SortedMap<Integer, Double> row = new TreeMap<>();
    for (int tag = 0; tag < numbers.length; tag++) {
      if (numbers[tag] >= 0 && weights[numbers[tag]] != 0) {
        row.put(tag, weights[numbers[tag]]);
      }
    }
    if (!row.isEmpty() && rows.put(feature, row) != null) {
      throw new IllegalStateException("two features in one place: " + feature);
    }
  }

  private double[] byTag() {
    double[] byTag = new double[(tags.size() + 1) * tags.size()];
    features
        .get(TAG_EXTRACTOR)
        .forEach(
            (name, numbers) -> {
              int previous = name.equals(TaggerModel.OUTSIDE) ? tags.size() : tags.indexOf(name);
              for (int tag = 0; tag < numbers.length; tag++) {
                if (numbers[tag] >= 0) {
                  byTag[previous * tags.size() + tag] = weights[numbers[tag]];
                }
              }
            });
    return byTag;
  }

  private String alphabet() {
    TreeSet<Character> letters = new TreeSet<>();
    for (int i = FIRST_PART; i < EXTRACTORS; i++) {
      for (String text : features.get(i).keySet()) {
        text.chars().forEach(c -> letters.add((char) c));
      }
    }
    StringBuilder alphabet = new StringBuilder();
    letters.forEach(alphabet::append);
    return alphabet.toString();
  }

  private List<String> tags() {
    Object index = field(tagger, "tags");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < (int) call(index, "getSize"); i++) {
      names.add(tagger.getTag(i));
    }
    return names;
  }

  private List<Map<String, int[]>> features() {
    List<Map<String, int[]>> maps = new ArrayList<>();
    for (Object map : (List<?>) field(tagger, "fAssociations")) {
      Map<String, int[]> copy = new TreeMap<>();
      ((Map<?, ?>) map).forEach((key, value) -> copy.put((String) key, (int[]) value));
      maps.add(copy);
    }
    return maps;
  }

  private static Object field(Object of, String name) {
    for (Class<?> owner = of.getClass(); owner != null; owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          try {
            field.setAccessible(true);
            return field.get(of);
          } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot look into CoreNLP's tagger", e);
          }
        }
      }
    }
    throw new IllegalStateException("expected CoreNLP 4.5, whose tagger has " + name);
  }

  private static Object call(Object on, String name) {
    try {
      Method method = on.getClass().getDeclaredMethod(name);
      method.setAccessible(true);
      return method.invoke(on);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("expected CoreNLP 4.5, whose tagger has " + name, e);
    }
  }
}
