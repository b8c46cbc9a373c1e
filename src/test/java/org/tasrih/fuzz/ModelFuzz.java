package org.tasrih.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tasrih.Span;
import org.tasrih.crf.Crf;
import org.tasrih.crf.Weights;
import org.tasrih.names.NameModel;
import org.tasrih.names.NameTagger;
import org.tasrih.names.WordClasses;
import org.tasrih.places.GazetteerEntry;
import org.tasrih.places.GazetteerFile;
import org.tasrih.places.PlaceKind;
import org.tasrih.speakers.Confidence;
import org.tasrih.text.ModelFile;
import org.tasrih.words.Sentence;
import org.tasrih.words.SmallWordModels;
import org.tasrih.words.Word;

/**
 * Model files that a fuzzer damages, within their checksums or with checksums made good again, are
 * refused with a complaint that names them, or are models that can be used.
 *
 * <p>An input is a byte for the file, one that says whether the checksum is made good, and edits of
 * four bytes: where, in two, and what.
 */
public final class ModelFuzz {
  private static final String NAME = "x.model";

  private static final ModelFile SEGMENTER =
      new ModelFile("segmenter 1", "the segmenter", ModelFile.Layout.DEFLATED_CRC);
  private static final ModelFile TAGGER =
      new ModelFile("tagger 1", "the tagger", ModelFile.Layout.DEFLATED_CRC);
  private static final ModelFile NAMES =
      new ModelFile("names 2", "the names model", ModelFile.Layout.PLAIN);
  private static final ModelFile PLACES =
      new ModelFile("places 1", "the gazetteer", ModelFile.Layout.DEFLATED);

  private ModelFuzz() {}

  private static final class Files {
    static final List<Target> ALL = all();

    private static List<Target> all() {
      try {
        return List.of(
            enveloped(SEGMENTER, SmallWordModels.segmenter(), SmallWordModels::segment),
            enveloped(TAGGER, SmallWordModels.tagger(), SmallWordModels::tag),
            names(),
            gazetteer(),
            new Target(confidence(), bytes -> bytes, ModelFuzz::estimate));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads a model and uses it. */
  @FunctionalInterface
  interface Use {
    void of(byte[] file) throws IOException;
  }

  /** Puts a payload into its envelope. */
  @FunctionalInterface
  interface Envelope {
    byte[] around(byte[] payload) throws IOException;
  }

  private static final class Target {
    private final byte[] payload;
    private final Envelope envelope;
    private final Use use;

    Target(byte[] payload, Envelope envelope, Use use) {
      this.payload = payload;
      this.envelope = envelope;
      this.use = use;
    }
  }

  /** What Jazzer calls with each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length < 2) {
      return;
    }
    Target model = Files.ALL.get((data[0] & 0xFF) % Files.ALL.size());
    byte[] edits = Arrays.copyOfRange(data, 2, data.length);
    try {
      byte[] file =
          (data[1] & 1) == 0
              ? model.envelope.around(edited(model.payload, edits))
              : edited(model.envelope.around(model.payload), edits);
      model.use.of(file);
    } catch (IllegalStateException e) {
      if (!e.getMessage().contains(NAME)) {
        throw new AssertionError("a complaint that does not name the file", e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Carries the edits out: bytes set, whole numbers set, bytes left out, the end cut off. */
  static byte[] edited(byte[] bytes, byte[] edits) {
    byte[] result = bytes.clone();
    for (int i = 0; i + 3 < edits.length && result.length > 8; i += 4) {
      int at = ((edits[i] & 0xFF) << 8 | (edits[i + 1] & 0xFF)) % (result.length - 8);
      byte value = edits[i + 3];
      switch (edits[i + 2] & 7) {
        case 0, 1, 2 -> result[at] = value;
        case 3 -> ByteBuffer.wrap(result).putInt(at, value);
        case 4 -> ByteBuffer.wrap(result).putInt(at, Integer.MAX_VALUE - (value & 0xFF));
        case 5 -> ByteBuffer.wrap(result).putDouble(at, Math.scalb(1.5, value * 8));
        case 6 -> {
          int gone = Math.min(value & 0xFF, result.length - at);
          System.arraycopy(result, at + gone, result, at, result.length - at - gone);
          result = Arrays.copyOf(result, result.length - gone);
        }
        default -> result = Arrays.copyOf(result, (value & 1) == 0 ? at : result.length + at);
      }
    }
    return result;
  }

  /** A file whose payload comes straight out of its envelope. */
  private static Target enveloped(ModelFile envelope, byte[] file, Use use) throws IOException {
    return new Target(payload(envelope, file), edited -> wrapped(envelope, edited), use);
  }

  private static byte[] payload(ModelFile envelope, byte[] file) throws IOException {
    return envelope.read(new ByteArrayInputStream(file), NAME).array();
  }

  private static byte[] wrapped(ModelFile envelope, byte[] payload) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    envelope.write(out, payload);
    return out.toByteArray();
  }

  private static Target names() throws IOException {
    List<String> labels = List.of("O", "B-PER", "I-PER");
    boolean[] allowed = new boolean[12];
    Arrays.fill(allowed, true);
    Crf crf =
        new Crf(
            labels,
            allowed,
            Weights.of(3, new long[] {3, 7, 9}, new float[9]),
            Weights.of(9, new long[] {5}, new float[9]));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WordClasses classes = WordClasses.none().withHabits(Map.of("لافروف", "p", "حلب", "l"));
    new NameModel(classes, crf, crf).write(file);
    byte[] packed = payload(NAMES, file.toByteArray());
    byte[] plain;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      plain = in.readAllBytes();
    }
    return new Target(
        plain,
        edited -> {
          ByteArrayOutputStream repacked = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(repacked)) {
            gzip.write(edited);
          }
          return wrapped(NAMES, repacked.toByteArray());
        },
        ModelFuzz::tagNames);
  }

  private static void tagNames(byte[] file) throws IOException {
    NameModel model = NameModel.read(new ByteArrayInputStream(file), NAME);
    String text = "لافروف في حلب";
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (String word : List.of("لافروف", "في", "حلب")) {
      Span span = new Span(begin, begin + word.length());
      words.add(new Word(span, word, word, "NNP", false));
      begin += word.length() + 1;
    }
    new NameTagger(model).tag(text, List.of(new Sentence(words, 0)));
  }

  private static Target gazetteer() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    GazetteerFile.write(
        file,
        List.of(
            new GazetteerEntry(
                List.of("سوريا", "سورية"), PlaceKind.COUNTRY, "SY", -1, 35, 38.5, 0, 858, 0),
            new GazetteerEntry(
                List.of("عفرين"), PlaceKind.CITY, "SY", 0, 36.5, 36.8, 48693, 0, 174186)));
    return enveloped(PLACES, file.toByteArray(), ModelFuzz::readPlaces);
  }

  private static void readPlaces(byte[] file) throws IOException {
    GazetteerFile.read(new ByteArrayInputStream(file), NAME);
  }

  private static byte[] confidence() {
    return new Confidence(Map.of(Confidence.BIAS, 1.0, "type=direct", -0.5))
        .toText()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void estimate(byte[] file) throws IOException {
    double probability =
        Confidence.read(new ByteArrayInputStream(file), NAME).of(java.util.Set.of("type=direct"));
    if (!(probability >= 0 && probability <= 1)) {
      throw new AssertionError("no probability: " + probability);
    }
  }
}
