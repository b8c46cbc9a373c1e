package org.tasrih.speakers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.tasrih.Speaker;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.Scene;

/**
 * The probability that a row of the table is right: its content agrees in words with the true one
 * at F1 0.8 and its speaker is right. A logistic regression over {@link Evidence}.
 *
 * <p>The file of weights has a first line {@code tasrih confidence}, version, number of weights and
 * CRC-32 of the lines that follow, then a line for each feature with its weight, all parted by
 * tabs. Immutable and thread-safe.
 */
public final class Confidence implements Estimator {
  /** The feature that every quotation has. */
  public static final String BIAS = "bias";

  private static final String RESOURCE = "/org/tasrih/models/confidence/weights.tsv";
  private static final String MAGIC = "tasrih confidence\t1";
  private static final int MAX_LENGTH = 1 << 20;
  private static final double MAX_WEIGHT = 100;

  private final SortedMap<String, Double> weights;

  /**
   * @param weights by feature, {@link #BIAS} among them
   * @throws IllegalArgumentException if there is no bias
   */
  public Confidence(Map<String, Double> weights) {
    if (!weights.containsKey(BIAS)) {
      throw new IllegalArgumentException("no weight for " + BIAS);
    }
    this.weights = new TreeMap<>(weights);
  }

  /**
   * Loads the weights from the class path.
   *
   * @throws IllegalStateException if they are missing or damaged; the message names the file and
   *     what was expected
   */
  public static Confidence load() {
    try (InputStream in = Confidence.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the confidence model " + RESOURCE + " is not on the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("the confidence model " + RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Reads what {@link #toText} made.
   *
   * @param name what complaints call it
   * @throws IllegalStateException if it is damaged or not such a model
   * @throws IOException if {@code in} cannot be read
   */
  public static Confidence read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_LENGTH + 1);
    if (bytes.length > MAX_LENGTH) {
      throw complaint(name, "at most " + MAX_LENGTH + " bytes");
    }
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    String header = lines.isEmpty() ? "" : lines.get(0);
    if (!header.startsWith(MAGIC + "\t")) {
      throw complaint(name, "a file that begins with \"" + MAGIC.replace('\t', ' ') + "\"");
    }
    List<String> rows = lines.subList(1, lines.size());
    if (!header.equals(header(rows))) {
      throw complaint(
          name, "the first line " + shown(header(rows)) + " for its weights, not " + shown(header));
    }
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      addWeight(rows.get(i), name + ":" + (i + 2), weights);
    }
    if (!weights.containsKey(BIAS)) {
      throw complaint(name, "a weight for " + BIAS);
    }
    return new Confidence(weights);
  }

  private static void addWeight(String row, String place, Map<String, Double> weights) {
    int tab = row.indexOf('\t');
    double weight = Double.NaN;
    try {
      weight = Double.parseDouble(row.substring(tab + 1));
    } catch (NumberFormatException e) {
      // Falls to the complaint below.
    }
    boolean small = Math.abs(weight) <= MAX_WEIGHT;
    if (tab < 1 || !small || weights.put(row.substring(0, tab), weight) != null) {
      throw complaint(
          place, "a feature named once, a tab and a weight within " + MAX_WEIGHT + " of 0");
    }
  }

  private static IllegalStateException complaint(String name, String expected) {
    return new IllegalStateException(
        "the confidence model " + name + " cannot be used: expected " + expected);
  }

  private static String shown(String header) {
    return "\"" + header.replace('\t', ' ') + "\"";
  }

  private static String header(List<String> rows) {
    CRC32 sum = new CRC32();
    sum.update(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%s\t%d\t%08x", MAGIC, rows.size(), sum.getValue());
  }

  /** The file of weights, ordered by feature. */
  public String toText() {
    List<String> lines = new ArrayList<>();
    weights.forEach((feature, weight) -> lines.add(feature + "\t" + weight));
    lines.add(0, header(lines));
    return String.join("\n", lines) + "\n";
  }

  /** The weights by feature; a feature without one counts nothing. */
  public SortedMap<String, Double> weights() {
    return new TreeMap<>(weights);
  }

  /** The probability that a quotation with these features is right. */
  public double of(Set<String> features) {
    double sum = weights.get(BIAS);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public List<Double> of(Scene scene, List<Found> quotations, List<Speaker> speakers) {
    return Evidence.of(scene, quotations, speakers).stream().map(this::of).toList();
  }
}
