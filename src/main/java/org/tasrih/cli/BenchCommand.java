package org.tasrih.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.evaluate.PlainArticles;
import org.tasrih.evaluate.speed.SpeedReport;
import org.tasrih.evaluate.speed.SpeedTrial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih bench}: how fast Tasrih is beside CoreNLP. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Measures Tasrih beside CoreNLP on the same articles, by turns, in one process.",
      "Prints medians with their spread; the machine should have nothing else to do."
    })
public final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Articles: *.txt, *.jsonl, *.jsonl.xz, or folders of such files.")
  private List<Path> paths;

  @Option(names = "--json", description = "Print one JSON object with the medians.")
  private boolean json;

  @Option(names = "--rounds", defaultValue = "5", description = "Measure each figure N times.")
  private int rounds;

  @Option(names = "--limit", defaultValue = "100", description = "Read at most N articles.")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (rounds < 1 || limit < 1) {
      throw new ParameterException(spec.commandLine(), "--rounds and --limit take numbers from 1");
    }
    List<String> articles = PlainArticles.read(paths, limit);
    if (articles.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no articles in " + paths);
    }
    List<SpeedReport.Start> starts = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      starts.add(LoadProbe.start());
    }
    SpeedReport report = new SpeedTrial(articles, rounds).run(starts);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new JsonMapper().writeValueAsString(report.json()));
    } else {
      report.print(out);
    }
    out.flush();
    return ExitCode.OK;
  }
}
