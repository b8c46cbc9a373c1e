package org.tasrih.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tasrih.Speaker;
import org.tasrih.Tasrih;
import org.tasrih.evaluate.DocumentScore;
import org.tasrih.evaluate.Evaluation;
import org.tasrih.evaluate.GoldDocument;
import org.tasrih.evaluate.GoldReader;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.Scene;
import org.tasrih.speakers.Confidence;
import org.tasrih.speakers.Estimator;
import org.tasrih.speakers.Evidence;
import org.tasrih.train.LogisticRegression.Example;

/**
 * Trains the confidence of quotations: reads annotated articles, tells by the scorer which rows are
 * right, and fits a logistic regression over {@link Evidence}. Deterministic.
 */
public final class TrainConfidence {
  private static final double DECIMALS = 1e4;

  private final Options options;
  private final Consumer<String> progress;

  /**
   * What can be chosen.
   *
   * @param folds parts of the cross-validation; an article lies in one of them as a whole
   * @param minCount features of fewer quotations are dropped
   * @param prior the strength of the L2 prior; the greater, the smoother
   */
  public record Options(int folds, int minCount, double prior) {
    /** As the shipped model was trained. */
    public static Options standard() {
      return new Options(10, 8, 3.0);
    }
  }

  /**
   * The quotations of an annotated article.
   *
   * @param source the gold directory it comes from
   * @param quotations the features of each quotation found, and whether it is a right row
   */
  record Read(String source, List<Example> quotations) {
    Read {
      quotations = List.copyOf(quotations);
    }
  }

  /**
   * What training gives.
   *
   * @param confidence the model trained on all articles
   * @param articles how many were read
   * @param bySource how confidence trained on the other folds fares, by gold directory
   * @param all the same for all articles
   */
  public record Result(
      Confidence confidence, int articles, Map<String, Reliability> bySource, Reliability all) {
    /** Copies {@code bySource} in its order. */
    public Result {
      bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    }
  }

  /**
   * @param options what is chosen
   * @param progress told what is being done
   */
  public TrainConfidence(Options options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads the articles of gold directories and trains on them.
   *
   * @throws IOException if gold cannot be read
   */
  public Result run(List<Path> directories) throws IOException {
    Recorder recorder = new Recorder();
    Tasrih tasrih = Tasrih.load(recorder);
    List<Read> articles = new ArrayList<>();
    for (Path directory : directories) {
      List<GoldDocument> gold = GoldReader.read(directory);
      progress.accept("reading " + gold.size() + " articles of " + directory);
      for (GoldDocument document : gold) {
        Evaluation evaluation = Evaluation.of(List.of(document), tasrih::read);
        articles.add(
            new Read(name(directory), examples(recorder.last, evaluation.documents().get(0))));
      }
    }
    return train(articles);
  }

  private static String name(Path directory) {
    Path whole = directory.toAbsolutePath().normalize();
    return whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount()).toString();
  }

  private static List<Example> examples(List<Set<String>> features, DocumentScore score) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      examples.add(new Example(features.get(i), score.isRightRow(i)));
    }
    return examples;
  }

  /** Trains on articles read before, and cross-validates. */
  Result train(List<Read> articles) {
    progress.accept("training");
    Reliability all = new Reliability();
    Map<String, Reliability> bySource = new LinkedHashMap<>();
    for (int fold = 0; fold < options.folds(); fold++) {
      Confidence others = fit(part(articles, fold, false));
      for (Read article : part(articles, fold, true)) {
        Reliability own = bySource.computeIfAbsent(article.source(), s -> new Reliability());
        for (Example quotation : article.quotations()) {
          double confidence = others.of(quotation.features());
          all.add(confidence, quotation.right());
          own.add(confidence, quotation.right());
        }
      }
    }
    return new Result(fit(articles), articles.size(), bySource, all);
  }

  /** The articles of fold {@code fold}, or all others. */
  private List<Read> part(List<Read> articles, int fold, boolean inside) {
    List<Read> part = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      if ((a % options.folds() == fold) == inside) {
        part.add(articles.get(a));
      }
    }
    return part;
  }

  private Confidence fit(List<Read> articles) {
    List<Example> examples = articles.stream().flatMap(a -> a.quotations().stream()).toList();
    Map<String, Double> weights =
        new TreeMap<>(LogisticRegression.fit(examples, options.minCount(), options.prior()));
    weights.replaceAll((feature, weight) -> Math.round(weight * DECIMALS) / DECIMALS);
    return new Confidence(weights);
  }

  /** Writes {@code weights.tsv} and {@code CARD.md} to the folder {@code out}. */
  public void write(Result result, String command, Path out) throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("weights.tsv"), result.confidence().toText());
    Files.writeString(out.resolve("CARD.md"), ConfidenceCard.of(result, options, command));
  }

  /** Keeps the features of the article read last. Serves one thread. */
  private static final class Recorder implements Estimator {
    private List<Set<String>> last = List.of();

    @Override
    public List<Double> of(Scene scene, List<Found> quotations, List<Speaker> speakers) {
      last = Evidence.of(scene, quotations, speakers);
      return Collections.nCopies(quotations.size(), 0.0);
    }
  }
}
