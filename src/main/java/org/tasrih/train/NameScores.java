package org.tasrih.train;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.names.NameMention;

/** Counts names found with exactly the marked span and type, by type. Not thread-safe. */
final class NameScores {
  private final Map<NameType, int[]> counts = new EnumMap<>(NameType.class);

  NameScores() {
    for (NameType type : NameType.values()) {
      counts.put(type, new int[3]);
    }
  }

  /** Adds an article. */
  void add(List<AnnotatedArticle.Marked> gold, List<NameMention> found) {
    Set<AnnotatedArticle.Marked> marked = new HashSet<>(gold);
    for (AnnotatedArticle.Marked name : marked) {
      counts.get(name.type())[0]++;
    }
    for (NameMention name : found) {
      counts.get(name.type())[1]++;
      if (marked.contains(new AnnotatedArticle.Marked(name.passage().span(), name.type()))) {
        counts.get(name.type())[2]++;
      }
    }
  }

  /** F1 over all types. */
  double f1() {
    return f1(total());
  }

  private int[] total() {
    int[] total = new int[3];
    for (int[] count : counts.values()) {
      for (int i = 0; i < total.length; i++) {
        total[i] += count[i];
      }
    }
    return total;
  }

  /** A Markdown table of precision, recall and F1. */
  String table() {
    StringBuilder table =
        new StringBuilder("| names | marked | P | R | F1 |\n|---|---|---|---|---|\n");
    counts.forEach((type, count) -> table.append(row(type.name(), count)));
    return table.append(row("all", total())).toString();
  }

  private static String row(String name, int[] count) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f |%n",
        name,
        count[0],
        count[2] / (double) Math.max(1, count[1]),
        count[2] / (double) Math.max(1, count[0]),
        f1(count));
  }

  private static double f1(int[] count) {
    return 2.0 * count[2] / Math.max(1, count[0] + count[1]);
  }
}
