package org.tasrih.train;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.names.NameModel;
import org.tasrih.names.NameTagger;
import org.tasrih.words.Sentence;

/** Says something about the words of running text, such as what a model of other texts reads. */
@FunctionalInterface
interface Opinion {
  /** How many sentences a model reads as one article. */
  int ARTICLE = 25;

  /**
   * A value for each word of each of {@code sentences}, which follow one another.
   *
   * @param sentences of one text or several
   */
  List<List<String>> about(List<Sentence> sentences);

  /** The labels that {@code model} gives, reading stretches of sentences as articles. */
  static Opinion of(NameModel model) {
    NameTagger tagger = new NameTagger(model);
    return sentences -> {
      List<List<String>> labels = new ArrayList<>();
      for (int s = 0; s < sentences.size(); s += ARTICLE) {
        int end = Math.min(sentences.size(), s + ARTICLE);
        labels.addAll(tagger.labels(sentences.subList(s, end)));
      }
      return labels;
    };
  }
}
