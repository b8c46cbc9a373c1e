package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.evaluate.TaggerComparison;
import org.tasrih.words.Segmenter;
import org.tasrih.words.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tasrih compare-tagger}: checks the tagger against CoreNLP's. */
@Command(
    name = "compare-tagger",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Compares every tag of the tagger with CoreNLP's.",
    footer = {"", "Exit code: 0 no difference; 1 some; 2 wrong usage."})
public final class CompareTaggerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CompareOptions options;

  @Override
  public Integer call() throws IOException {
    TaggerComparison comparison = new TaggerComparison(Segmenter.load(), Tagger.load());
    List<String> articles = options.articles();
    articles.forEach(comparison::addArticle);
    PrintWriter out = spec.commandLine().getOut();
    List<TaggerComparison.Difference> differences = comparison.differences();
    differences.stream().limit(options.show()).forEach(difference -> print(difference, out));
    out.printf(
        "%,d articles, %,d words, %,d sentences differ%n",
        articles.size(), comparison.words(), differences.size());
    out.flush();
    return differences.isEmpty() ? ExitCode.OK : ExitCode.SOME_UNREAD;
  }

  private static void print(TaggerComparison.Difference difference, PrintWriter out) {
    for (int i = 0; i < difference.words().size(); i++) {
      String ours = difference.ours().get(i);
      String theirs = difference.theirs().get(i);
      out.print(difference.words().get(i));
      out.print(ours.equals(theirs) ? " " : "/" + ours + "/CoreNLP:" + theirs + " ");
    }
    out.println();
  }
}
