package org.tasrih.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;
import org.tasrih.words.WordReader;

/**
 * Sentences of a corpus that labels whole words, clitics and all: a word and a label a line, a
 * blank line after each sentence. Immutable.
 *
 * @param words as they are written
 * @param labels one for each
 * @param sentences the same, read as at reading time
 */
record TaggedWords(List<String> words, List<String> labels, List<Sentence> sentences) {
  private static final String OUTSIDE = "O";

  /**
   * Reads a corpus.
   *
   * @throws IOException if {@code file} cannot be read or a line has not two columns; it names file
   *     and line
   */
  static List<TaggedWords> read(Path file, WordReader reader) throws IOException {
    List<TaggedWords> corpus = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      int tab = line.indexOf('\t');
      if (line.isBlank()) {
        add(words, labels, reader, corpus);
      } else if (tab < 1 || tab != line.lastIndexOf('\t') || tab + 1 == line.length()) {
        throw new IOException(file + ":" + number + ": expected a word, a tab and a label");
      } else {
        words.add(line.substring(0, tab));
        labels.add(line.substring(tab + 1));
      }
    }
    add(words, labels, reader, corpus);
    return corpus;
  }

  private static void add(
      List<String> words, List<String> labels, WordReader reader, List<TaggedWords> corpus) {
    if (!words.isEmpty()) {
      List<Sentence> read = reader.read(CleanText.of(String.join(" ", words)));
      corpus.add(new TaggedWords(List.copyOf(words), List.copyOf(labels), read));
      words.clear();
      labels.clear();
    }
  }

  /** The text, words apart. */
  String text() {
    return String.join(" ", words);
  }

  /**
   * The labels of the parts that the tagger sees, for each of the sentences: proclitics outside of
   * names, unless the name began before («معهد البحوث والدراسات»).
   */
  List<List<String>> partLabels() {
    int[] owners = owners();
    List<List<String>> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String before = OUTSIDE;
      int last = -1;
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < sentence.words().size(); i++) {
        int owner = owners[sentence.words().get(i).span().begin()];
        String label = labels.get(owner);
        boolean begun = !before.equals(OUTSIDE);
        if (isProclitic(sentence.words(), i) && !(begun && label.startsWith("I-"))) {
          label = OUTSIDE;
        } else if (owner == last && label.startsWith("B-") && begun) {
          label = "I-" + label.substring(2);
        } else if (label.startsWith("I-") && !begun) {
          label = "B-" + label.substring(2);
        }
        parts.add(label);
        before = label;
        last = owner;
      }
      all.add(List.copyOf(parts));
    }
    return all;
  }

  /**
   * The labels of the whole words.
   *
   * @param parts those of the parts, for each of the sentences
   */
  List<String> whole(List<List<String>> parts) {
    int[] owners = owners();
    String[] found = new String[words.size()];
    Arrays.fill(found, OUTSIDE);
    for (int s = 0; s < parts.size(); s++) {
      for (int i = 0; i < parts.get(s).size(); i++) {
        int owner = owners[sentences.get(s).words().get(i).span().begin()];
        if (found[owner].equals(OUTSIDE)) {
          found[owner] = parts.get(s).get(i);
        }
      }
    }
    return List.of(found);
  }

  private static boolean isProclitic(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).attached()
        && words.get(i).span().length() == 1
        && "وفبلكس".contains(words.get(i).form());
  }

  /** For each place in the text, the number of the word there. */
  private int[] owners() {
    int[] owners = new int[text().length() + 1];
    int at = 0;
    for (int w = 0; w < words.size(); w++) {
      int end = at + words.get(w).length() + 1;
      Arrays.fill(owners, at, end, w);
      at = end;
    }
    return owners;
  }
}
