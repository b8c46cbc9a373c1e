package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tasrih.evaluate.BadInputException;
import org.tasrih.train.TrainConfidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih train-confidence}: trains the confidence of quotations. */
@Command(
    name = "train-confidence",
    description = {
      "Trains the confidence of quotations on annotated articles.",
      "Writes weights.tsv and CARD.md and prints how reliable the confidence is in "
          + "cross-validation."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class TrainConfidenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR",
      description = "Directories with ID.txt (article) beside ID.json (gold).")
  private List<Path> gold;

  @Option(names = "--out", required = true, description = "Folder to write, models/confidence.")
  private Path out;

  @Option(
      names = "--folds",
      defaultValue = "10",
      description = "Parts of the cross-validation, from 2.")
  private int folds;

  @Option(names = "--min-count", defaultValue = "8", description = "Rarer features are dropped.")
  private int minCount;

  @Option(names = "--prior", defaultValue = "3.0", description = "Strength of the L2 prior.")
  private double prior;

  @Override
  public Integer call() throws IOException {
    if (folds < 2 || !(prior > 0)) {
      throw new ParameterException(
          spec.commandLine(), "--folds takes a number from 2, --prior one above 0");
    }
    PrintWriter say = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    TrainConfidence trainer =
        new TrainConfidence(new TrainConfidence.Options(folds, minCount, prior), err::println);
    try {
      TrainConfidence.Result result = trainer.run(gold);
      trainer.write(result, command(), out);
      say.println(result.all().table());
      say.println(result.all().summary());
    } catch (BadInputException e) {
      err.println("tasrih: " + e.getMessage());
      return ExitCode.SOME_UNREAD;
    }
    return ExitCode.OK;
  }

  private String command() {
    return "tasrih "
        + spec.commandLine().getParseResult().originalArgs().stream()
            .collect(Collectors.joining(" "));
  }
}
