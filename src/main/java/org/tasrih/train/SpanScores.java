package org.tasrih.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts spans of labels as the CoNLL shared tasks do: exact ends, right type. Not thread-safe. */
final class SpanScores {
  private static final String ALL = "all";

  private final Map<String, int[]> counts = new TreeMap<>();

  private record Chunk(int begin, int end, String type) {}

  /** Adds a sentence. */
  void add(List<String> gold, List<String> found) {
    Set<Chunk> marked = chunks(gold);
    marked.forEach(chunk -> count(chunk.type(), 0));
    for (Chunk chunk : chunks(found)) {
      count(chunk.type(), 1);
      if (marked.contains(chunk)) {
        count(chunk.type(), 2);
      }
    }
  }

  private void count(String type, int column) {
    counts.computeIfAbsent(type, key -> new int[3])[column]++;
    counts.computeIfAbsent(ALL, key -> new int[3])[column]++;
  }

  private static Set<Chunk> chunks(List<String> labels) {
    Set<Chunk> chunks = new HashSet<>();
    int begin = 0;
    String type = "";
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      String next = label.equals("O") ? "" : label.substring(2);
      if (!label.startsWith("I-") || !next.equals(type)) {
        if (!type.isEmpty()) {
          chunks.add(new Chunk(begin, i, type));
        }
        begin = i;
        type = next;
      }
    }
    return chunks;
  }

  /** A Markdown table in hundredths, the total last. */
  String table() {
    StringBuilder table =
        new StringBuilder("| names | marked | P | R | F1 |\n|---|---|---|---|---|\n");
    for (Map.Entry<String, int[]> line : counts.entrySet()) {
      int[] count = line.getValue();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f | %.1f | %.1f |%n",
              line.getKey(),
              count[0],
              100.0 * count[2] / Math.max(1, count[1]),
              100.0 * count[2] / Math.max(1, count[0]),
              200.0 * count[2] / Math.max(1, count[0] + count[1])));
    }
    return table.toString();
  }
}
