package org.tasrih.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.crf.TupleWeights;
import org.tasrih.text.ModelFile;

/**
 * All that the tagger knows: tags, words with the tags they have been seen with, and the weights of
 * a maximum-entropy Markov model. Immutable and thread-safe.
 */
final class TaggerModel {
  /** What stands beyond either end of a sentence. */
  static final String OUTSIDE = "NA";

  /** The word that stands after its last one. */
  static final String END = ".$.";

  /** The tag of {@link #END}, which is its only one. */
  private static final String END_TAG = ".$$.";

  /** Weights of the words at these distances, and so on for the next template numbers. */
  static final int FIRST_DISTANCE = -2;

  static final int DISTANCES = 5;

  /** The longest beginning or ending of a word that has weights. */
  static final int MAX_PART = 6;

  /** How the model calls the beginning or ending of a word that is shorter than it. */
  static final String TOO_SHORT = "######";

  private static final ModelFile FILE =
      new ModelFile("tagger 1", "the tagger 1 model", ModelFile.Layout.DEFLATED_CRC);
  private static final int MAX_TAGS = 64;
  private static final int MAX_WORDS = 1 << 20;
  private static final int RARE = 1 << 15;

  private final List<String> tags;
  private final List<byte[]> tagSets;
  private final List<String> words;
  private final short[] kinds;
  private final TupleWeights byWord;
  private final TupleWeights byPart;
  private final double[] byTag;
  private final String alphabet;
  private final Map<String, Known> vocabulary;
  private final Known unknown;

  /** What is known of a word. */
  static final class Known {
    private final int number;
    private final byte[] tags;
    private final boolean rare;

    private Known(int number, byte[] tags, boolean rare) {
      this.number = number;
      this.tags = tags;
      this.rare = rare;
    }

    /** Its number in the features, or -1. */
    int number() {
      return number;
    }

    /** The numbers of the tags it can have. */
    byte[] tags() {
      return tags;
    }

    /** Whether its beginnings and endings count. */
    boolean rare() {
      return rare;
    }
  }

  /**
   * @param tags what a word can be
   * @param tagSets sets of tags, as numbers; the first is for unknown words
   * @param words the words of the features and the dictionary
   * @param kinds for each word the number of its tag set, plus 32,768 if it is rare
   * @param byWord the weights of tags by {@link #word}
   * @param byPart the weights of tags by {@link #part}
   * @param byTag the weight of each tag after each tag, and after {@link #OUTSIDE}, at previous ×
   *     tags + tag
   * @param alphabet the characters that parts consist of
   * @throws IllegalArgumentException if they do not fit together
   */
  TaggerModel(
      List<String> tags,
      List<byte[]> tagSets,
      List<String> words,
      short[] kinds,
      TupleWeights byWord,
      TupleWeights byPart,
      double[] byTag,
      String alphabet) {
    this.tags = List.copyOf(tags);
    this.tagSets = List.copyOf(tagSets);
    this.words = words;
    this.kinds = kinds;
    this.byWord = byWord;
    this.byPart = byPart;
    this.byTag = byTag;
    this.alphabet = alphabet;
    boolean fits =
        tags.contains(END_TAG)
            && !tagSets.isEmpty()
            && words.size() == kinds.length
            && byTag.length == (tags.size() + 1) * tags.size()
            && alphabet.length() < 1 << Byte.SIZE;
    for (byte[] set : tagSets) {
      fits &= set.length > 0;
      for (byte tag : set) {
        fits &= tag >= 0 && tag < tags.size();
      }
    }
    for (short kind : kinds) {
      fits &= (kind & (RARE - 1)) < tagSets.size();
    }
    if (!fits) {
      throw new IllegalArgumentException("words and tags that do not fit together");
    }
    this.unknown = new Known(-1, tagSets.get(0), true);
    this.vocabulary = new HashMap<>(words.size() * 2);
    for (int i = 0; i < kinds.length; i++) {
      byte[] set = tagSets.get(kinds[i] & (RARE - 1));
      vocabulary.put(words.get(i), new Known(i, set, (kinds[i] & RARE) != 0));
    }
    if (of(END).tags().length != 1) {
      throw new IllegalArgumentException("an end of several tags");
    }
  }

