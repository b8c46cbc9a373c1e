package org.tasrih.speakers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How frequent each form is: by the articles that have it, then by its quotations. */
final class FormCounts {
  private static final class Count {
    private int articles;
    private int quotations;
    private int last = -1;

    private void add(Count other) {
      articles += other.articles;
      quotations += other.quotations;
    }
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Counts a quotation with {@code form} in the article with the number {@code article}. */
  void add(String form, int article) {
    Count count = count(form);
    count.quotations++;
    if (count.last != article) {
      count.articles++;
      count.last = article;
    }
  }

  private Count count(String form) {
    return counts.computeIfAbsent(form, f -> new Count());
  }

  void addAll(FormCounts other) {
    other.counts.forEach((form, count) -> count(form).add(count));
  }

  /** All forms: the most frequent first, then the longer, then by letters. */
  List<String> byFrequency() {
    Comparator<String> frequency = Comparator.comparingInt(form -> -counts.get(form).articles);
    return counts.keySet().stream()
        .sorted(
            frequency
                .thenComparing(form -> -counts.get(form).quotations)
                .thenComparing(Comparator.comparingInt(String::length).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The same of forms with one {@code key}: the most frequent of them, counted for all. */
  List<String> byFrequency(UnaryOperator<String> key) {
    Map<String, String> best = new HashMap<>();
    byFrequency().forEach(form -> best.putIfAbsent(key.apply(form), form));
    FormCounts merged = new FormCounts();
    counts.forEach((form, count) -> merged.count(best.get(key.apply(form))).add(count));
    return merged.byFrequency();
  }
}
