package org.tasrih.evaluate.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tasrih.Tasrih;
import org.tasrih.text.CleanText;
import org.tasrih.words.WordReader;

/** Measures Tasrih beside CoreNLP on articles. Not thread-safe. */
public final class SpeedTrial {
  /** Lengths in UTF-16 units at which the cost of an article is measured. */
  private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000);

  private static final int LENGTH_ROUNDS = 3;

  private final Tasrih tasrih = Tasrih.load();
  private final List<String> articles;
  private final int rounds;

  /**
   * @param articles what is read in each round
   * @param rounds how often each figure is measured
   * @throws IllegalArgumentException if there are no articles or no rounds
   */
  public SpeedTrial(List<String> articles, int rounds) {
    if (articles.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException("expected articles and at least one round");
    }
    this.articles = List.copyOf(articles);
    this.rounds = rounds;
  }

  /**
   * Runs all measurements; they take some minutes.
   *
   * @param starts what fresh processes needed to load Tasrih
   */
  public SpeedReport run(List<SpeedReport.Start> starts) {
    Contestant all = Contestants.tasrih(tasrih);
    Map<String, List<String>> sentences = Contestants.sentences(articles);
    Race race =
        new Race(
            List.of(
                Contestants.coreNlpSegmenter(sentences),
                Contestants.segmenter(sentences),
                Contestants.coreNlp(),
                all));
    for (int i = 0; i < 10; i++) {
      articles.forEach(all::read);
    }
    race.run(articles, 1);
    double[][] seconds = race.run(articles, rounds);
    long words = words();
    return new SpeedReport(
        articles.size(),
        words,
        Race.ratio(seconds[0], seconds[1]),
        Race.ratio(seconds[2], seconds[3]),
        perSecond(race.words(0), seconds[0]),
        perSecond(race.words(1), seconds[1]),
        perSecond(race.words(2), seconds[2]),
        perSecond(words, seconds[3]),
        twoThreads(),
        Allocation.perArticle(tasrih, articles),
        lengths(),
        starts);
  }

  private static Sample perSecond(long words, double[] seconds) {
    double[] speeds = new double[seconds.length];
    for (int i = 0; i < speeds.length; i++) {
      speeds[i] = words / seconds[i];
    }
    return Sample.of(speeds);
  }

  private long words() {
    WordReader reader = WordReader.load();
    return articles.stream()
        .flatMap(article -> reader.read(CleanText.of(article)).stream())
        .mapToLong(sentence -> sentence.words().size())
        .sum();
  }

  /** How many times as fast two threads read the articles as one does. */
  private Sample twoThreads() {
    double[] ratios = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double one = withThreads(1);
      double two = withThreads(2);
      ratios[round] = one / two;
    }
    return Sample.of(ratios);
  }

  private double withThreads(int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger next = new AtomicInteger();
      Callable<Integer> reader = () -> readFrom(next);
      long start = System.nanoTime();
      for (Future<Integer> done : pool.invokeAll(Collections.nCopies(threads, reader))) {
        done.get();
      }
      return (System.nanoTime() - start) / 1e9;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article cannot be read", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Each article three times, so that the threads' ends weigh little. */
  private int readFrom(AtomicInteger next) {
    int quotations = 0;
    int i = next.getAndIncrement();
    while (i < articles.size() * 3) {
      quotations += tasrih.read(articles.get(i % articles.size())).quotations().size();
      i = next.getAndIncrement();
    }
    return quotations;
  }

  /** Nanoseconds for each unit of articles of growing length. */
  private Map<Integer, Sample> lengths() {
    Map<Integer, Sample> costs = new LinkedHashMap<>();
    for (int length : LENGTHS) {
      List<String> texts = cut(length);
      double[] cost = new double[LENGTH_ROUNDS];
      for (int round = 0; round < LENGTH_ROUNDS; round++) {
        long start = System.nanoTime();
        texts.forEach(tasrih::read);
        cost[round] = (System.nanoTime() - start) / (double) (texts.size() * (long) length);
      }
      costs.put(length, Sample.of(cost));
    }
    return costs;
  }

  /** Articles of exactly {@code length} units, put together from the others. */
  private List<String> cut(int length) {
    String all = String.join("\n", articles);
    StringBuilder text = new StringBuilder();
    int count = Math.max(1, Math.min(100, 300_000 / length));
    while (text.length() < length * count) {
      text.append(all).append('\n');
    }
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cut.add(text.substring(i * length, (i + 1) * length));
    }
    return cut;
  }
}
