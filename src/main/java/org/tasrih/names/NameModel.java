package org.tasrih.names;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tasrih.NameType;
import org.tasrih.crf.Crf;
import org.tasrih.text.ModelFile;

/**
 * Two conditional random fields, one for sentences by themselves and one for a second reading, and
 * the word classes they were trained with, as they stand in a file. Immutable.
 */
public final class NameModel {
  private static final Set<String> LABELS = labels();
  private static final int MAX_BYTES = 64 << 20;

  private static final ModelFile FILE =
      new ModelFile("names 2", "the names model", ModelFile.Layout.PLAIN);

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
    byte[] payload = FILE.read(in, name).array();
    try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(payload))) {
      byte[] bytes = new byte[length(payload)];
      ByteStreams.readFully(packed, bytes);
      ByteBuffer data = ByteBuffer.wrap(bytes);
      return new NameModel(WordClasses.read(data), crf(data), crf(data));
    } catch (IOException e) {
      IllegalStateException damaged = FILE.damaged(name, "word classes and two CRFs");
      damaged.initCause(e);
      throw damaged;
    }
  }

  /** How long the gzip file {@code packed} says at its end that its content is. */
  private static int length(byte[] packed) throws IOException {
    int end = packed.length - Integer.BYTES;
    int length = end < 0 ? -1 : ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    if (length < 0 || length > MAX_BYTES) {
      throw new IOException("expected at most " + MAX_BYTES + " bytes, it claims " + length);
    }
    return length;
  }

  private static Crf crf(ByteBuffer data) throws IOException {
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
    FILE.write(out, payload.toByteArray());
  }

  /** The classes and habits of words the features are made with. */
  public WordClasses classes() {
    return classes;
  }

  /** How many features have weights. */
  public int size() {
    return first.size() + second.size();
  }

  Crf first() {
    return first;
  }

  Crf second() {
    return second;
  }
}
