package org.tasrih.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tasrih.Span;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;
import org.tasrih.words.WordReader;

/** Turns annotated articles into labelled words, the same words as at reading time. */
final class TrainingWords {
  private final WordReader reader;
  private final WordClasses classes;

  TrainingWords(WordReader reader, WordClasses classes) {
    this.reader = reader;
    this.classes = classes;
  }

  /** The sentences of {@code article} with the label of each word. */
  List<CrfTrainer.Example<NameWords>> of(AnnotatedArticle article) {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (Sentence sentence : reader.read(CleanText.of(article.text()))) {
      examples.add(
          new CrfTrainer.Example<>(
              NameWords.of(sentence, classes), labels(sentence, article.names())));
    }
    return examples;
  }

  /** {@code B-} and {@code I-} with the type for the words of a name, {@code O} for others. */
  static List<String> labels(Sentence sentence, List<AnnotatedArticle.Marked> names) {
    String[] labels = new String[sentence.words().size()];
    Arrays.fill(labels, "O");
    for (AnnotatedArticle.Marked name : names) {
      String prefix = "B-";
      for (int i = 0; i < labels.length; i++) {
        if (isMostlyIn(sentence.words().get(i), name.span())) {
          labels[i] = prefix + name.type();
          prefix = "I-";
        }
      }
    }
    return List.of(labels);
  }

  /** A clitic that the segmenter left on the name does not keep the word out of it. */
  private static boolean isMostlyIn(Word word, Span name) {
    int shared =
        Math.min(word.span().end(), name.end()) - Math.max(word.span().begin(), name.begin());
    return shared * 2 > word.span().length();
  }
}
