package org.tasrih.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameMention;
import org.tasrih.names.NameModel;
import org.tasrih.names.NameTagger;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.text.CleanText;
import org.tasrih.words.Sentence;
import org.tasrih.words.WordReader;

/** Trains the names model: a first-order conditional random field over {@link NameFeatures}. */
public final class TrainNames {
  private static final double RATE = 0.1;

  private final Options options;
  private final WordReader reader;
  private final Consumer<String> progress;

  /**
   * What can be chosen.
   *
   * @param minCount features seen less often are dropped
   * @param prior the strength of the L2 prior; the greater, the smoother
   * @param epochs how often all sentences are seen
   * @param dropout the share of a word's features that is left out in each step
   * @param minWeight features whose weights all stay below are dropped
   */
  public record Options(int minCount, double prior, int epochs, double dropout, double minWeight) {
    /** As the shipped model was trained. */
    public static Options standard() {
      return new Options(2, 3.0, 12, 0.3, 0.02);
    }
  }

  /**
   * @param options what is chosen
   * @param reader splits and tags the words, as at reading time
   * @param progress told what is being done
   */
  public TrainNames(Options options, WordReader reader, Consumer<String> progress) {
    this.options = options;
    this.reader = reader;
    this.progress = progress;
  }

  /**
   * Trains on the articles of a folder.
   *
   * @param data a folder of annotated articles: {@code *.jsonl}, or {@code *.json} with {@code
   *     *.txt}
   * @param news a folder of {@code *.jsonl.xz} files with raw news, from which the habits of words
   *     are learned
   * @param test articles of raw news that repeat these texts are left out
   * @param classes what {@code tasrih train-classes} wrote
   * @throws IOException if a file cannot be read
   */
  public NameModel run(Path data, Path news, Collection<String> test, Path classes)
      throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.in(data);
    WordClasses known = WordClasses.read(classes);
    progress.accept("reading " + articles.size() + " articles");
    TrainingWords words = TrainingWords.of(articles, reader);
    progress.accept("training a first model");
    Crf first = crf(words.bare(known));
    progress.accept("learning the habits of words");
    RawWords raw = RawWords.in(news, Overlap.with(test));
    return train(words, known.withHabits(Habits.learn(raw, first, known)));
  }

  /** Trains on {@code words} alone. */
  NameModel train(TrainingWords words, WordClasses classes) {
    progress.accept("training the model");
    return new NameModel(classes, crf(words.full(classes)));
  }

  private Crf crf(List<CrfTrainer.Example<NameWords>> examples) {
    CrfTrainer.Options crf =
        new CrfTrainer.Options(
            options.minCount(),
            options.prior(),
            RATE,
            options.epochs(),
            options.dropout(),
            options.minWeight());
    return new CrfTrainer(crf, progress).train(new NameFeatures(), examples);
  }

  /**
   * The texts of the annotated articles of a folder.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<String> texts(Path folder) throws IOException {
    return AnnotatedArticle.in(folder).stream().map(AnnotatedArticle::text).toList();
  }

  /** Writes {@code model} to {@code file}. */
  public static void write(NameModel model, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  /**
   * Scores {@code model} on a folder of annotated articles: exact spans with their type.
   *
   * @param wholeArticle whether what the article as a whole says counts, or each sentence by itself
   * @return a Markdown table
   * @throws IOException if a file cannot be read
   */
  public String scores(NameModel model, Path data, boolean wholeArticle) throws IOException {
    NameTagger tagger = new NameTagger(model);
    NameScores scores = new NameScores();
    for (AnnotatedArticle article : AnnotatedArticle.in(data)) {
      List<Sentence> sentences = reader.read(CleanText.of(article.text()));
      List<NameMention> found =
          wholeArticle
              ? tagger.tag(article.text(), sentences)
              : tagger.tagSentences(article.text(), sentences);
      scores.add(article.names(), found);
    }
    return scores.table();
  }
}
