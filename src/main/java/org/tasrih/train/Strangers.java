package org.tasrih.train;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * Makes copies of sentences in which words of names are replaced by others that the model will not
 * have met, so that it learns to go by what stands around them. Not thread-safe.
 */
final class Strangers {
  private static final Splitter TAB = Splitter.on('\t');

  private final List<String> tokens;
  private final double share;
  private final Random random = new Random(7);

  private Strangers(List<String> tokens, double share) {
    this.tokens = List.copyOf(tokens);
    this.share = share;
  }

  /**
   * Reads words of personal names from the first column of {@code file}, whose first line is a
   * heading.
   *
   * @param share of the words of names that are replaced
   * @throws IOException if the file cannot be read or has no such words
   */
  static Strangers from(Path file, double share) throws IOException {
    List<String> tokens = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String token = TAB.split(line).iterator().next();
      if (token.length() > 2
          && token.chars().allMatch(Character::isLetter)
          && token.charAt(0) > 127) {
        tokens.add(token);
      }
    }
    if (tokens.isEmpty()) {
      throw new IOException(file + " holds no words of names");
    }
    return new Strangers(tokens, share);
  }

  /** The sentences of an article; the same word is replaced by the same word throughout. */
  List<Sentence> replaced(List<Sentence> sentences, List<List<String>> labels) {
    Map<String, String> swaps = new HashMap<>();
    List<Sentence> copies = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < labels.get(s).size(); i++) {
        words.add(replaced(sentences.get(s).words().get(i), labels.get(s), i, swaps));
      }
      copies.add(new Sentence(words, sentences.get(s).paragraph()));
    }
    return copies;
  }

  private Word replaced(Word word, List<String> labels, int i, Map<String, String> swaps) {
    String label = labels.get(i);
    boolean alone =
        label.startsWith("B-") && (i + 1 == labels.size() || !labels.get(i + 1).startsWith("I-"));
    boolean mayBe = label.endsWith("PER") || alone;
    if (!mayBe || word.key().length() < 3 || word.key().startsWith("ال") || word.isPunctuation()) {
      return word;
    }
    String form = swaps.computeIfAbsent(word.key(), key -> stranger(word.form()));
    return new Word(word.span(), form, Letters.fold(form), word.tag(), word.attached());
  }

  private String stranger(String form) {
    return random.nextDouble() < share ? tokens.get(random.nextInt(tokens.size())) : form;
  }
}
