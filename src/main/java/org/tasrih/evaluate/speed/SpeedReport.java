package org.tasrih.evaluate.speed;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link SpeedTrial} has measured.
 *
 * @param articles how many articles were read in each round
 * @param words their words and clitics
 * @param segmenterRatio how many times as fast Tasrih's segmenter is as CoreNLP's
 * @param pipelineRatio how many times as fast all of Tasrih is as CoreNLP's tokenize,ssplit,pos
 * @param coreNlpSegmenterSpeed words a second
 * @param segmenterSpeed words a second
 * @param coreNlpSpeed words a second
 * @param speed words a second of all of Tasrih
 * @param twoThreadsRatio how many times as fast two threads are as one
 * @param bytesPerArticle what an article takes from the heap while it is read
 * @param nanosByLength nanoseconds for each UTF-16 unit of articles of a length
 * @param starts what fresh processes needed to load Tasrih
 */
public record SpeedReport(
    int articles,
    long words,
    Sample segmenterRatio,
    Sample pipelineRatio,
    Sample coreNlpSegmenterSpeed,
    Sample segmenterSpeed,
    Sample coreNlpSpeed,
    Sample speed,
    Sample twoThreadsRatio,
    double bytesPerArticle,
    Map<Integer, Sample> nanosByLength,
    List<Start> starts) {
  private static final double MEBI = 1 << 20;

  /** Copies the collections. */
  public SpeedReport {
    nanosByLength = new LinkedHashMap<>(nanosByLength);
    starts = List.copyOf(starts);
  }

  /**
   * A fresh process that loaded Tasrih.
   *
   * @param millis how long loading took
   * @param bytes what was left on the heap after a garbage collection
   */
  public record Start(double millis, long bytes) {}

  private Sample loadMillis() {
    return Sample.of(starts.stream().mapToDouble(Start::millis).toArray());
  }

  private Sample heapMebibytes() {
    return Sample.of(starts.stream().mapToDouble(start -> start.bytes() / MEBI).toArray());
  }

  /** The medians by name. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", articles);
    json.put("words", words);
    json.put("segmenter_ratio", segmenterRatio.median());
    json.put("segmenter_ratio_spread", spread(segmenterRatio));
    json.put("pipeline_ratio", pipelineRatio.median());
    json.put("pipeline_ratio_spread", spread(pipelineRatio));
    json.put("words_per_second", speed.median());
    json.put("segmenter_words_per_second", segmenterSpeed.median());
    json.put("corenlp_segmenter_words_per_second", coreNlpSegmenterSpeed.median());
    json.put("corenlp_words_per_second", coreNlpSpeed.median());
    json.put("load_ms", loadMillis().median());
    json.put("heap_mb", heapMebibytes().median());
    json.put("article_allocation_mb", bytesPerArticle / MEBI);
    json.put("two_threads_ratio", twoThreadsRatio.median());
    Map<String, Double> byLength = new LinkedHashMap<>();
    nanosByLength.forEach((length, nanos) -> byLength.put(length.toString(), nanos.median()));
    json.put("nanoseconds_per_character_by_length", byLength);
    return json;
  }

  private static List<Double> spread(Sample sample) {
    return List.of(sample.least(), sample.most());
  }

  /** Prints all figures as lines of text: median (least to most). */
  public void print(PrintWriter out) {
    out.printf("%,d articles, %,d words and clitics%n%n", articles, words);
    out.println("words a second");
    out.println("  CoreNLP's segmenter            " + coreNlpSegmenterSpeed);
    out.println("  Tasrih's segmenter             " + segmenterSpeed);
    out.println("  CoreNLP's tokenize,ssplit,pos  " + coreNlpSpeed);
    out.println("  Tasrih, all of it              " + speed);
    out.println();
    out.println("segmenter: times as fast as CoreNLP's                     " + segmenterRatio);
    out.println("all of Tasrih: times as fast as CoreNLP's tagged words    " + pipelineRatio);
    out.println("two threads: times as fast as one                         " + twoThreadsRatio);
    out.println("loading in a fresh process, ms                            " + loadMillis());
    out.println("heap after loading, MiB                                   " + heapMebibytes());
    out.printf(
        "heap taken for an article while it is read, MiB            %.2f%n",
        bytesPerArticle / MEBI);
    out.println("nanoseconds a character, by length of the article");
    nanosByLength.forEach((length, nanos) -> out.printf("  %,9d  %s%n", length, nanos));
  }
}
