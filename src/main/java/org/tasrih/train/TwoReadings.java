package org.tasrih.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tasrih.crf.Crf;

/**
 * Reads running text sentence by sentence, then again with what the first reading says about
 * neighbouring sentences.
 */
final class TwoReadings {
  /** Into how many parts the training text falls; each is first read by a model of the others. */
  private static final int FOLDS = 3;

  private static final int FOLD_EPOCHS = 4;

  private final CompareNames.Options options;
  private final Consumer<String> progress;
  private final Crf first;
  private final Crf second;

  private TwoReadings(CompareNames.Options options, Consumer<String> progress, OpinedText text) {
    this.options = options;
    this.progress = progress;
    progress.accept("training the first reading");
    first = crf(text.examples(), options.trainer().epochs());
    if (options.window() > 0) {
      OpinedText seen = text.seen(crossRead(text), options.window());
      progress.accept("training the second reading");
      second = crf(seen.examples(), options.trainer().epochs());
    } else {
      second = first;
    }
  }

  /** Learns from {@code text}. */
  static TwoReadings learn(
      CompareNames.Options options, Consumer<String> progress, OpinedText text) {
    return new TwoReadings(options, progress, text);
  }

  /** Each part of {@code text} as a model of the others reads it. */
  private List<List<String>> crossRead(OpinedText text) {
    int size = text.words().size();
    List<List<String>> readings = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      progress.accept("reading part " + (fold + 1) + " of " + FOLDS + " by a model of the others");
      int begin = size * fold / FOLDS;
      int end = size * (fold + 1) / FOLDS;
      List<CrfTrainer.Example<OpinedWords>> others = text.examples();
      others.subList(begin, end).clear();
      readings.addAll(decode(crf(others, FOLD_EPOCHS), text.words().subList(begin, end), 0));
    }
    return readings;
  }

  private Crf crf(List<CrfTrainer.Example<OpinedWords>> examples, int epochs) {
    List<CrfTrainer.Example<OpinedWords>> ends =
        examples.stream()
            .map(e -> new CrfTrainer.Example<>(e.sequence(), NameEndLabels.of(e.labels())))
            .toList();
    return new CrfTrainer(options.pool(epochs), progress).train(new OpinionFeatures(), ends);
  }

  /** The labels of the words of each sentence by itself. */
  List<List<String>> first(OpinedText text) {
    return decode(first, text.words(), options.leaning());
  }

  /** The labels of the words of each sentence, read a second time. */
  List<List<String>> second(OpinedText text) {
    List<List<String>> reading = decode(first, text.words(), 0);
    return decode(second, text.seen(reading, options.window()).words(), options.leaning());
  }

  private static List<List<String>> decode(Crf crf, List<OpinedWords> sentences, double leaning) {
    float[] leanings = new float[crf.labels().size()];
    leanings[crf.labels().indexOf("O")] = (float) -leaning;
    return sentences.stream()
        .map(words -> crf.decode(new OpinionFeatures(), words, leanings))
        .map(NameEndLabels::plain)
        .toList();
  }
}
