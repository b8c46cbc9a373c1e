package org.tasrih.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameModel;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.words.WordReader;

/**
 * The trainer of the names model on a corpus that others publish scores on: as the names model is
 * trained, in two readings, and with what others say about the words as features. What repeats a
 * test is learned from nowhere.
 */
public final class CompareNames {
  private static final int HABIT_EPOCHS = 8;

  private final Options options;
  private final WordReader reader;
  private final Consumer<String> progress;

  /**
   * What can be chosen.
   *
   * @param trainer of both readings
   * @param minStretches features seen in fewer stretches of the training text are dropped
   * @param window how many sentences before and behind the second reading looks at; 0 for none
   * @param leaning by how much a word is taken to be outside of names less readily than learned, in
   *     natural logarithms
   * @param runs how many models each reading is the average of
   */
  public record Options(
      TrainNames.Options trainer, int minStretches, int window, double leaning, int runs) {
    /** Of each run, the first epoch does not count. */
    private static final int SETTLING = 1;

    CrfTrainer.Options trainer(int epochs) {
      return trainer.trainer(epochs).withMinStretches(minStretches);
    }

    /** A reading. */
    CrfTrainer.Options pool(int epochs) {
      return trainer(epochs).withRuns(runs, SETTLING);
    }
  }

  /**
   * What is learned from.
   *
   * @param train the corpus
   * @param classes what {@code tasrih train-classes} wrote; for a {@code model} its own count
   * @param model a names model, whose habits and readings are features
   * @param news a folder of raw news, whose habits and names, as a model of {@code train} finds
   *     them, are features
   * @param others corpora labelled otherwise, whose names and models' readings are features
   * @param persons a file of tokens of names of people with how common they are, a feature
   */
  public record Data(
      Path train,
      Path classes,
      Optional<NameModel> model,
      Optional<Path> news,
      List<Path> others,
      Optional<Path> persons) {}

  /**
   * A comparison.
   *
   * @param options what is chosen
   * @param reader splits and tags the words, as at reading time
   * @param progress told what is being done
   */
  public CompareNames(Options options, WordReader reader, Consumer<String> progress) {
    this.options = options;
    this.reader = reader;
    this.progress = progress;
  }

  /**
   * Trains on {@code data} and scores on {@code tests}: whole words, exact spans.
   *
   * @return a Markdown table for each test and reading, and what repeated a test
   * @throws IOException if a file cannot be read
   */
  public String run(Data data, List<Path> tests) throws IOException {
    List<RunningText> texts = new ArrayList<>();
    for (Path test : tests) {
      texts.add(text(test));
    }
    RunningText train = text(data.train());
    WordClasses known =
        data.model().isPresent() ? data.model().get().classes() : WordClasses.read(data.classes());
    List<String> said = new ArrayList<>();
    List<Opinion> opinions = opinions(data, train, texts, known, said);
    TwoReadings readings =
        TwoReadings.learn(options, progress, OpinedText.of(train, known, opinions));
    for (int t = 0; t < tests.size(); t++) {
      OpinedText test = OpinedText.of(texts.get(t), known, opinions);
      String name = tests.get(t).getFileName().toString();
      said.add("");
      said.add(
          name
              + ", each sentence by itself\n\n"
              + texts.get(t).scores(readings.first(test)).table());
      if (options.window() > 0) {
        said.add(name + ", read twice\n\n" + texts.get(t).scores(readings.second(test)).table());
      }
    }
    return String.join("\n", said);
  }

  /** Reads a corpus of labelled words. */
  private RunningText text(Path file) throws IOException {
    return new RunningText(TaggedWords.read(file, reader));
  }

  private List<Opinion> opinions(
      Data data, RunningText train, List<RunningText> tests, WordClasses known, List<String> said)
      throws IOException {
    List<Opinion> opinions = new ArrayList<>();
    data.model().ifPresent(model -> opinions.add(Opinion.of(model)));
    if (data.news().isPresent()) {
      Overlap overlap = Overlap.with(tests.stream().map(t -> String.join(" ", t.texts())).toList());
      NewsCorpus news = NewsCorpus.in(data.news().get(), overlap);
      said.add("articles of raw news that repeat a test: " + news.repetitions());
      Habits.Learned habits = habits(RawWords.in(data.news().get(), overlap), train, known);
      opinions.add(ListOpinion.ofWords(habits.words()));
      opinions.add(ListOpinion.ofNames(habits.names()));
    }
    Overlap repeated =
        Overlap.withLettersOf(tests.stream().flatMap(t -> t.texts().stream()).toList());
    Overlap learned = Overlap.withLettersOf(train.texts());
    NameCounts names = new NameCounts();
    for (Path file : data.others()) {
      progress.accept("training a model of " + file.getFileName());
      OtherCorpus other = OtherCorpus.read(file, reader, repeated, learned);
      said.add("sentences of " + file.getFileName() + " that repeat a test: " + other.repeated());
      opinions.add(
          other.opinion(known, new CrfTrainer(options.trainer(OtherCorpus.EPOCHS), progress)));
      other.addNamesTo(names);
    }
    if (!data.others().isEmpty()) {
      opinions.add(ListOpinion.ofNames(names.types()));
    }
    if (data.persons().isPresent()) {
      opinions.add(ListOpinion.persons(data.persons().get()));
    }
    return opinions;
  }

  private Habits.Learned habits(RawWords news, RunningText train, WordClasses known)
      throws IOException {
    progress.accept("learning habits and names from raw news");
    List<CrfTrainer.Example<NameWords>> bare = new ArrayList<>();
    for (int s = 0; s < train.size(); s++) {
      bare.add(TrainingWords.bare(train.sentence(s), train.labels(s), known));
    }
    Crf crf =
        new CrfTrainer(options.trainer().trainer(HABIT_EPOCHS), progress)
            .train(new NameFeatures(), bare);
    return Habits.learn(news, crf, known);
  }
}
