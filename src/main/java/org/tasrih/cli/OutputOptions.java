package org.tasrih.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.tasrih.tables.WriteOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that write tables: where to, and how. */
final class OutputOptions {
  private static final int NARROWEST = 40;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Write to FILE, which appears under its name only once it is complete, and print a summary"
              + " at the end.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--bom",
      description = "csv, tsv: begin with the mark that spreadsheets need for Arabic.")
  private boolean bom;

  @Option(
      names = "--raw",
      description =
          "csv, tsv: no apostrophe before cells that a spreadsheet would take for a formula.")
  private boolean raw;

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "table: at most N columns wide; a narrow table leaves out details. Default: the"
              + " terminal's width.")
  private Optional<Integer> width = Optional.empty();

  /**
   * The format that was asked for, else the one that the name of the file tells.
   *
   * @param table the format where neither says anything
   */
  <F> F format(Optional<F> asked, Function<Path, Optional<F>> ofFile, F table) {
    if (asked.isPresent() || out.isEmpty()) {
      return asked.orElse(table);
    }
    return ofFile
        .apply(out.get())
        .orElseThrow(
            () -> wrong("the name " + out.get() + " does not tell a format, add --format"));
  }

  /** Opens the output. */
  OutputTarget target(Console console) {
    if (width.orElse(NARROWEST) < NARROWEST) {
      throw wrong("--width must be at least " + NARROWEST);
    }
    try {
      return out.isPresent() ? OutputTarget.file(out.get()) : OutputTarget.stream(console.out());
    } catch (IOException e) {
      throw new ParameterException(command.commandLine(), "--out: " + e.getMessage(), e);
    }
  }

  /** The file to write to; empty for standard output. */
  Optional<Path> file() {
    return out;
  }

  /** What must be the same in all runs that write one output. */
  String line() {
    return "bom=" + bom + " raw=" + raw;
  }

  /** How the output is to be written. */
  WriteOptions writing(Console console, boolean withDetails, boolean withText) {
    boolean terminal = isTerminal(console);
    return new WriteOptions(
        withDetails,
        withText,
        bom,
        raw,
        width.orElse(terminal ? console.terminal().columns() : 0),
        terminal);
  }

  /** Whether the output goes to a terminal. */
  boolean isTerminal(Console console) {
    return out.isEmpty() && console.terminal().out();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
