package org.tasrih.cli;

import java.io.IOException;
import java.util.List;
import org.tasrih.cli.input.Complaint;
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

  /** Opens the output once the first article is read. */
  @FunctionalInterface
  interface Opener {
    ArticleWriter open(OutputTarget target, List<Source> sources) throws IOException;
  }

  /**
   * Reads all articles and writes them.
   *
   * @param minConfidence quotations less sure are left out
   * @param mayShowProgress whether the output leaves the terminal to a progress bar while it reads
   * @return the exit code
   */
  int run(
      InputOptions input,
      OutputOptions output,
      double minConfidence,
      boolean mayShowProgress,
      Opener opener)
      throws IOException {
    ReadSettings settings = input.settings();
    int workers = input.workers();
    OutputTarget target = output.target(console);
    List<Source> sources = input.sources(console, target, this::complainBeforehand);
    if (sources.isEmpty()) {
      return ExitCode.SOME_UNREAD;
    }
    try (target;
        Progress progress = Progress.over(sources, console, mayShowProgress);
        Extraction extraction =
            new Extraction(
                loader, workers, minConfidence, () -> opener.open(target, sources), progress)) {
      sources.forEach(source -> source.read(settings, extraction));
      if (extraction.finish()) {
        target.complete();
      }
      return unread + extraction.unread() == 0 ? ExitCode.OK : ExitCode.SOME_UNREAD;
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
