package org.tasrih.words;

import static org.tasrih.crf.WindowCrf.LABELS;
import static org.tasrih.crf.WindowCrf.PAIRS;
import static org.tasrih.crf.WindowCrf.TRIPLES;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.tasrih.crf.TupleWeights;
import org.tasrih.crf.WindowCrf;
import org.tasrih.words.Symbols.Distance;

/**
 * Turns the features of CoreNLP's Arabic segmenter, which are strings, into the arrays of a {@link
 * SegmenterModel}. A feature such as {@code ل-p|C} and its like for the domain of news, {@code
 * ل-p|C@atb}, always occur together: their weights are added. Those of other domains never occur
 * and are left out. Not thread-safe.
 */
final class SegmenterCompiler {
  private static final List<String> LABEL_NAMES =
      List.of("O", "BEGIN", "CONT", ".##.", "NOSEG", "REW");
  private static final List<String> SUFFIXES = List.of("-c", "-n1", "-n2", "-p", "-p2");
  private static final String NGRAM = "-cngram";

  private final CoreNlpModel source;
  private final TreeSet<String> texts = new TreeSet<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final TreeSet<String> blocks = new TreeSet<>();
  private final Map<String, double[]> nodes = new TreeMap<>();
  private final double[] always = new double[TRIPLES];
  private final SortedMap<Long, SortedMap<Integer, Double>> pairs = new TreeMap<>();
  private final SortedMap<Long, SortedMap<Integer, Double>> triples = new TreeMap<>();

  private SegmenterCompiler(CoreNlpModel source) {
    this.source = source;
  }

  /**
   * The same model in arrays.
   *
   * @throws IllegalStateException if it has other labels or features than the segmenter of CoreNLP
   *     4.5
   */
  static SegmenterModel compile(CoreNlpModel source) {
    return new SegmenterCompiler(source).compile();
  }

  private SegmenterModel compile() {
    if (!source.labels().equals(LABEL_NAMES) || source.window() != 3) {
      throw new IllegalStateException(
          "expected the labels " + LABEL_NAMES + " in windows of 3, not " + source.labels());
    }
    source.features().forEach((name, weights) -> gather(name));
    for (String text : texts) {
      numbers.put(text, numbers.size() + 1);
    }
    source.features().forEach(this::take);
    Looks looks = new Looks(places(), List.copyOf(blocks), traits());
    return new SegmenterModel(
        source.tokens(),
        source.spelling(),
        symbols(looks),
        looks,
        new WindowCrf(always, TupleWeights.of(pairs), TupleWeights.of(triples)));
  }

  /** Collects the symbols and blocks of Unicode that features name. */
  private void gather(String name) {
    String template = template(name);
    String value = name.substring(0, name.lastIndexOf('|'));
    if (SUFFIXES.stream().anyMatch(template::equals)) {
      texts.add(value.substring(0, value.length() - template.length()));
    } else if (template.equals("-uBlock")) {
      blocks.add(value.substring(0, value.length() - template.length()));
    }
  }

  private static String template(String name) {
    String value = name.substring(0, name.lastIndexOf('|'));
    if (value.endsWith("-wrap")) {
      return value.substring(value.lastIndexOf('-', value.length() - "-wrap".length() - 1));
    }
    return value.indexOf('-', 1) < 0 ? value : value.substring(value.lastIndexOf('-'));
  }

  private void take(String name, float[] weights) {
    int bar = name.lastIndexOf('|');
    int domain = name.indexOf('@', bar);
    if (domain >= 0 && !name.substring(domain).equals("@atb")) {
      return;
    }
    String clique = name.substring(bar + 1, domain < 0 ? name.length() : domain);
    String value = name.substring(0, bar);
    switch (clique) {
      case "C" -> takeNode(value, weights);
      case "CpC" -> takePair(name, value, weights);
      case "Cp2C" -> takeTriple(name, value, weights);
      default -> throw new IllegalStateException("unexpected feature " + name);
    }
  }

  private void takeNode(String value, float[] weights) {
    double[] sums = nodes.computeIfAbsent(value, v -> new double[LABELS]);
    Index<CRFLabel> labels = source.tuples(0);
    for (int k = 0; k < weights.length; k++) {
      sums[labels.get(k).getLabel()[0]] += weights[k];
    }
  }

