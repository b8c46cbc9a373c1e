package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasrih.Article;
import org.tasrih.Tasrih;
import org.tasrih.evaluate.PlainArticles;
import org.tasrih.evaluate.variants.Variant;
import org.tasrih.evaluate.variants.VariantScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih evaluate-variants}: whether articles typed another way yield the same table. */
@Command(
    name = "evaluate-variants",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Read articles as they are and as others would type them: with vowel signs, tatweel, other"
          + " quotation marks, other paragraphs …",
      "Prints the share of rows (speaker, content, type) that stay, and how many others come up."
    },
    footer = {"", "Example:", "  tasrih evaluate-variants testdata/articles"})
public final class EvaluateVariantsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Articles: *.txt, *.jsonl, *.jsonl.xz, or folders of such files.")
  private List<Path> paths;

  @Option(names = "--limit", defaultValue = "1000", description = "Read at most N articles.")
  private int limit;

  @Option(
      names = "--lost",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print up to N rows that each variant loses.")
  private int lost;

  @Override
  public Integer call() throws IOException {
    List<String> articles = PlainArticles.read(paths, limit);
    if (articles.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no articles in " + paths);
    }
    Tasrih tasrih = Tasrih.load();
    Map<String, Article> asTheyAre =
        articles.stream().distinct().collect(Collectors.toMap(a -> a, tasrih::read));
    Function<String, Article> reader =
        text -> {
          Article known = asTheyAre.get(text);
          return known == null ? tasrih.read(text) : known;
        };
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-22s%9s%8s%8s%8s%8s%n", "variant", "articles", "rows", "kept", "share", "others");
    for (Variant variant : Variant.values()) {
      print(VariantScore.of(variant, articles, reader), out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private void print(VariantScore score, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-22s%9d%8d%8d%8.3f%8d%n",
        score.variant().label(),
        score.texts(),
        score.rows(),
        score.kept(),
        score.share(),
        score.others());
    score.lost().stream().limit(lost).forEach(row -> out.println("  " + row));
    out.flush();
  }
}
