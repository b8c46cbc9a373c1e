package org.tasrih.cli;

import java.io.IOException;
import java.util.List;
import org.tasrih.Article;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.InputMeter;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Source;
import org.tasrih.tables.ArticleWriter;

/** The way from files to an output, on which all commands go that read articles. */
final class ArticleRun {
  private final Console console;
  private final ArticleReader.Loader loader;
  private int unread;

  ArticleRun(Console console, ArticleReader.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  /** Opens the output itself. */
  @FunctionalInterface
  interface Outlet<T extends RunOutput> {
    T open() throws IOException;
  }

  /** Opens the writer once the first article is read. */
  @FunctionalInterface
  interface Opener<T extends RunOutput> {
    ArticleWriter open(T target, List<Source> sources, Article first) throws IOException;
  }

  /**
   * How a run goes.
   *
   * @param minConfidence quotations less sure are left out
   * @param mayShowProgress whether the output leaves the terminal to a progress bar while it reads
   * @param sumsUp whether a summary is printed at the end
   */
  record Manner(double minConfidence, boolean mayShowProgress, boolean sumsUp) {}

  /**
   * Reads all articles and writes them.
   *
   * @return the exit code
   */
  <T extends RunOutput> int run(
      InputOptions input, Outlet<T> outlet, Manner manner, Opener<T> opener) throws IOException {
    ReadSettings settings = input.settings();
    int workers = input.workers();
    InputMeter meter = new InputMeter();
    try (T target = outlet.open()) {
      List<Source> sources = input.sources(console, target, meter, this::complainBeforehand);
      Interruption interruption = Interruption.watch(target.draft(), console);
      Progress progress = Progress.over(meter, console, manner.mayShowProgress());
      if (sources.isEmpty()) {
        return ExitCode.SOME_UNREAD;
      }
      try (interruption;
          progress;
          Extraction extraction =
              new Extraction(
                  loader,
                  workers,
                  manner.minConfidence(),
                  first -> opener.open(target, sources, first),
                  target.draft(),
                  progress)) {
        extraction.read(sources, target.past(), settings);
        if (extraction.finish()) {
          target.complete();
        }
        if (manner.sumsUp()) {
          console.complain(extraction.totals().summary(progress.elapsed()));
        }
        boolean all = unread + extraction.totals().failures() == 0;
        return all ? ExitCode.OK : ExitCode.SOME_UNREAD;
      }
    } catch (Extraction.NoModelsException e) {
      console.complain(e.getMessage());
      return ExitCode.NO_MODELS;
    } catch (Extraction.OutputException e) {
      throw e.getCause();
    }
  }

  private void complainBeforehand(Complaint complaint) {
    unread++;
    console.complain(complaint.toString());
  }
}
