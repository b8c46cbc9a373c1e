package org.tasrih.train;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts names and their types. Not thread-safe. */
final class NameCounts {
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  void add(String name, String type) {
    counts.computeIfAbsent(name, n -> new TreeMap<>()).merge(type, 1, Integer::sum);
  }

  /** The commonest type of each name. */
  Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    counts.forEach(
        (name, byType) ->
            types.put(
                name,
                byType.entrySet().stream()
                    .max(Comparator.comparing(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey()));
    return types;
  }
}
