package org.tasrih.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tasrih.Article;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Source;
import org.tasrih.cli.input.SourceFinder;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;
import org.tasrih.text.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih extract}: from files to the table of speakers and quotations. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = "Finds the quotations in Arabic news articles, with speaker, role and places.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tasrih extract article.txt",
      "      shows who said what in one article",
      "  tasrih extract news/ --out quotes.csv --bom",
      "      reads every article in the folder into a table that spreadsheets open",
      "  tasrih extract news.jsonl --format jsonl --min-confidence 0.8 > quotes.jsonl",
      "      keeps the surest quotations, with all details and offsets",
      "  tasrih extract corpus.jsonl.xz --out quotes.parquet --resume",
      "      turns a corpus into one table, and goes on with it if it was cut off",
      "",
      "Exit code: 0 all articles read; 1 some could not be read (each is named on standard error,",
      "the others are in the output); 2 wrong usage; 3 the models could not be loaded."
    })
public final class ExtractCommand implements Callable<Integer> {
  /** In how many texts a dateline is looked for before a table goes without dates. */
  private static final int TEXTS_TO_TRY = 1000;

  private final Console console;
  private final ArticleReader.Loader loader;
  private int unread;

  @Spec private CommandSpec spec;

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
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, jsonl, xlsx, parquet or brat (a folder of texts with"
              + " annotations). Without it, the extension of --out decides; without both it is a"
              + " table.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Write to FILE, which appears under its name only once it is complete, and print a summary"
              + " at the end.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--resume",
      description = {
        "Go on with FILE where an earlier run with the same options was cut off, from its"
            + " FILE.part and FILE.journal; from the beginning where there are none.",
        "csv, tsv, jsonl, xlsx, parquet, brat."
      })
  private boolean resume;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out quotations less sure than X, between 0 and 1.")
  private double minConfidence;

  @Option(names = "--with-text", description = "json, jsonl: give each article's text too.")
  private boolean withText;

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

  ExtractCommand(Console console, ArticleReader.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    ReadSettings settings = readSettings();
    Format chosen = chosenFormat();
    int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
    require(workers >= 1, "--threads must be at least 1");
    require(minConfidence >= 0 && minConfidence <= 1, "--min-confidence lies between 0 and 1");
    require(width.orElse(40) >= 40, "--width must be at least 40");
    require(!resume || out.isPresent(), "--resume needs --out");
    try (ArticleOutput target = target(chosen)) {
      require(
          names.stream().noneMatch(target::isNamed), "--out would overwrite what is to be read");
      SourceFinder finder = new SourceFinder(console.in(), target::is, this::complainBeforehand);
      List<Source> sources = finder.find(names);
      target.past().findChanged(sources).ifPresent(name -> require(false, changed(name)));
      boolean shown = chosen == Format.TABLE || !onTerminal();
      Progress progress = Progress.over(finder.meter(), console, shown);
      return sources.isEmpty()
          ? ExitCode.SOME_UNREAD
          : extract(sources, settings, workers, target, progress);
    }
  }

  private int extract(
      List<Source> sources,
      ReadSettings settings,
      int workers,
      ArticleOutput target,
      Progress progress)
      throws IOException {
    Interruption interruption = Interruption.watch(target.draft(), console);
    try (interruption;
        progress;
        Extraction extraction =
            new Extraction(
                loader,
                workers,
                minConfidence,
                first -> target.open(writeOptions(sources, settings, target, first)),
                target.draft(),
                progress)) {
      extraction.read(sources, target.past(), settings);
      if (extraction.finish()) {
        target.complete();
      }
      if (out.isPresent()) {
        console.complain(extraction.totals().summary(progress.elapsed()));
      }
      return unread + extraction.totals().failures() == 0 ? ExitCode.OK : ExitCode.SOME_UNREAD;
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

  private Format chosenFormat() {
    if (format.isPresent() || out.isEmpty()) {
      return format.orElse(Format.TABLE);
    }
    Optional<Format> byName = Format.ofFile(out.get());
    require(byName.isPresent(), "the name " + out.get() + " does not tell a format, add --format");
    return byName.get();
  }

  private ArticleOutput target(Format chosen) {
    require(!chosen.isFolder() || out.isPresent(), "--format " + chosen + " needs --out FOLDER");
    try {
      if (out.isEmpty()) {
        return ArticleOutput.whole(chosen, OutputTarget.stream(console.out()));
      }
      if (DraftedOutput.suits(chosen, out.get())) {
        return DraftedOutput.open(chosen, out.get(), settingsLine(chosen), resume);
      }
      require(!resume, "--resume goes on with csv, tsv, jsonl, xlsx, parquet and brat only");
      return ArticleOutput.whole(chosen, OutputTarget.file(out.get()));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "--out: " + e.getMessage(), e);
    }
  }

  /** The options that must be the same in all runs that write one output. */
  private String settingsLine(Format chosen) {
    return String.format(
        Locale.ROOT,
        "%s min-confidence=%s with-text=%s bom=%s raw=%s encoding=%s max-chars=%d",
        chosen,
        minConfidence,
        withText,
        bom,
        raw,
        encoding.orElse("utf-8"),
        maxChars);
  }

  private static String changed(String name) {
    return name + " has changed since the interrupted run; begin anew without --resume";
  }

  private ReadSettings readSettings() {
    require(maxChars >= 1, "--max-chars must be at least 1");
    Optional<Charset> charset = Optional.empty();
    if (encoding.isPresent()) {
      try {
        charset = Optional.of(Charset.forName(encoding.get()));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            spec.commandLine(), "--encoding: no encoding is called " + encoding.get(), e);
      }
    }
    return new ReadSettings(maxChars, charset);
  }

  private WriteOptions writeOptions(
      List<Source> sources, ReadSettings settings, ArticleOutput target, Article first) {
    return new WriteOptions(
        target.past().details().orElseGet(() -> haveDetails(sources, settings, first)),
        withText,
        bom,
        raw,
        width.orElse(onTerminal() ? console.terminal().columns() : 0),
        onTerminal());
  }

  /** Whether date, source or title may be known of some article: the columns are chosen once. */
  private static boolean haveDetails(List<Source> sources, ReadSettings settings, Article first) {
    if (first.document().date().isPresent()
        || sources.stream().anyMatch(source -> source.kind().givesDetails())) {
      return true;
    }
    Dates dates = Dates.load();
    return sources.stream().limit(TEXTS_TO_TRY).anyMatch(s -> s.hasDateline(settings, dates));
  }

  private boolean onTerminal() {
    return out.isEmpty() && console.terminal().out();
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
