package org.tasrih.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tasrih.tables.Format;
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
      "",
      "Exit code: 0 all articles read; 1 some could not be read (each is named on standard error,",
      "the others are in the output); 2 wrong usage; 3 the models could not be loaded."
    })
public final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final ArticleReader.Loader loader;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, tsv, json, jsonl, html (a page to look at) or geojson (a map). Without it, the"
              + " extension of --out decides; without both it is a table.")
  private Optional<Format> format = Optional.empty();

  @Mixin private OutputOptions output;

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
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(spec.commandLine(), "--min-confidence lies between 0 and 1");
    }
    return new ArticleRun(console, loader)
        .run(
            input,
            output,
            minConfidence,
            chosen == Format.TABLE || !output.isTerminal(console),
            (target, sources) -> {
              boolean details = sources.stream().anyMatch(source -> source.kind().givesDetails());
              return chosen.open(target.writer(), output.writing(console, details, withText));
            });
  }
}
