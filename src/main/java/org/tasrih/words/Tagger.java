package org.tasrih.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tasrih.crf.TupleWeights;

/**
 * Tags the words of a sentence with their parts of speech, as CoreNLP's {@code MaxentTagger} does
 * with its Arabic model (Toutanova, Klein, Manning and Singer 2003), from the same weights.
 *
 * <p>Each tag's probability depends on the words around and the tag before. Where a word and the
 * one before it can have one tag only, nothing needs to be computed; elsewhere the probabilities'
 * common denominator is found from one exponential for each tag.
 *
 * <p>Thread-safe.
 */
public final class Tagger {
  private static final String RESOURCE = "/org/tasrih/models/words/tagger.mem";

  private final TaggerModel model;
  private final int size;
  private final byte[] codes;

  /** The exponential of each weight of a tag after a tag. */
  private final double[] factors;

  private final long[] tooShort = new long[2 * TaggerModel.MAX_PART + 1];

  Tagger(TaggerModel model) {
    this.model = model;
    this.size = model.tags().size();
    this.codes = TaggerModel.codes(model.alphabet());
    this.factors = Arrays.stream(model.byTag()).map(Math::exp).toArray();
    String text = TaggerModel.TOO_SHORT;
    for (int template = 1; template < tooShort.length; template++) {
      tooShort[template] = TaggerModel.part(template, text, 0, text.length(), codes);
    }
  }

  /**
   * Loads the model from the class path, in some hundredths of a second.
   *
   * @throws IllegalStateException if it is missing, damaged or not a tagger; the message names the
   *     file and what was expected
   */
  public static Tagger load() {
    try (InputStream in = Tagger.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the tagger " + RESOURCE + " is not on the class path");
      }
      return new Tagger(TaggerModel.read(in, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger " + RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Compiles CoreNLP's tagger.
   *
   * @param source its model, a file or a resource of the models' jar
   * @param out gets what {@link #load} reads
   * @return the tagger, as it is read back
   * @throws IllegalStateException if it has other features than the Arabic tagger of CoreNLP 4.5
   * @throws IOException if {@code out} cannot be written
   */
  public static Tagger compile(String source, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TaggerCompiler(source).compile().write(bytes);
    bytes.writeTo(out);
    return new Tagger(TaggerModel.read(new ByteArrayInputStream(bytes.toByteArray()), source));
  }

  /** How many weights decide. */
  public int size() {
    return model.byWord().weights() + model.byPart().weights() + model.byTag().length;
  }

  /** The tags of a sentence's words, given their forms. */
  public List<String> tag(List<String> words) {
    Search search = new Search(words);
    for (int i = 0; i <= words.size(); i++) {
      search.step(i);
    }
    return search.trace();
  }

  private final class Search {
    private final List<String> words;
    private final TaggerModel.Known[] known;
    private final TaggerModel.Known outside = model.of(TaggerModel.OUTSIDE);
    private final byte[][] back;
    private final double[] local = new double[size];
    private final double[] powers = new double[size];

    /** The tags the previous word can have, as rows of weights, and how well each one scores. */
    private byte[] previous = {(byte) size};

    private double[] score = {0};

    Search(List<String> words) {
      this.words = words;
      this.known = new TaggerModel.Known[words.size() + 1];
      this.back = new byte[words.size() + 1][];
      for (int i = 0; i < words.size(); i++) {
        known[i] = model.of(words.get(i));
      }
      known[words.size()] = model.of(TaggerModel.END);
    }

    void step(int i) {
      byte[] tags = known[i].tags();
      double[] next = new double[tags.length];
      byte[] from = new byte[tags.length];
      if (tags.length > 1 || previous.length > 1) {
        gather(i);
        double[] base = score.clone();
        if (previous.length > 1) {
          subtractDenominators(base);
        }
        for (int t = 0; t < tags.length; t++) {
          next[t] = Double.NEGATIVE_INFINITY;
          for (int p = 0; p < previous.length; p++) {
            double sum = base[p] + local[tags[t]] + model.byTag()[previous[p] * size + tags[t]];
            if (sum > next[t]) {
              next[t] = sum;
              from[t] = (byte) p;
            }
          }
        }
      }
      back[i] = from;
      previous = tags;
      score = next;
    }

    /** What the words around and the word's own parts say about each tag of word {@code i}. */
    private void gather(int i) {
      Arrays.fill(local, 0);
      for (int d = 0; d < TaggerModel.DISTANCES; d++) {
        int at = i + TaggerModel.FIRST_DISTANCE + d;
        TaggerModel.Known word = at < 0 || at >= known.length ? outside : known[at];
        if (word.number() >= 0) {
          model.byWord().addTo(local, model.byWord().row(TaggerModel.word(word.number(), d)));
        }
      }
      if (known[i].rare()) {
        parts(i < words.size() ? words.get(i) : TaggerModel.END);
      }
    }

    private void parts(String word) {
      int length = word.length();
      for (int n = 1; n <= TaggerModel.MAX_PART; n++) {
        int ending = n + TaggerModel.MAX_PART;
        if (length < n) {
          add(tooShort[n]);
          add(tooShort[ending]);
        } else {
          add(TaggerModel.part(n, word, 0, n, codes));
          add(TaggerModel.part(ending, word, length - n, length, codes));
        }
      }
    }

    private void add(long part) {
      if (part >= 0) {
        TupleWeights weights = model.byPart();
        weights.addTo(local, weights.row(part));
      }
    }

    /** Takes the logarithm of what all tags' scores after each previous tag add up to. */
    private void subtractDenominators(double[] base) {
      double most = Arrays.stream(local).max().orElse(0);
      for (int t = 0; t < size; t++) {
        powers[t] = Math.exp(local[t] - most);
      }
      for (int p = 0; p < previous.length; p++) {
        int row = previous[p] * size;
        double sum = 0;
        for (int t = 0; t < size; t++) {
          sum += powers[t] * factors[row + t];
        }
        base[p] -= most + Math.log(sum);
      }
    }

    List<String> trace() {
      // The end has one tag, so that there is one way back.
      int at = back[words.size()][0];
      String[] tags = new String[words.size()];
      for (int i = words.size() - 1; i >= 0; i--) {
        tags[i] = model.tags().get(known[i].tags()[at]);
        at = back[i][at];
      }
      return Arrays.asList(tags);
    }
  }

  /** The tags of segments. */
  List<String> tagSegments(List<Segment> segments) {
    List<String> forms = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      forms.add(segment.form());
    }
    return tag(forms);
  }
}
