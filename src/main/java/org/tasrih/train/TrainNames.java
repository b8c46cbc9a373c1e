package org.tasrih.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Into how many parts the articles fall; each is first read by a model of the others. */
  private static final int FOLDS = 3;

  private static final int HABIT_EPOCHS = 12;

  private static final int FOLD_EPOCHS = 4;

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
    CrfTrainer.Options trainer(int howOften) {
      return new CrfTrainer.Options(minCount, prior, RATE, howOften, dropout, minWeight, 1, 1, 0);
    }

    /** As the shipped model was trained. */
    public static Options standard() {
      return new Options(2, 3.0, 10, 0.3, 0.02);
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
   * What is trained on.
   *
   * @param articles a folder of annotated articles: {@code *.jsonl}, or {@code *.json} with {@code
   *     *.txt}
   * @param sentences a folder of {@code *.txt} files with names marked in the line, if any
   * @param news a folder of {@code *.jsonl.xz} files with raw news, from which the habits of words
   *     are learned
   * @param classes what {@code tasrih train-classes} wrote
   */
  public record Data(Path articles, Optional<Path> sentences, Path news, Path classes) {}

  /**
   * Trains on {@code data}.
   *
   * @param test articles of raw news that repeat these texts are left out
   * @throws IOException if a file cannot be read
   */
  public NameModel run(Data data, Collection<String> test) throws IOException {
    List<AnnotatedArticle> articles = AnnotatedArticle.in(data.articles());
    WordClasses known = WordClasses.read(data.classes());
    progress.accept("reading " + articles.size() + " articles");
    TrainingWords words = TrainingWords.of(articles, reader);
    progress.accept("training a model for the habits of words");
    Crf bare = crf(words.bare(known), HABIT_EPOCHS);
    progress.accept("learning the habits of words");
    RawWords raw = RawWords.in(data.news(), Overlap.with(test));
    WordClasses classes = known.withHabits(Habits.learn(raw, bare, known).words());
    if (data.sentences().isPresent()) {
      words = words.with(TrainingWords.of(InlineNames.in(data.sentences().get()), reader));
    }
    return train(words, classes);
  }

  /** Trains on {@code words} alone. */
  NameModel train(TrainingWords words, WordClasses classes) {
    Map<Integer, List<List<String>>> readings = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      progress.accept("reading part " + (fold + 1) + " of " + FOLDS + " by a model of the others");
      int held = fold;
      TrainingWords others = words.only(article -> article.number() % FOLDS != held);
      Crf crf = crf(others.full(classes), FOLD_EPOCHS);
      for (TrainingWords.Article article : words.articles()) {
        if (article.number() % FOLDS == held) {
          readings.put(article.number(), article.read(crf, classes));
        }
      }
    }
    progress.accept("training the first model");
    Crf first = crf(words.full(classes), options.epochs());
    progress.accept("training the second model");
    return new NameModel(
        classes, first, crf(words.seen(classes, a -> readings.get(a.number())), options.epochs()));
  }

  private Crf crf(List<CrfTrainer.Example<NameWords>> examples, int epochs) {
    return new CrfTrainer(options.trainer(epochs), progress).train(new NameFeatures(), examples);
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
