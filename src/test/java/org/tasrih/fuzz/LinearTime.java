package org.tasrih.fuzz;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tasrih.Tasrih;

/**
 * Measures what a character costs in hostile texts of growing length, in time of the processor, and
 * says which cost more than {@value #ALLOWED} times as much in the longest text as in the shortest.
 */
public final class LinearTime {
  private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000);
  private static final double ALLOWED = 3;

  /** Shorter texts are read again and again until so many characters have been read. */
  private static final int CHARACTERS = 50_000;

  private static final int ROUNDS = 3;

  private final Tasrih tasrih = Tasrih.load();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PrintStream out;

  private LinearTime(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the table of all shapes, or of those whose names begin with one of {@code names}, and
   * ends with exit code 1 if one grows more than allowed.
   */
  public static void main(String[] names) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new LinearTime(out).run(List.of(names)) ? 0 : 1);
  }

  private boolean run(List<String> names) {
    Map<String, String> shapes =
        HostileShapes.ALL.entrySet().stream()
            .filter(s -> names.isEmpty() || names.stream().anyMatch(s.getKey()::startsWith))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (int i = 0; i < 3; i++) {
      HostileShapes.ALL.values().forEach(piece -> tasrih.read(HostileShapes.text(piece, 5_000)));
    }
    out.printf(
        "%-30s%s  growth%n",
        "nanoseconds a character",
        LENGTHS.stream()
            .map(n -> String.format(Locale.ROOT, "%,11d", n))
            .collect(Collectors.joining()));
    boolean all = true;
    for (String shape : HostileShapes.ALL.keySet()) {
      if (shapes.containsKey(shape)) {
        all &= measure(shape, shapes.get(shape));
      }
    }
    return all;
  }

  private boolean measure(String shape, String piece) {
    double[] costs =
        LENGTHS.stream().mapToDouble(n -> cost(HostileShapes.text(piece, n))).toArray();
    double growth = costs[costs.length - 1] / costs[0];
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-30s", shape));
    for (double cost : costs) {
      row.append(String.format(Locale.ROOT, "%,11.0f", cost));
    }
    row.append(String.format(Locale.ROOT, "  %6.2f%s", growth, growth > ALLOWED ? "  !" : ""));
    out.println(row);
    return growth <= ALLOWED;
  }

  /** The least of several rounds: whatever else the machine does only adds. */
  private double cost(String text) {
    double least = Double.POSITIVE_INFINITY;
    int times = Math.max(1, CHARACTERS / text.length());
    for (int round = 0; round < (text.length() > CHARACTERS ? 1 : ROUNDS); round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        tasrih.read(text);
      }
      long spent = threads.getCurrentThreadCpuTime() - start;
      least = Math.min(least, spent / ((double) times * text.length()));
    }
    return least;
  }
}
