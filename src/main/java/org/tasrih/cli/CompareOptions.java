package org.tasrih.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tasrih.evaluate.PlainArticles;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all commands that compare with CoreNLP: on which articles, what to show. */
final class CompareOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Articles: *.txt, *.jsonl, *.jsonl.xz, or folders of such files.")
  private List<Path> paths;

  @Option(
      names = "--limit",
      defaultValue = "1000000",
      description = "Read at most N articles, evenly from all files.")
  private int limit;

  @Option(names = "--show", defaultValue = "10", description = "Show N differences of each kind.")
  private int show;

  List<String> articles() throws IOException {
    return PlainArticles.read(paths, limit);
  }

  int show() {
    return show;
  }
}