  /** The kind of a word. */
  static short kind(int tagSet, boolean rare) {
    return (short) (tagSet | (rare ? RARE : 0));
  }

  /** The feature that word {@code number} stands at {@code FIRST_DISTANCE + distance}. */
  static long word(int number, int distance) {
    return (long) number * Byte.SIZE + distance;
  }

  /**
   * The feature that a word begins or ends with {@code text}.
   *
   * @param template the number of letters, plus {@link #MAX_PART} for endings
   * @return -1 if the model does not know one of the characters
   */
  static long part(int template, CharSequence text, int begin, int end, byte[] codes) {
    long feature = template;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c >= codes.length || codes[c] == 0) {
        return -1;
      }
      feature = feature << Byte.SIZE | (codes[c] & 0xFF);
    }
    return feature;
  }

  /** A code from 1 for each character of {@code alphabet}, 0 for others. */
  static byte[] codes(String alphabet) {
    byte[] codes = new byte[alphabet.chars().max().orElse(0) + 1];
    for (int i = 0; i < alphabet.length(); i++) {
      codes[alphabet.charAt(i)] = (byte) (i + 1);
    }
    return codes;
  }

  List<String> tags() {
    return tags;
  }

  /** What is known of {@code word}; unknown words can be whatever is open to new words. */
  Known of(String word) {
    return vocabulary.getOrDefault(word, unknown);
  }

  TupleWeights byWord() {
    return byWord;
  }

  TupleWeights byPart() {
    return byPart;
  }

  double[] byTag() {
    return byTag;
  }

  String alphabet() {
    return alphabet;
  }

  void write(OutputStream out) throws IOException {
    byte[] text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    byte[] letters = alphabet.getBytes(StandardCharsets.UTF_8);
    int size = text.length + letters.length + kinds.length * 2 + byTag.length * Double.BYTES;
    ByteBuffer payload = ByteBuffer.allocate(size + byWord.bytes() + byPart.bytes() + (1 << 18));
    SegmenterModel.putTexts(payload, tags);
    payload.putInt(tagSets.size());
    tagSets.forEach(set -> payload.put((byte) set.length).put(set));
    payload.putInt(words.size()).putInt(text.length).put(text);
    for (short kind : kinds) {
      payload.putShort(kind);
    }
    payload.putInt(letters.length).put(letters);
    SegmenterModel.putAll(payload, byTag);
    byWord.write(payload);
    byPart.write(payload);
    FILE.write(out, Arrays.copyOf(payload.array(), payload.position()));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name what complaints call it
   * @throws IllegalStateException if it is damaged or not such a model
   * @throws IOException if {@code in} cannot be read
   */
  static TaggerModel read(InputStream in, String name) throws IOException {
    ByteBuffer payload = FILE.read(in, name);
    try {
      List<String> tags = SegmenterModel.getTexts(payload, MAX_TAGS);
      List<byte[]> tagSets = readTagSets(payload);
      int count = payload.getInt();
      List<String> words = List.of(readText(payload).split("\n", -1));
      if (count != words.size() || count > MAX_WORDS) {
        throw new IllegalArgumentException(words.size() + " words");
      }
      short[] kinds = new short[count];
      for (int i = 0; i < count; i++) {
        kinds[i] = payload.getShort();
      }
      String alphabet = readText(payload);
      double[] byTag = SegmenterModel.getAll(payload, (tags.size() + 1) * tags.size());
      TupleWeights byWord = TupleWeights.read(payload, tags.size());
      TupleWeights byPart = TupleWeights.read(payload, tags.size());
      if (payload.hasRemaining()) {
        throw new IllegalArgumentException("more than a model");
      }
      return new TaggerModel(tags, tagSets, words, kinds, byWord, byPart, byTag, alphabet);
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      IllegalStateException damaged = FILE.damaged(name, "a tagger, not " + e.getMessage());
      damaged.initCause(e);
      throw damaged;
    }
  }

  private static List<byte[]> readTagSets(ByteBuffer in) {
    int count = in.getInt();
    if (count < 0 || count > RARE) {
      throw new IllegalArgumentException(count + " sets of tags");
    }
    List<byte[]> sets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] set = new byte[in.get() & 0x7F];
      in.get(set);
      sets.add(set);
    }
    return sets;
  }

  private static String readText(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("a text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
