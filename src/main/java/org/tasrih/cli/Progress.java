package org.tasrih.cli;

import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tasrih.cli.input.Source;

/**
 * A progress bar on standard error, when that is a terminal and the run has taken over a second.
 * All complaints of the run go through it, so that they do not cross the bar.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int UNKNOWN = -1;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Console console;
  private final boolean shown;
  private final int total;
  private final long start = System.nanoTime();
  private long done;
  private ProgressBar bar;

  private Progress(Console console, boolean shown, int total) {
    this.console = console;
    this.shown = shown;
    this.total = total;
  }

  /**
   * The progress of reading {@code sources}.
   *
   * @param shown whether a bar may be shown; not where the output itself runs over the terminal
   */
  static Progress over(List<Source> sources, Console console, boolean shown) {
    boolean known = sources.stream().allMatch(source -> source.kind().holdsOneArticle());
    return new Progress(
        console, shown && console.terminal().err(), known ? sources.size() : UNKNOWN);
  }

  /** One more article is done. */
  void step() {
    done++;
    if (shown && bar == null && elapsed().compareTo(PATIENCE) > 0) {
      bar = bar();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** Prints a complaint about an article or file, which is done thereby. */
  void complain(String message) {
    if (bar != null) {
      console.err().print(ERASE_LINE);
    }
    console.complain(message);
    step();
  }

  /** Takes the bar away; safe to call twice. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" articles", 1)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new ConsoleProgressBarConsumer(console.err(), console.terminal().columns() - 1))
        .startsFrom(done, elapsed())
        .clearDisplayOnFinish()
        .build();
  }
}
