package org.tasrih.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tasrih.cli.input.InputMeter;

/**
 * A progress bar on standard error, when that is a terminal and the run has taken over a second;
 * elsewhere, as in the log of a run overnight, a line every minute. It tells the share of the input
 * that is read, the articles, their rate and the remaining time. All complaints of the run go
 * through it, so that they do not cross the bar.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
  private static final long MEGABYTE = 1 << 20;
  private static final int UNKNOWN = -1;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Console console;
  private final boolean shown;
  private final InputMeter meter;
  private final long start = System.nanoTime();
  private Duration lastLine = Duration.ZERO;
  private long done;
  private ProgressBar bar;

  private Progress(Console console, boolean shown, InputMeter meter) {
    this.console = console;
    this.shown = shown;
    this.meter = meter;
  }

  /**
   * The progress of reading what {@code meter} counts.
   *
   * @param shown whether it may be shown; not where the output itself runs over the terminal
   */
  static Progress over(InputMeter meter, Console console, boolean shown) {
    return new Progress(console, shown, meter);
  }

  /** One more article is done. */
  void step() {
    done++;
    Duration elapsed = elapsed();
    if (!console.terminal().err()) {
      if (elapsed.minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
        lastLine = elapsed;
        console.complain(line(done, meter, elapsed));
      }
      return;
    }
    if (shown && bar == null && elapsed.compareTo(PATIENCE) > 0) {
      bar = bar();
    }
    if (bar != null) {
      bar.stepTo(meter.total().isPresent() ? meter.done() : done);
      bar.setExtraMessage(String.format(Locale.ROOT, "%,d articles, %s", done, rate(elapsed)));
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

  /** How long the run has taken. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** «12,340 articles, 52.1 per second, 45 % read, about 3:10:00 left». */
  static String line(long done, InputMeter meter, Duration elapsed) {
    double seconds = Math.max(1e-3, elapsed.toMillis() / 1e3);
    String line =
        String.format(
            Locale.ROOT, "%s, %.1f per second", Totals.counted(done, "article"), done / seconds);
    OptionalLong total = meter.total();
    if (total.isEmpty() || total.getAsLong() <= 0 || meter.done() == 0) {
      return line;
    }
    double share = (double) meter.done() / total.getAsLong();
    Duration left = Duration.ofMillis((long) (1e3 * seconds * (1 - share) / share));
    return String.format(
        Locale.ROOT, "%s, %.0f %% read, about %s left", line, 100 * share, Totals.clock(left));
  }

  private String rate(Duration elapsed) {
    double seconds = Math.max(1e-3, elapsed.toMillis() / 1e3);
    return String.format(Locale.ROOT, "%.0f/s", done / seconds);
  }

  private ProgressBar bar() {
    boolean known = meter.total().isPresent();
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(known ? " MB" : " articles", known ? MEGABYTE : 1)
        .setInitialMax(known ? meter.total().getAsLong() : UNKNOWN)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new ConsoleProgressBarConsumer(console.err(), console.terminal().columns() - 1))
        .startsFrom(known ? meter.done() : done, elapsed())
        .clearDisplayOnFinish()
        .build();
  }
}
