package org.tasrih.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.InputMeter;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Source;
import org.tasrih.cli.input.SourceFinder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of all commands that read articles: which, and how. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = {
        "What to read; - is standard input, as plain text.",
        ".txt: the article. .html, .htm: its main text is taken.",
        ".jsonl: one object per line, .json: an array of objects, with \"text\" and, if known,"
            + " \"id\", \"title\", \"date\", \"source\".",
        ".csv: the same as columns under a header row.",
        "Any of them compressed, as .gz or .xz.",
        "A folder: its .txt, .html, .jsonl, .csv and .zip files and those of its folders, by name.",
        ".zip: the same files in it, in its order."
      })
  private List<String> names = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "The encoding of the files, such as windows-1256. Default: UTF-8, a web page's own.")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "" + ReadSettings.DEFAULT_MAX_CHARS,
      description = "Do not read articles longer than N characters. Default: ${DEFAULT-VALUE}.")
  private int maxChars;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Read N articles at a time. Default: as many as there are cores.")
  private Optional<Integer> threads = Optional.empty();

  /** What the user chose about the input. */
  ReadSettings settings() {
    require(maxChars >= 1, "--max-chars must be at least 1");
    Optional<Charset> charset = Optional.empty();
    if (encoding.isPresent()) {
      try {
        charset = Optional.of(Charset.forName(encoding.get()));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            command.commandLine(), "--encoding: no encoding is called " + encoding.get(), e);
      }
    }
    return new ReadSettings(maxChars, charset);
  }

  /** How many articles are read at a time. */
  int workers() {
    int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
    require(workers >= 1, "--threads must be at least 1");
    return workers;
  }

  /** What the user named, but not {@code target}; {@code meter} counts what is read of it. */
  List<Source> sources(
      Console console, RunOutput target, InputMeter meter, Consumer<Complaint> complaints) {
    require(names.stream().noneMatch(target::isNamed), "--out would overwrite what is to be read");
    SourceFinder finder = new SourceFinder(console.in(), target::is, meter, complaints);
    List<Source> sources = finder.find(names);
    target.past().findChanged(sources).ifPresent(name -> require(false, changed(name)));
    return sources;
  }

  /** What must be the same in all runs that write one output. */
  String line() {
    return "encoding=" + encoding.orElse("utf-8") + " max-chars=" + maxChars;
  }

  private static String changed(String name) {
    return name + " has changed since the interrupted run; begin anew without --resume";
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(command.commandLine(), message);
    }
  }
}
