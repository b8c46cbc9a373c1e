package org.tasrih.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tasrih.Article;
import org.tasrih.CorpusSpeaker;
import org.tasrih.SpeakerKind;
import org.tasrih.speakers.CorpusSpeakers;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.SpeakerFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tasrih speakers}: from files to the list of all who speak in them. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = {
      "Lists the speakers of a whole corpus: one line per person or organisation, with the number of"
          + " quotations and articles, roles, first and last date and all forms of the name.",
      "Spellings of one name are one line, and so is a short name that only one full name in the"
          + " corpus fits. Who is only «the minister» or «the company» is left out."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tasrih speakers news/ --min-quotations 5",
      "      shows who speaks at least five times in the articles of the folder",
      "  tasrih speakers news.jsonl --kind person --out speakers.csv --bom",
      "      lists the persons in a table that spreadsheets open",
      "",
      "Exit code: 0 all articles read; 1 some could not be read (each is named on standard error,",
      "the others are counted); 2 wrong usage; 3 the models could not be loaded."
    })
public final class SpeakersCommand implements Callable<Integer> {
  private final Console console;
  private final ArticleReader.Loader loader;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv or jsonl. Without it, the extension of --out decides; without both it is a"
              + " table, which shows the three most frequent roles and forms.")
  private Optional<SpeakerFormat> format = Optional.empty();

  @Mixin private OutputOptions output;

  @Option(
      names = "--min-quotations",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out speakers with fewer quotations than N.")
  private int minQuotations;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      defaultValue = "person,org",
      description =
          "The kinds to list, with commas between them: person, org, group, document, anonymous."
              + " Default: ${DEFAULT-VALUE}.")
  private Set<SpeakerKind> kinds = EnumSet.noneOf(SpeakerKind.class);

  @Mixin private InputOptions input;

  SpeakersCommand(Console console, ArticleReader.Loader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    SpeakerFormat chosen = output.format(format, SpeakerFormat::ofFile, SpeakerFormat.TABLE);
    if (minQuotations < 1) {
      throw new ParameterException(spec.commandLine(), "--min-quotations must be at least 1");
    }
    return new ArticleRun(console, loader)
        .run(
            input,
            () -> output.target(console),
            new ArticleRun.Manner(0, true, output.file().isPresent()),
            (target, sources, first) -> new Gathering(chosen, target));
  }

  /** Counts the speakers of each article and lists them at the end. */
  private final class Gathering implements ArticleWriter {
    private final SpeakerFormat chosen;
    private final OutputTarget target;
    private final CorpusSpeakers speakers = CorpusSpeakers.create();

    Gathering(SpeakerFormat chosen, OutputTarget target) {
      this.chosen = chosen;
      this.target = target;
    }

    @Override
    public void write(Article article) {
      speakers.add(article);
    }

    @Override
    public void close() throws IOException {
      List<CorpusSpeaker> listed =
          speakers.list().stream()
              .filter(s -> kinds.contains(s.kind()) && s.quotations() >= minQuotations)
              .toList();
      chosen.write(listed, target.writer(), output.writing(console, true, false));
    }
  }
}
