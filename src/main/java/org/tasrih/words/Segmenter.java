package org.tasrih.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the words of Arabic text into clitics and stems and restores the stems.
 *
 * <pre>{@code
 * Segmenter segmenter = Segmenter.load();
 * segmenter.segment("وللدول"); // و [0, 1), ل [1, 2), الدول [2, 6)
 * }</pre>
 *
 * <p>The answers are those of CoreNLP's {@code ArabicSegmenter} with its model for the Penn Arabic
 * Treebank (Monroe, Green and Manning 2014), from the same weights. Only offsets after lengthening
 * («كتاااابهم») and after {@code +} within a word differ: here they are those of the letters.
 *
 * <p>Thread-safe.
 */
public final class Segmenter {
  private static final String RESOURCE = "/org/tasrih/models/words/segmenter.crf";

  /** What a letter can be. The numbers are those of the model. */
  private static final byte BEGIN = 1;

  private static final byte CONTINUE = 2;
  private static final byte BOUNDARY = 3;
  private static final byte UNDIVIDED = 4;
  private static final byte REWRITE = 5;

  private final SegmenterModel model;

  Segmenter(SegmenterModel model) {
    this.model = model;
  }

  /**
   * Loads the model from the class path, in some hundredths of a second.
   *
   * @throws IllegalStateException if it is missing, damaged or not a segmenter; the message names
   *     the file and what was expected
   */
  public static Segmenter load() {
    try (InputStream in = Segmenter.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the segmenter model " + RESOURCE + " is not on the class path");
      }
      return read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("the segmenter model " + RESOURCE + " cannot be read", e);
    }
  }

  /**
   * Reads a segmenter.
   *
   * @param name what complaints call it
   * @throws IllegalStateException if it is damaged or not a segmenter
   * @throws IOException if {@code in} cannot be read
   */
  public static Segmenter read(InputStream in, String name) throws IOException {
    return new Segmenter(SegmenterModel.read(in, name));
  }

  /**
   * Compiles CoreNLP's segmenter.
   *
   * @param source its model, a file or a resource of the models' jar
   * @param out gets what {@link #read} reads
   * @return the segmenter, as it is read back
   * @throws IllegalStateException if it is not a model of CoreNLP 4.5
   * @throws IOException if {@code source} cannot be read or {@code out} not be written
   */
  public static Segmenter compile(String source, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SegmenterCompiler.compile(CoreNlpModel.load(source)).write(bytes);
    bytes.writeTo(out);
    return read(new ByteArrayInputStream(bytes.toByteArray()), source);
  }

  /** How many weights decide. */
  public int size() {
    return model.crf().size();
  }

  /**
   * The segments of {@code line} in order. The cost grows linearly with its length; its memory is
   * some hundred bytes for each character, so that a text is best handed over by sentences.
   */
  public List<Segment> segment(String line) {
    Items items = Items.of(model, line);
    byte[] labels = model.crf().decode(items.lattice());
    List<Segment> segments = new ArrayList<>(labels.length / 4 + 4);
    StringBuilder form = new StringBuilder();
    int start = -1;
    byte last = 0;
    for (int i = 0; i < labels.length; i++) {
      boolean boundary = items.isBoundary(i);
      if (start >= 0 && (boundary || starts(items, i, labels[i], last))) {
        segments.add(segment(items, labels, start, i, form));
        start = -1;
      }
      if (start < 0 && !boundary && labels[i] != 0) {
        start = i;
      }
      last = labels[i];
    }
    if (start >= 0) {
      segments.add(segment(items, labels, start, labels.length, form));
    }
    return segments;
  }

  /** Whether item {@code i} begins a segment after another. */
  private static boolean starts(Items items, int i, byte label, byte last) {
    return switch (label) {
      case BEGIN -> last == BEGIN || last == CONTINUE || last == REWRITE;
      case BOUNDARY, UNDIVIDED -> true;
      case REWRITE -> items.letter(i) == 'ل';
      default -> false;
    };
  }

  private static Segment segment(
      Items items, byte[] labels, int start, int end, StringBuilder form) {
    if (items.text(start) != null) {
      return new Segment(items.begin(start), items.end(start), items.text(start).trim());
    }
    form.setLength(0);
    for (int i = start; i < end; i++) {
      char c = items.letter(i);
      if (labels[i] == REWRITE) {
        rewrite(c, form);
      } else {
        form.append(c);
      }
    }
    return new Segment(items.begin(start), items.end(end - 1), form.toString());
  }

  /** Restores what a clitic has changed: مدرست+ه, ل+لدول, الي+ه, القا+ه. */
  private static void rewrite(char c, StringBuilder form) {
    switch (c) {
      case 'ت', 'ه' -> form.append('ة');
      case 'ل' -> form.append("ال");
      case 'ي', 'ا' -> form.append('ى');
      case 'ى' -> form.append('ي');
      default -> form.append(c);
    }
  }
}
