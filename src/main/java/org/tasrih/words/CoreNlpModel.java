package org.tasrih.words;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Looks into CoreNLP's Arabic segmenter and tokenizer, whose tables are private there: read when a
 * model is compiled, never when one is used. Not thread-safe.
 */
final class CoreNlpModel {
  /** The options with which CoreNLP's segmenter makes its tokenizer. */
  private static final String TOKENIZER_OPTIONS =
      "removeProMarker,removeMorphMarker,removeLengthening";

  private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;

  private final CRFClassifier<CoreLabel> classifier;
  private final List<Index<CRFLabel>> tuples;
  private final Object lexer;

  private CoreNlpModel(
      CRFClassifier<CoreLabel> classifier, List<Index<CRFLabel>> tuples, Object lexer) {
    this.classifier = classifier;
    this.tuples = tuples;
    this.lexer = lexer;
  }

  /**
   * Loads a model.
   *
   * @param path a file or a resource of the models' jar
   * @throws IllegalStateException if this version of CoreNLP is built otherwise, or the model is
   *     another one
   * @throws IOException if the model cannot be read
   */
  static CoreNlpModel load(String path) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new GZIPInputStream(CoreNlpFile.SEGMENTER.open(path))))) {
      in.setObjectInputFilter(CoreNlpFile.filter());
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in, new Properties());
      List<Index<CRFLabel>> tuples = new ArrayList<>();
      for (Object index : (List<?>) field(CRFClassifier.class, classifier, "labelIndices")) {
        @SuppressWarnings("unchecked")
        Index<CRFLabel> labels = (Index<CRFLabel>) index;
        tuples.add(labels);
      }
      TokenizerFactory<CoreLabel> factory = ArabicTokenizer.atbFactory();
      factory.setOptions(TOKENIZER_OPTIONS);
      Tokenizer<CoreLabel> tokenizer = factory.getTokenizer(new StringReader(""));
      return new CoreNlpModel(classifier, tuples, field(ArabicTokenizer.class, tokenizer, "lexer"));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model needs another version of CoreNLP", e);
    }
  }

  private static Object field(Class<?> owner, Object of, String name) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "expected CoreNLP 4.5, whose " + owner.getSimpleName() + " has a field " + name, e);
    }
  }

  /** The labels in the order of their numbers. */
  List<String> labels() {
    return classifier.classIndex.objectsList();
  }

  /** How many neighbouring labels are scored together. */
  int window() {
    return classifier.windowSize();
  }

  /** The tuples of {@code order + 1} labels, in the order of a feature's weights. */
  Index<CRFLabel> tuples(int order) {
    return tuples.get(order);
  }

  /** The features with their weights. */
  Map<String, float[]> features() {
    Index<?> names = (Index<?>) field(CRFClassifier.class, classifier, "featureIndex");
    float[][] weights = (float[][]) field(CRFClassifier.class, classifier, "weights");
    Map<String, float[]> features = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      features.put((String) names.get(i), weights[i]);
    }
    return features;
  }

  /** What the tokenizer makes of characters. */
  Spelling spelling() {
    Map<Character, String> forms = new TreeMap<>();
    for (Map.Entry<?, ?> form :
        ((Map<?, ?>) field(lexer.getClass(), lexer, "normMap")).entrySet()) {
      forms.put(((String) form.getKey()).charAt(0), (String) form.getValue());
    }
    return new Spelling(forms);
  }

  /** The tokenizer's automaton. */
  Tokens tokens() {
    int[] rowMap = (int[]) field(lexer.getClass(), null, "ZZ_ROWMAP");
    int[] transitions = (int[]) field(lexer.getClass(), null, "ZZ_TRANS");
    int[] attributes = (int[]) field(lexer.getClass(), null, "ZZ_ATTRIBUTE");
    int[] actions = (int[]) field(lexer.getClass(), null, "ZZ_ACTION");
    List<Integer> starts = new ArrayList<>();
    List<Integer> runs = new ArrayList<>();
    int classes = 0;
    for (int c = 0; c < CODE_POINTS; c++) {
      int characterClass = characterClass(c);
      classes = Math.max(classes, characterClass + 1);
      if (runs.isEmpty() || runs.get(runs.size() - 1) != characterClass) {
        starts.add(c);
        runs.add(characterClass);
      }
    }
    short[] moves = new short[rowMap.length * classes];
    byte[] kinds = new byte[rowMap.length];
    byte[] ends = new byte[rowMap.length];
    for (int state = 0; state < rowMap.length; state++) {
      kinds[state] = kind(actions[state]).code();
      ends[state] = (byte) attributes[state];
      for (int c = 0; c < classes; c++) {
        moves[state * classes + c] = (short) transitions[rowMap[state] + c];
      }
    }
    return new Tokens(
        starts.stream().mapToInt(Integer::intValue).toArray(),
        bytes(runs),
        classes,
        moves,
        ends,
        kinds);
  }

  private static byte[] bytes(List<Integer> values) {
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = values.get(i).byteValue();
    }
    return bytes;
  }

  private int characterClass(int codePoint) {
    try {
      Method method = lexer.getClass().getDeclaredMethod("zzCMap", int.class);
      method.setAccessible(true);
      return (int) method.invoke(null, codePoint);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("expected a tokenizer made by JFlex 1.8", e);
    }
  }

  /** What the lexer does at the end of a match, by the number of its action. */
  private static Tokens.Kind kind(int action) {
    return switch (action) {
      case 1, 5 -> Tokens.Kind.WORD;
      case 4 -> Tokens.Kind.OTHER;
      case 6 -> Tokens.Kind.ELLIPSIS;
      case 8 -> Tokens.Kind.SEAM;
      case 0, 2, 3, 7 -> Tokens.Kind.NOTHING;
      default -> throw new IllegalStateException("unexpected action " + action);
    };
  }
}
