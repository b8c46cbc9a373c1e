package org.tasrih.train;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.names.WordClasses;

/**
 * Running text and what is known about the words of its sentences.
 *
 * @param words for each sentence of {@code text}
 */
record OpinedText(RunningText text, List<OpinedWords> words) {
  /** Asks {@code opinions} about {@code text}. */
  static OpinedText of(RunningText text, WordClasses classes, List<Opinion> opinions) {
    List<List<List<String>>> said = opinions.stream().map(o -> o.about(text.sentences())).toList();
    List<OpinedWords> words = new ArrayList<>();
    for (int s = 0; s < text.size(); s++) {
      int at = s;
      List<List<String>> here = said.stream().map(o -> o.get(at)).toList();
      words.add(OpinedWords.of(text.sentence(s), classes, here));
    }
    return new OpinedText(text, List.copyOf(words));
  }

  /**
   * The same with what a first reading says about the neighbours of each sentence.
   *
   * @param reading the labels of all words
   * @param window how many sentences before and behind count
   */
  OpinedText seen(List<List<String>> reading, int window) {
    List<OpinedWords> seen = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      RunningText.Around around = text.around(s, reading, window);
      seen.add(words.get(s).with(around.view(), around.place()));
    }
    return new OpinedText(text, List.copyOf(seen));
  }

  /** The sentences with their right labels. */
  List<CrfTrainer.Example<OpinedWords>> examples() {
    List<CrfTrainer.Example<OpinedWords>> examples = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      examples.add(new CrfTrainer.Example<>(words.get(s), text.labels(s)));
    }
    return examples;
  }
}
