package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.evaluate.SegmenterComparison;
import org.tasrih.evaluate.SegmenterComparison.Difference;
import org.tasrih.evaluate.SegmenterComparison.Reason;
import org.tasrih.words.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasrih compare-segmenter}: checks the segmenter against CoreNLP's. */
@Command(
    name = "compare-segmenter",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Compares every word and offset of the segmenter with CoreNLP's.",
    footer = {"", "Exit code: 0 no unexplained difference; 1 some; 2 wrong usage."})
public final class CompareSegmenterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CompareOptions options;

  @Option(
      names = "--raw",
      description = "Compare the lines as they are too, not only the cleaned sentences.")
  private boolean raw;

  @Override
  public Integer call() throws IOException {
    SegmenterComparison comparison = new SegmenterComparison(Segmenter.load());
    List<String> articles = options.articles();
    for (String article : articles) {
      comparison.addArticle(article);
      if (raw) {
        comparison.addRaw(article);
      }
    }
    print(articles.size(), comparison, spec.commandLine().getOut());
    boolean clean = !comparison.differences().containsKey(Reason.UNEXPLAINED);
    return clean ? ExitCode.OK : ExitCode.SOME_UNREAD;
  }

  private void print(int articles, SegmenterComparison comparison, PrintWriter out) {
    for (Reason reason : Reason.values()) {
      List<Difference> examples =
          comparison.examples().stream()
              .filter(d -> d.reason() == reason)
              .limit(options.show())
              .toList();
      for (Difference difference : examples) {
        out.println(difference.line());
        out.println("  Tasrih:  " + difference.ours());
        out.println("  CoreNLP: " + difference.theirs());
        out.println("  (" + reason + ")");
      }
    }
    out.printf(
        "%,d articles, %,d lines, %,d segments%n",
        articles, comparison.lines(), comparison.segments());
    comparison.differences().forEach((reason, n) -> out.printf("%,d lines: %s%n", n, reason));
    if (comparison.differences().isEmpty()) {
      out.println("no difference");
    }
    out.flush();
  }
}
