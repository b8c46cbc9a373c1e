package org.tasrih.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tasrih.crf.Crf;
import org.tasrih.names.NameFeatures;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.words.WordReader;

/**
 * The trainer of the names model on a corpus that others publish scores on. The features are those
 * of the first reading, without habits, which are learned from articles of our own.
 */
public final class CompareNames {
  private final WordReader reader;
  private final Consumer<String> progress;

  /**
   * A comparison.
   *
   * @param reader splits and tags the words, as at reading time
   * @param progress told what is being done
   */
  public CompareNames(WordReader reader, Consumer<String> progress) {
    this.reader = reader;
    this.progress = progress;
  }

  /**
   * Trains on {@code train} and scores on {@code tests}: whole words, exact spans.
   *
   * @return a Markdown table for each test
   * @throws IOException if a file cannot be read
   */
  public String run(Path train, Path classes, List<Path> tests) throws IOException {
    WordClasses known = WordClasses.read(classes);
    TrainNames.Options options = TrainNames.Options.standard();
    List<CrfTrainer.Example<NameWords>> examples = new ArrayList<>();
    TaggedWords.read(train, reader).forEach(s -> examples.addAll(s.examples(known)));
    Crf crf =
        new CrfTrainer(options.trainer(options.epochs()), progress)
            .train(new NameFeatures(), examples);
    StringBuilder tables = new StringBuilder();
    for (Path test : tests) {
      SpanScores scores = new SpanScores();
      for (TaggedWords sentence : TaggedWords.read(test, reader)) {
        scores.add(sentence.labels(), sentence.labelled(crf, known));
      }
      tables.append(test.getFileName()).append("\n\n").append(scores.table()).append('\n');
    }
    return tables.toString();
  }

  /**
   * How many articles of raw news repeat a text of {@code tests}: a fifth of their runs of eight
   * words stand in one of them.
   *
   * @throws IOException if a file cannot be read
   */
  public int repetitions(Path news, List<Path> tests) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path test : tests) {
      StringBuilder text = new StringBuilder();
      TaggedWords.read(test, reader).forEach(s -> text.append(s.text()).append(' '));
      texts.add(text.toString());
    }
    Overlap overlap = Overlap.with(texts);
    int[] repeats = {0};
    NewsCorpus.in(news, Overlap.with(List.of()))
        .forEach(article -> repeats[0] += overlap.isIn(article) ? 1 : 0);
    return repeats[0];
  }
}
