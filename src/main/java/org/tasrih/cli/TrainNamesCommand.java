package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tasrih.names.NameModel;
import org.tasrih.train.TrainNames;
import org.tasrih.words.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasrih train-names}: trains the names model. */
@Command(
    name = "train-names",
    description = "Trains the names model on annotated articles.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class TrainNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      description = "Folder of *.jsonl with id, text, entities.")
  private Path data;

  @Option(
      names = "--news",
      required = true,
      description = "Folder of *.jsonl.xz files with raw news.")
  private Path news;

  @Option(
      names = "--out",
      required = true,
      description = "Folder that gets names.crf and holds classes.tsv.gz.")
  private Path out;

  @Option(
      names = "--sentences",
      description = "Folder of *.txt with names marked in the line: [name|PER].")
  private Path sentences;

  @Option(
      names = "--test",
      description =
          "Folder of annotated articles to score the model on; raw news that repeats them is left"
              + " out.")
  private Path test;

  @Option(names = "--min-count", defaultValue = "2", description = "Rarer features are dropped.")
  private int minCount;

  @Option(names = "--prior", defaultValue = "3.0", description = "Strength of the L2 prior.")
  private double prior;

  @Option(names = "--epochs", defaultValue = "10", description = "How often all is seen.")
  private int epochs;

  @Option(
      names = "--dropout",
      defaultValue = "0.3",
      description = "Share of a word's features left out in each step.")
  private double dropout;

  @Option(
      names = "--min-weight",
      defaultValue = "0.02",
      description = "Features whose weights all stay below are dropped.")
  private double minWeight;

  @Override
  public Integer call() throws IOException {
    TrainNames.Options options =
        new TrainNames.Options(minCount, prior, epochs, dropout, minWeight);
    TrainNames.Data from =
        new TrainNames.Data(
            data, Optional.ofNullable(sentences), news, out.resolve("classes.tsv.gz"));
    TrainNames trainer = new TrainNames(options, WordReader.load(), System.err::println);
    List<String> texts = test == null ? List.of() : TrainNames.texts(test);
    NameModel model = trainer.run(from, texts);
    TrainNames.write(model, out.resolve("names.crf"));
    if (test != null) {
      PrintWriter say = spec.commandLine().getOut();
      say.println("Each sentence by itself:\n\n" + trainer.scores(model, test, false));
      say.println("The article as a whole:\n\n" + trainer.scores(model, test, true));
    }
    return 0;
  }
}
