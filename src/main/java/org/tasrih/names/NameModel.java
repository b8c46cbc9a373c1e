package org.tasrih.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tasrih.NameType;
import org.tasrih.crf.Crf;
import org.tasrih.words.Sentence;

/**
 * A conditional random field and the word classes it was trained with, in one file. Thread-safe.
 */
public final class NameModel {
  private static final NameFeatures FEATURES = new NameFeatures();

  private static final Set<String> LABELS = labels();

  private final WordClasses classes;
  private final Crf crf;

  /**
   * @param classes the word classes the features are made with
   * @param crf trained with {@link NameFeatures} on them
   */
  public NameModel(WordClasses classes, Crf crf) {
    this.classes = classes;
    this.crf = crf;
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @param name what complaints call it
   * @throws IllegalStateException if it is damaged or not such a model
   * @throws IOException if {@code in} cannot be read
   */
  public static NameModel read(InputStream in, String name) throws IOException {
    byte[] payload = ModelFile.read(in, name);
    try (DataInputStream data =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(payload))))) {
      NameModel model = new NameModel(WordClasses.read(data), Crf.read(data));
      for (String label : model.crf.labels()) {
        if (!LABELS.contains(label)) {
          throw new IOException("expected the labels " + LABELS + ", it has " + label);
        }
      }
      return model;
    } catch (IOException e) {
      throw new IllegalStateException(
          "the names model " + name + " cannot be used: expected word classes and a CRF", e);
    }
  }

  private static Set<String> labels() {
    Set<String> labels = new TreeSet<>(Set.of("O"));
    for (NameType type : NameType.values()) {
      labels.add("B-" + type);
      labels.add("I-" + type);
    }
    return Collections.unmodifiableSet(labels);
  }

  /** Writes the model in a verifiable envelope. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(payload))) {
      classes.write(data);
      crf.write(data);
    }
    ModelFile.write(out, payload.toByteArray());
  }

  /** How many features have weights. */
  public int size() {
    return crf.size();
  }

  /** The labels of a sentence's words: {@code B-} or {@code I-} with a type, or {@code O}. */
  List<String> label(Sentence sentence) {
    return crf.decode(FEATURES, NameWords.of(sentence, classes));
  }
}
