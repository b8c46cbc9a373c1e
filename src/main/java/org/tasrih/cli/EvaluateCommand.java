package org.tasrih.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.Tasrih;
import org.tasrih.evaluate.BadInputException;
import org.tasrih.evaluate.Evaluation;
import org.tasrih.evaluate.GoldDocument;
import org.tasrih.evaluate.GoldReader;
import org.tasrih.evaluate.PredictionReader;
import org.tasrih.evaluate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih evaluate}: scores what was extracted against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Score extracted quotations, speakers, places and names against gold.",
      "Prints precision (P), recall (R) and F1; ROW is the F1 of whole table rows. A figure's "
          + "interval says where it would lie, with 95 %% probability, on other such articles."
    },
    footer = {
      "",
      "Examples:",
      "  tasrih evaluate testdata/articles",
      "  tasrih extract --format jsonl --out found.jsonl testdata/articles/*.txt",
      "  tasrih evaluate testdata/articles found.jsonl --by-doc --errors 3"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were scored",
      "1:the gold or the predictions cannot be read, or an article has no prediction",
      "2:wrong usage",
      "3:the models could not be loaded"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int BAD_INPUT = 1;
  private static final int NO_MODELS = 3;
  private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description =
          "Directory with ID.txt (article) beside ID.json (gold), or a folder of brat: ID.txt"
              + " beside ID.ann.")
  private Path goldDirectory;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PREDICTIONS.jsonl",
      description =
          "Output of tasrih extract --format jsonl. Without it the articles are read now.")
  private Path predictions;

  @Option(names = "--by-doc", description = "Also print the figures of each article.")
  private boolean byDocument;

  @Option(
      names = "--json",
      description = "Print the figures as one JSON object, in full precision.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description =
          "First print up to N missed and N spurious quotations, N wrong spans and N wrong "
              + "speakers per article, with gold and predicted text, cue and speaker.")
  private int errors;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    PrintWriter err = spec.commandLine().getErr();
    Evaluation evaluation;
    try {
      List<GoldDocument> gold = GoldReader.read(goldDirectory);
      if (predictions != null) {
        evaluation = Evaluation.of(gold, PredictionReader.read(predictions));
      } else {
        evaluation = Evaluation.of(gold, load()::read);
      }
    } catch (BadInputException e) {
      err.println("tasrih: " + e.getMessage());
      return BAD_INPUT;
    } catch (ModelsException e) {
      err.println("tasrih: " + e.getMessage());
      return NO_MODELS;
    }
    print(evaluation, spec.commandLine().getOut());
    return reportUnpredicted(evaluation.unpredicted(), err);
  }

  private void checkUsage() {
    if (errors < 0) {
      throw new ParameterException(spec.commandLine(), "--errors takes a number from 0");
    }
    if (errors > 0 && json) {
      throw new ParameterException(spec.commandLine(), "--errors prints text: leave out --json");
    }
  }

  private static Tasrih load() throws ModelsException {
    try {
      return Tasrih.load();
    } catch (IllegalStateException e) {
      throw new ModelsException(e);
    }
  }

  private static int reportUnpredicted(List<String> ids, PrintWriter err) {
    if (ids.isEmpty()) {
      return DONE;
    }
    err.println(
        "tasrih: no prediction, counted as nothing found: "
            + String.join(" ", ids)
            + "; extract these articles too");
    return BAD_INPUT;
  }

  /** The models could not be loaded, as against anything that goes wrong while they read. */
  private static final class ModelsException extends Exception {
    private static final long serialVersionUID = 1L;

    ModelsException(IllegalStateException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private void print(Evaluation evaluation, PrintWriter out) throws IOException {
    if (json) {
      out.println(JSON.writeValueAsString(Report.json(evaluation, byDocument)));
    } else {
      Report report = new Report(out);
      if (byDocument) {
        report.printByDocument(evaluation);
      }
      report.printMistakes(evaluation, errors);
      report.printFigures(evaluation);
    }
    out.flush();
  }
}
