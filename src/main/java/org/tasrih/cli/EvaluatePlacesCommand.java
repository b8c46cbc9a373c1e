package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tasrih.Article;
import org.tasrih.Tasrih;
import org.tasrih.evaluate.BadInputException;
import org.tasrih.evaluate.PlaceGold;
import org.tasrih.evaluate.PlaceLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih evaluate-places}: scores the links of places against gold. */
@Command(
    name = "evaluate-places",
    mixinStandardHelpOptions = true,
    description = {
      "Score the identifiers of places against gold.",
      "Prints how many names of the gold were found as names of places, and how many of those have"
          + " the right identifier."
    },
    footer = {
      "",
      "Example:",
      "  tasrih evaluate-places testdata/places-gold.tsv testdata/articles"
    })
public final class EvaluatePlacesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "GOLD.tsv", description = "Document, begin, name, ids.")
  private Path gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders with the articles, ID.txt.")
  private List<Path> folders = List.of();

  @Option(names = "--errors", description = "Also print each wrong link.")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<PlaceGold> names;
    try {
      names = PlaceGold.read(gold);
    } catch (BadInputException e) {
      spec.commandLine().getErr().println("tasrih: " + e.getMessage());
      return ExitCode.SOME_UNREAD;
    }
    PlaceLinks links = PlaceLinks.of(articles(names), names);
    if (errors) {
      links.wrong().forEach(out::println);
    }
    out.printf(
        Locale.ROOT,
        "names %d  found %d  right %d  accuracy %.3f  recall %.3f%n",
        links.gold(),
        links.found(),
        links.right(),
        links.accuracy(),
        links.recall());
    return ExitCode.OK;
  }

  private Map<String, Article> articles(List<PlaceGold> names) throws IOException {
    Tasrih tasrih = Tasrih.load();
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String id : names.stream().map(PlaceGold::document).distinct().toList()) {
      for (Path folder : folders) {
        Path file = folder.resolve(id + ".txt");
        if (Files.isRegularFile(file)) {
          articles.put(id, tasrih.read(Files.readString(file)));
        }
      }
    }
    return articles;
  }
}
