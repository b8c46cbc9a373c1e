package org.tasrih.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tasrih.Tasrih;
import org.tasrih.evaluate.speed.SpeedReport;

/**
 * A process of its own that loads Tasrih and tells how long it took and what is left on the heap:
 * two numbers on standard output, milliseconds and bytes.
 */
final class LoadProbe {
  private static final String HEAP = "-Xmx256m";
  private static final String SAMPLE = "قال لافروف إن موسكو ستواصل المفاوضات.";

  private LoadProbe() {}

  /** Loads Tasrih, reads a sentence with it and tells what loading took. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Tasrih tasrih = Tasrih.load();
    double millis = (System.nanoTime() - start) / 1e6;
    tasrih.read(SAMPLE);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long bytes = runtime.totalMemory() - runtime.freeMemory();
    System.out.println(millis + " " + bytes);
    // Still in use here, so that nothing of it is gone before the heap is measured.
    tasrih.read(SAMPLE);
  }

  /**
   * Starts such a process with {@value #HEAP}.
   *
   * @throws IOException if it cannot be started or fails
   */
  static SpeedReport.Start start() throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LoadProbe.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String[] numbers = said.trim().split(" ", -1);
    if (numbers.length != 2) {
      throw new IOException("a process with " + HEAP + " could not load Tasrih");
    }
    return new SpeedReport.Start(Double.parseDouble(numbers[0]), Long.parseLong(numbers[1]));
  }
}
