package org.tasrih.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tasrih.Span;
import org.tasrih.crf.Crf;
import org.tasrih.names.ArticleView;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;
import org.tasrih.words.WordReader;

/** Annotated articles as labelled words, the same words as at reading time. Immutable. */
final class TrainingWords {
  private final List<Article> articles;

  private TrainingWords(List<Article> articles) {
    this.articles = List.copyOf(articles);
  }

  /**
   * The words of an article.
   *
   * @param number its place among all, from 0
   */
  record Article(List<Sentence> sentences, List<List<String>> labels, int number) {
    /** The labels that {@code crf} gives to the words. */
    List<List<String>> read(Crf crf, WordClasses classes) {
      return sentences.stream()
          .map(sentence -> crf.decode(new NameFeatures(), NameWords.of(sentence, classes)))
          .toList();
    }
  }

  /** Reads {@code articles} with {@code reader}. */
  static TrainingWords of(List<AnnotatedArticle> articles, WordReader reader) {
    List<Article> read = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      List<Sentence> sentences = reader.read(CleanText.of(article.text()));
      List<List<String>> labels = sentences.stream().map(s -> labels(s, article.names())).toList();
      read.add(new Article(sentences, labels, read.size()));
    }
    return new TrainingWords(read);
  }

  List<Article> articles() {
    return articles;
  }

  /** These articles and {@code others}. */
  TrainingWords with(TrainingWords others) {
    List<Article> more = new ArrayList<>(articles);
    for (Article article : others.articles) {
      more.add(new Article(article.sentences(), article.labels(), more.size()));
    }
    return new TrainingWords(more);
  }

  /** The articles that {@code condition} accepts. */
  TrainingWords only(Predicate<Article> condition) {
    return new TrainingWords(articles.stream().filter(condition).toList());
  }

  /** The sentences as the tagger sees them by themselves. */
  List<CrfTrainer.Example<NameWords>> full(WordClasses classes) {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (Article article : articles) {
      for (int s = 0; s < article.sentences().size(); s++) {
        NameWords words = NameWords.of(article.sentences().get(s), classes);
        examples.add(new CrfTrainer.Example<>(words, article.labels().get(s)));
      }
    }
    return examples;
  }

  /** The sentences as the tagger sees them when it reads the article a second time. */
  List<CrfTrainer.Example<NameWords>> seen(
      WordClasses classes, Function<Article, List<List<String>>> firstReading) {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (Article article : articles) {
      ArticleView view = ArticleView.of(article.sentences(), firstReading.apply(article));
      for (int s = 0; s < article.sentences().size(); s++) {
        NameWords words = NameWords.of(article.sentences().get(s), classes).with(view, s);
        examples.add(new CrfTrainer.Example<>(words, article.labels().get(s)));
      }
    }
    return examples;
  }

  /** The sentences as raw news shows them: words alone, without tags and punctuation. */
  List<CrfTrainer.Example<NameWords>> bare(WordClasses classes) {
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    for (Article article : articles) {
      for (int s = 0; s < article.sentences().size(); s++) {
        examples.add(bare(article.sentences().get(s), article.labels().get(s), classes));
      }
    }
    return examples;
  }

  /** A sentence as raw news shows it. */
  static CrfTrainer.Example<NameWords> bare(
      Sentence sentence, List<String> labels, WordClasses classes) {
    List<String> keys = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String key = sentence.words().get(i).key();
      if (!key.isEmpty() && Character.isLetterOrDigit(key.charAt(0))) {
        String before = kept.isEmpty() ? "O" : kept.get(kept.size() - 1);
        kept.add(begun(before, labels.get(i)));
        keys.add(key);
      }
    }
    return new CrfTrainer.Example<>(NameWords.of(keys, classes), kept);
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
