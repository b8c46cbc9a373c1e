package org.tasrih.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
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
 * Two conditional random fields, one for sentences by themselves and one for a second reading, and
 * the word classes they were trained with, in one file. Thread-safe.
 */
public final class NameModel {
  private static final NameFeatures FEATURES = new NameFeatures();

  private static final Set<String> LABELS = labels();

  private final WordClasses classes;
  private final Crf first;
  private final Crf second;

  /**
   * @param classes the word classes the features are made with
   * @param first trained with {@link NameFeatures} on sentences by themselves
   * @param second trained with them on sentences and what {@code first} says about their article
   */
  public NameModel(WordClasses classes, Crf first, Crf second) {
    this.classes = classes;
    this.first = first;
    this.second = second;
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
      return new NameModel(WordClasses.read(data), crf(data), crf(data));
    } catch (IOException e) {
      throw new IllegalStateException(
          "the names model " + name + " cannot be used: expected word classes and two CRFs", e);
    }
  }

  private static Crf crf(DataInputStream data) throws IOException {
    Crf crf = Crf.read(data);
    for (String label : crf.labels()) {
      if (!LABELS.contains(label)) {
        throw new IOException("expected the labels " + LABELS + ", it has " + label);
      }
    }
    return crf;
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
      first.write(data);
      second.write(data);
    }
    ModelFile.write(out, payload.toByteArray());
  }

  /** The classes and habits of words the features are made with. */
  public WordClasses classes() {
    return classes;
  }

  /** How many features have weights. */
  public int size() {
    return first.size() + second.size();
  }

  /**
   * The labels of every sentence's words by itself: {@code B-} or {@code I-} with a type, or {@code
   * O}.
   */
  List<List<String>> label(List<Sentence> sentences) {
    return decode(words(sentences));
  }

  /**
   * The labels of the words of an article, read a second time with what the first reading says, as
   * {@link NameTagger} takes them.
   */
  public List<List<String>> labelArticle(List<Sentence> sentences) {
    List<NameWords> words = words(sentences);
    ArticleView view = ArticleView.of(sentences, decode(words));
    List<List<String>> labels = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      labels.add(second.decode(FEATURES, words.get(s).with(view, s)));
    }
    return labels;
  }

  private List<NameWords> words(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> NameWords.of(sentence, classes)).toList();
  }

  private List<List<String>> decode(List<NameWords> sentences) {
    return sentences.stream().map(words -> first.decode(FEATURES, words)).toList();
  }
}
