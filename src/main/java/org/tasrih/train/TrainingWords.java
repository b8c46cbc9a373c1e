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

/** Annotated articles as labelled words, the same words as at reading time. Immutable. */
final class TrainingWords {
  private final List<Labelled> sentences;

  private TrainingWords(List<Labelled> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  private record Labelled(Sentence sentence, List<String> labels) {}

  /** Reads {@code articles} with {@code reader}. */
  static TrainingWords of(List<AnnotatedArticle> articles, WordReader reader) {
    List<Labelled> sentences = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      for (Sentence sentence : reader.read(CleanText.of(article.text()))) {
        sentences.add(new Labelled(sentence, labels(sentence, article.names())));
      }
    }
    return new TrainingWords(sentences);
  }

  /** The sentences as the tagger sees them. */
  List<CrfTrainer.Example<NameWords>> full(WordClasses classes) {
    return sentences.stream()
        .map(s -> new CrfTrainer.Example<>(NameWords.of(s.sentence(), classes), s.labels()))
        .toList();
  }

  /** The sentences as raw news shows them: words alone, without tags and punctuation. */
  List<CrfTrainer.Example<NameWords>> bare(WordClasses classes) {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (Labelled sentence : sentences) {
      List<String> keys = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < sentence.labels().size(); i++) {
        String key = sentence.sentence().words().get(i).key();
        if (!key.isEmpty() && Character.isLetterOrDigit(key.charAt(0))) {
          String before = labels.isEmpty() ? "O" : labels.get(labels.size() - 1);
          labels.add(begun(before, sentence.labels().get(i)));
          keys.add(key);
        }
      }
      examples.add(new CrfTrainer.Example<>(NameWords.of(keys, classes), labels));
    }
    return examples;
  }

  /** A name whose first word was punctuation begins with the next. */
  private static String begun(String before, String label) {
    if (!label.startsWith("I-")) {
      return label;
    }
    String type = label.substring(2);
    return before.endsWith("-" + type) ? label : "B-" + type;
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