  private void takePair(String name, String value, float[] weights) {
    if (value.equals("cliqueCpC")) {
      for (int k = 0; k < weights.length; k++) {
        for (int a = 0; a < LABELS; a++) {
          always[a * PAIRS + tuple(1, k)] += weights[k];
        }
      }
    } else if (value.endsWith("-begin-wrap") || value.endsWith("-end-wrap")) {
      boolean begins = value.endsWith("-begin-wrap");
      if (value.charAt(2) != '_'
          || value.length() != (begins ? "ab_yz-begin-wrap" : "ab_yz-end-wrap").length()) {
        throw new IllegalStateException("unexpected feature " + name);
      }
      char a = value.charAt(0);
      char b = value.charAt(1);
      char y = value.charAt(3);
      char z = value.charAt(4);
      if (isArabic(a) && isArabic(b) && isArabic(y) && isArabic(z)) {
        add(pairs, begins ? Items.beginWrap(a, b, y, z) : Items.endWrap(a, b, y, z), 1, weights);
      }
    } else {
      String text = ngram(name, value);
      for (int i = 1; i < text.length(); i++) {
        Integer here = numbers.get(text.substring(0, i));
        Integer previous = numbers.get(text.substring(i));
        if (here != null && previous != null) {
          add(pairs, Symbols.pair(here, previous), 1, weights);
        }
      }
    }
  }

  /** Only words of Arabic letters have letters to wrap. */
  private static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06FF';
  }

  private void takeTriple(String name, String value, float[] weights) {
    if (value.equals("cliqueCp2C")) {
      for (int k = 0; k < weights.length; k++) {
        always[tuple(2, k)] += weights[k];
      }
      return;
    }
    // The feature is the three texts without anything between them: every way to cut it counts.
    String text = ngram(name, value);
    for (int i = 1; i < text.length() - 1; i++) {
      Integer here = numbers.get(text.substring(0, i));
      for (int j = i + 1; here != null && j < text.length(); j++) {
        Integer previous = numbers.get(text.substring(i, j));
        Integer second = numbers.get(text.substring(j));
        if (previous != null && second != null) {
          add(triples, Symbols.triple(here, previous, second), 2, weights);
        }
      }
    }
  }

  private static String ngram(String name, String value) {
    if (!value.endsWith(NGRAM)) {
      throw new IllegalStateException("unexpected feature " + name);
    }
    return value.substring(0, value.length() - NGRAM.length());
  }

  private void add(
      SortedMap<Long, SortedMap<Integer, Double>> to, long feature, int order, float[] weights) {
    for (int k = 0; k < weights.length; k++) {
      if (weights[k] != 0) {
        to.computeIfAbsent(feature, f -> new TreeMap<>())
            .merge(tuple(order, k), (double) weights[k], Double::sum);
      }
    }
  }

  /** The number of tuple {@code k} of {@code order + 1} labels. */
  private int tuple(int order, int k) {
    int number = 0;
    for (int label : source.tuples(order).get(k).getLabel()) {
      number = number * LABELS + label;
    }
    return number;
  }

  private double[] node(String value) {
    double[] scores = nodes.remove(value);
    return scores == null ? new double[LABELS] : scores;
  }

  private double[] places() {
    double[] places = new double[Looks.PLACES * LABELS];
    put(places, node("cliqueC"), i -> true);
    for (int before = 0; before <= Looks.MAX_BEFORE; before++) {
      int b = before;
      put(places, node(before + "-before"), i -> Looks.before(i) == b);
    }
    for (int after = Looks.MIN_AFTER; after <= Looks.MAX_AFTER; after++) {
      int a = after;
      put(places, node(after + "-after"), i -> Looks.after(i) == a);
    }
    for (int length = 0; length <= Looks.MAX_LENGTH; length++) {
      int l = length;
      put(places, node(length + "-length"), i -> Looks.length(i) == l);
    }
    return places;
  }

  private static void put(double[] rows, double[] scores, IntPredicate where) {
    for (int i = 0; i < rows.length; i++) {
      if (where.test(i / LABELS)) {
        rows[i] += scores[i % LABELS];
      }
    }
  }

  private double[] traits() {
    List<double[]> rows = new ArrayList<>();
    blocks.forEach(block -> rows.add(node(block + "-uBlock")));
    for (int type = 0; type < Looks.TYPES; type++) {
      rows.add(node(type + "-uType"));
    }
    rows.add(node("haspunc"));
    rows.add(node("hasdigit"));
    rows.add(node("length"));
    return rows.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  private Symbols symbols(Looks looks) {
    double[][] scores = new double[Distance.values().length][(texts.size() + 1) * LABELS];
    for (Map.Entry<String, Integer> symbol : numbers.entrySet()) {
      int at = symbol.getValue() * LABELS;
      double[] look = looks.of(symbol.getKey());
      // The suffixes are in the order of the distances, the item itself first.
      for (int d = 0; d < scores.length; d++) {
        double[] said = node(symbol.getKey() + SUFFIXES.get(d));
        for (int k = 0; k < LABELS; k++) {
          scores[d][at + k] = said[k] + (d == 0 ? look[k] : 0);
        }
      }
    }
    if (!nodes.isEmpty()) {
      throw new IllegalStateException("unexpected features " + nodes.keySet());
    }
    return new Symbols(List.copyOf(texts), scores);
  }
}
