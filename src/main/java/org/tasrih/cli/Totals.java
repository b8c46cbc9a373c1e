package org.tasrih.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tasrih.Article;
import org.tasrih.Quotation;

/** What a run, with those that it continues, has come to. Not thread-safe. */
final class Totals {
  private final DistinctNames speakers = new DistinctNames();
  private int articles;
  private long quotations;
  private int failures;

  /**
   * Counts an article.
   *
   * @return the hashes of its speakers that no article before it had
   */
  List<Long> add(Article article) {
    return add(
        article.quotations().size(),
        article.quotations().stream()
            .map(Quotation::speaker)
            .flatMap(speaker -> speaker.name().stream())
            .map(DistinctNames::hash)
            .toList());
  }

  List<Long> add(long quotationsOfOne, List<Long> hashes) {
    articles++;
    quotations += quotationsOfOne;
    return hashes.stream().filter(speakers::add).toList();
  }

  void addFailure() {
    failures++;
  }

  int articles() {
    return articles;
  }

  int failures() {
    return failures;
  }

  /** «5,000 articles, 21,340 quotations of 3,456 speakers, 2 failures, in 0:12:34». */
  String summary(Duration time) {
    return String.format(
        Locale.ROOT,
        "%s, %s of %s, %s, in %s",
        counted(articles, "article"),
        counted(quotations, "quotation"),
        counted(speakers.size(), "speaker"),
        counted(failures, "failure"),
        clock(time));
  }

  static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** Hours, minutes and seconds: {@code 3:07:09}. */
  static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
