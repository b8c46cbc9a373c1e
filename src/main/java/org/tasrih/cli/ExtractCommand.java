package org.tasrih.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tasrih.Article;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Source;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;
import org.tasrih.text.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  tasrih extract news/ --out report.html",
      "      makes one page to look at in a browser: articles, table, map; it needs no network",
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

  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, jsonl, xlsx, parquet, html (a page to look at), geojson (a map) or"
              + " brat (a folder of texts with annotations). Without it, the extension of --out"
              + " decides; without both it is a table.")
  private Optional<Format> format = Optional.empty();

  @Mixin private OutputOptions output;

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

  @Mixin private InputOptions input;

  ExtractCommand(Console console, ArticleReader.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    Format chosen = output.format(format, Format::ofFile, Format.TABLE);
    require(minConfidence >= 0 && minConfidence <= 1, "--min-confidence lies between 0 and 1");
    require(!resume || output.file().isPresent(), "--resume needs --out");
    boolean folder = chosen.isFolder();
    require(!folder || output.file().isPresent(), "--format " + chosen + " needs --out FOLDER");
    boolean shown = chosen == Format.TABLE || !output.isTerminal(console);
    return new ArticleRun(console, loader)
        .run(
            input,
            () -> target(chosen),
            new ArticleRun.Manner(minConfidence, shown, output.file().isPresent()),
            (target, sources, first) -> open(chosen, target, sources, first));
  }

  private RunOutput target(Format chosen) throws IOException {
    Optional<Path> out = output.file();
    if (out.isPresent() && DraftedOutput.suits(chosen, out.get())) {
      String settings =
          String.format(
              Locale.ROOT,
              "%s min-confidence=%s with-text=%s %s %s",
              chosen,
              minConfidence,
              withText,
              output.line(),
              input.line());
      try {
        return DraftedOutput.open(chosen, out.get(), settings, resume);
      } catch (IOException e) {
        throw new ParameterException(spec.commandLine(), "--out: " + e.getMessage(), e);
      }
    }
    require(!resume, "--resume goes on with csv, tsv, jsonl, xlsx, parquet and brat only");
    return output.target(console);
  }

  private ArticleWriter open(Format chosen, RunOutput target, List<Source> sources, Article first)
      throws IOException {
    boolean details = target.past().details().orElseGet(() -> haveDetails(sources, first));
    WriteOptions options = output.writing(console, details, withText);
    if (target instanceof DraftedOutput drafted) {
      return drafted.open(options);
    }
    OutputTarget whole = (OutputTarget) target;
    return chosen.isText()
        ? chosen.open(whole.writer(), options)
        : chosen.open(whole.stream(), options);
  }

  /** Whether date, source or title may be known of some article: the columns are chosen once. */
  private boolean haveDetails(List<Source> sources, Article first) {
    if (first.document().date().isPresent()
        || sources.stream().anyMatch(source -> source.kind().givesDetails())) {
      return true;
    }
    Dates dates = Dates.load();
    ReadSettings settings = input.settings();
    return sources.stream().limit(TEXTS_TO_TRY).anyMatch(s -> s.hasDateline(settings, dates));
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
