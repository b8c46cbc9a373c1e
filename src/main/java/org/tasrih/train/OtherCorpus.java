package org.tasrih.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.text.Letters;
import org.tasrih.words.WordReader;

/**
 * A corpus labelled by other conventions, without what repeats a test or the training text: its
 * names make a list, and a model of it has opinions on other texts. Sentences without a name are
 * left out, since in corpora made by many hands some were never annotated. Immutable.
 */
final class OtherCorpus {
  /** For a model of it. */
  static final int EPOCHS = 4;

  private final List<TaggedWords> sentences;
  private final int repeated;

  private OtherCorpus(List<TaggedWords> sentences, int repeated) {
    this.sentences = sentences;
    this.repeated = repeated;
  }

  /**
   * Reads a corpus.
   *
   * @param tests sentences that repeat these are left out, however their words are split
   * @param train so are those that repeat this; a model of them would know it too well
   * @throws IOException if {@code file} cannot be read
   */
  static OtherCorpus read(Path file, WordReader reader, Overlap tests, Overlap train)
      throws IOException {
    List<TaggedWords> all = TaggedWords.read(file, reader);
    List<TaggedWords> others = all.stream().filter(s -> !tests.isIn(s.text())).toList();
    List<TaggedWords> named =
        others.stream()
            .filter(s -> s.labels().stream().anyMatch(l -> !l.equals("O")))
            .filter(s -> !train.isIn(s.text()))
            .toList();
    return new OtherCorpus(named, all.size() - others.size());
  }

  /** How many sentences were left out because they repeat a test. */
  int repeated() {
    return repeated;
  }

  /** Reads other texts as a model of this corpus does. */
  Opinion opinion(WordClasses classes, CrfTrainer trainer) {
    RunningText text = new RunningText(sentences);
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (int s = 0; s < text.size(); s++) {
      NameWords words = NameWords.of(text.sentence(s), classes);
      examples.add(new CrfTrainer.Example<>(words, text.labels(s)));
    }
    Crf crf = trainer.train(new NameFeatures(), examples);
    return read ->
        read.stream()
            .map(sentence -> crf.decode(new NameFeatures(), NameWords.of(sentence, classes)))
            .toList();
  }

  /** Adds the folded names to {@code names}. */
  void addNamesTo(NameCounts names) {
    for (TaggedWords sentence : sentences) {
      List<String> words = new ArrayList<>();
      for (int w = sentence.words().size() - 1; w >= 0; w--) {
        String label = sentence.labels().get(w);
        if (label.equals("O")) {
          words.clear();
          continue;
        }
        words.add(Letters.fold(sentence.words().get(w)));
        if (label.startsWith("B-")) {
          Collections.reverse(words);
          names.add(String.join(" ", words), label.substring(2));
          words.clear();
        }
      }
    }
  }
}
