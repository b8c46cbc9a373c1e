package org.tasrih.words;

import static org.tasrih.crf.WindowCrf.LABELS;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tasrih.crf.TupleWeights;
import org.tasrih.crf.WindowCrf;
import org.tasrih.text.ModelFile;

/**
 * All that the segmenter knows: how lines become tokens, how tokens are spelled, and the
 * conditional random field that labels their letters. Immutable and thread-safe.
 *
 * @param tokens cuts lines into tokens
 * @param spelling how tokens are spelled
 * @param symbols the letters and tokens the field knows
 * @param looks what the look of a token says about its labels
 * @param crf scores pairs and triples of labels
 */
record SegmenterModel(
    Tokens tokens, Spelling spelling, Symbols symbols, Looks looks, WindowCrf crf) {
  private static final ModelFile FILE =
      new ModelFile("segmenter 1", "the segmenter 1 model", ModelFile.Layout.DEFLATED_CRC);
  private static final int MAX_TEXT = 64;

  /** Writes the model in a verifiable envelope. */
  void write(OutputStream out) throws IOException {
    int size = tokens.bytes() + crf.pairs().bytes() + crf.triples().bytes();
    size += WindowCrf.TRIPLES * Double.BYTES + (1 << 20);
    ByteBuffer payload = ByteBuffer.allocate(size);
    tokens.write(payload);
    Map<Character, String> forms = spelling.forms();
    payload.putInt(forms.size());
    forms.forEach(
        (c, form) -> {
          payload.putChar(c);
          putText(payload, form);
        });
    symbols.write(payload);
    looks.write(payload);
    putAll(payload, crf.always());
    crf.pairs().write(payload);
    crf.triples().write(payload);
    byte[] bytes = new byte[payload.position()];
    payload.flip().get(bytes);
    FILE.write(out, bytes);
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @param name what complaints call it
   * @throws IllegalStateException if it is damaged or not such a model
   * @throws IOException if {@code in} cannot be read
   */
  static SegmenterModel read(InputStream in, String name) throws IOException {
    ByteBuffer payload = FILE.read(in, name);
    try {
      Tokens tokens = Tokens.read(payload);
      Spelling spelling = readSpelling(payload);
      Symbols symbols = Symbols.read(payload);
      Looks looks = Looks.read(payload);
      double[] always = getAll(payload, WindowCrf.TRIPLES);
      TupleWeights pairs = TupleWeights.read(payload, WindowCrf.PAIRS);
      TupleWeights triples = TupleWeights.read(payload, WindowCrf.TRIPLES);
      if (payload.hasRemaining()) {
        throw new IllegalArgumentException("more than a model");
      }
      WindowCrf crf = new WindowCrf(always, pairs, triples);
      return new SegmenterModel(tokens, spelling, symbols, looks, crf);
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      IllegalStateException damaged = FILE.damaged(name, "a segmenter, not " + e.getMessage());
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static Spelling readSpelling(ByteBuffer in) {
    Map<Character, String> forms = new TreeMap<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      char c = in.getChar();
      forms.put(c, getText(in));
    }
    return new Spelling(forms);
  }

  static void putText(ByteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.put((byte) bytes.length).put(bytes);
  }

  static String getText(ByteBuffer in) {
    int length = in.get();
    if (length < 0 || length > MAX_TEXT) {
      throw new IllegalArgumentException("a text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void putTexts(ByteBuffer out, List<String> texts) {
    out.putInt(texts.size());
    texts.forEach(text -> putText(out, text));
  }

  static List<String> getTexts(ByteBuffer in, int limit) {
    int count = in.getInt();
    if (count < 0 || count > limit) {
      throw new IllegalArgumentException(count + " texts");
    }
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(getText(in));
    }
    return texts;
  }

  static void putAll(ByteBuffer out, double[] values) {
    out.asDoubleBuffer().put(values);
    out.position(out.position() + values.length * Double.BYTES);
  }

  static double[] getAll(ByteBuffer in, int count) {
    double[] values = new double[count];
    in.asDoubleBuffer().get(values);
    in.position(in.position() + count * Double.BYTES);
    for (double value : values) {
      if (!(Math.abs(value) <= TupleWeights.MAX_WEIGHT)) {
        throw new IllegalArgumentException("a weight beyond " + TupleWeights.MAX_WEIGHT);
      }
    }
    return values;
  }

  /** A score for each label of each of {@code count} things. */
  static double[] getRows(ByteBuffer in, int count) {
    return getAll(in, count * LABELS);
  }
}
