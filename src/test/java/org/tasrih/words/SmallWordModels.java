package org.tasrih.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tasrih.crf.TupleWeights;
import org.tasrih.crf.WindowCrf;

/** Models of words that are as small as they can be, and what is done with a model once read. */
public final class SmallWordModels {
  private static final String LINE = "وقال لافروف لكتابهم: «12» http://a.b/ج +x … 😀";

  private SmallWordModels() {}

  /** A segmenter of a few letters. */
  public static byte[] segmenter() throws IOException {
    Tokens tokens =
        new Tokens(
            new int[] {0, ' ', '!', 'أ', 'ي' + 1, 0x1F600},
            new byte[] {0, 1, 0, 2, 0, 2},
            3,
            new short[] {1, 2, 3, -1, -1, -1, -1, 2, -1, -1, -1, 3},
            new byte[] {0, 9, 1, 1},
            new byte[] {0, 1, 0, 2});
    List<String> texts = List.of(Symbols.BOUNDARY, Symbols.OUTSIDE, "ا", "ل", "و");
    double[][] scores = new double[Symbols.Distance.values().length][];
    for (int d = 0; d < scores.length; d++) {
      scores[d] = ramp((texts.size() + 1) * WindowCrf.LABELS);
    }
    List<String> blocks = List.of("ARABIC");
    Looks looks =
        new Looks(
            new double[Looks.PLACES * WindowCrf.LABELS],
            blocks,
            ramp(Looks.traitCount(blocks.size()) * WindowCrf.LABELS));
    WindowCrf crf =
        new WindowCrf(
            ramp(WindowCrf.TRIPLES),
            weights(Symbols.pair(3, 4), WindowCrf.PAIRS),
            weights(Symbols.triple(3, 4, 5), WindowCrf.TRIPLES));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Spelling spelling = new Spelling(new TreeMap<>(Map.of('أ', "ا", '+', "")));
    new SegmenterModel(tokens, spelling, new Symbols(texts, scores), looks, crf).write(out);
    return out.toByteArray();
  }

  /** A tagger of a few words. */
  public static byte[] tagger() throws IOException {
    List<String> tags = List.of("NN", "VBD", ".$$.", "NA");
    TaggerModel model =
        new TaggerModel(
            tags,
            List.of(new byte[] {0, 1}, new byte[] {1}, new byte[] {2}, new byte[] {3}),
            List.of("قال", "كتاب", TaggerModel.END, TaggerModel.OUTSIDE),
            new short[] {1, TaggerModel.kind(0, true), 2, 3},
            weights(TaggerModel.word(0, 2), tags.size()),
            weights(0x101, tags.size()),
            ramp((tags.size() + 1) * tags.size()),
            "#اكت");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  /**
   * Splits a line with the segmenter of {@code file}.
   *
   * @throws IllegalStateException if there is none in it
   */
  public static void segment(byte[] file) throws IOException {
    for (Segment segment :
        Segmenter.read(new ByteArrayInputStream(file), "x.model").segment(LINE)) {
      if (segment.begin() < 0 || segment.end() > LINE.length() || segment.begin() > segment.end()) {
        throw new AssertionError("a segment outside the line: " + segment);
      }
    }
  }

  /**
   * Tags words with the tagger of {@code file}.
   *
   * @throws IllegalStateException if there is none in it
   */
  public static void tag(byte[] file) throws IOException {
    List<String> words = List.of("قال", "كتاب", "س", "", ".", "بلاتسشن");
    TaggerModel model = TaggerModel.read(new ByteArrayInputStream(file), "x.model");
    if (new Tagger(model).tag(words).size() != words.size()) {
      throw new AssertionError("not a tag for each word");
    }
  }

  private static TupleWeights weights(long feature, int limit) {
    SortedMap<Long, SortedMap<Integer, Double>> rows = new TreeMap<>();
    for (long f = feature; f < feature + 3; f++) {
      rows.put(f, new TreeMap<>(Map.of(0, 0.5, limit - 1, -0.25)));
    }
    return TupleWeights.of(rows);
  }

  private static double[] ramp(int length) {
    double[] values = new double[length];
    Arrays.setAll(values, i -> (i % 7 - 3) / 4.0);
    return values;
  }
}
