package org.tasrih.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tasrih.names.NameModel;
import org.tasrih.train.CompareNames;
import org.tasrih.train.TrainNames;
import org.tasrih.words.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tasrih compare-names}: the trainer on a published corpus, for comparable figures. */
@Command(
    name = "compare-names",
    description = "Trains on a corpus of labelled words and prints the scores on its tests.",
    mixinStandardHelpOptions = true)
public final class CompareNamesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--train", required = true, description = "File of word, tab, label.")
  private Path train;

  @Option(
      names = "--classes",
      required = true,
      description = "The classes.tsv.gz that train-classes wrote.")
  private Path classes;

  @Option(
      names = "--model",
      description = "A names.crf, whose habits and readings become features.")
  private Path model;

  @Option(
      names = "--news",
      description = "Folder of raw news, whose habits and names become features.")
  private Path news;

  @Option(
      names = "--other",
      description =
          "File of word, tab, label by other conventions, whose names and model become features;"
              + " may be given again.")
  private List<Path> others = List.of();

  @Option(
      names = "--persons",
      description = "File of tokens of names of people, with their English forms and counts.")
  private Path persons;

  @Option(
      names = "--epochs",
      defaultValue = "6",
      description = "How often all is seen in each run; the first does not count.")
  private int epochs;

  @Option(
      names = "--dropout",
      defaultValue = "0.6",
      description = "Share of a word's features left out in each step.")
  private double dropout;

  @Option(
      names = "--min-stretches",
      defaultValue = "2",
      description = "Features seen in fewer stretches of 15 sentences are dropped.")
  private int minStretches;

  @Option(
      names = "--window",
      defaultValue = "12",
      description =
          "How many sentences before and behind a second reading looks at; 0 for one reading.")
  private int window;

  @Option(
      names = "--leaning",
      defaultValue = "0.5",
      description = "By how much a word is taken to be outside of names less readily.")
  private double leaning;

  @Option(
      names = "--runs",
      defaultValue = "4",
      description = "How many models, trained by chances of their own, each reading averages.")
  private int runs;

  @Parameters(arity = "1..*", paramLabel = "TEST", description = "Files of word, tab, label.")
  private List<Path> tests;

  @Override
  public Integer call() throws IOException {
    if (runs < 1 || epochs < 2) {
      throw new ParameterException(
          spec.commandLine(), "--runs takes a number from 1, --epochs one from 2");
    }
    TrainNames.Options standard = TrainNames.Options.standard();
    TrainNames.Options trainer =
        new TrainNames.Options(
            standard.minCount(), standard.prior(), epochs, dropout, standard.minWeight());
    CompareNames.Options options =
        new CompareNames.Options(trainer, minStretches, window, leaning, runs);
    CompareNames.Data data =
        new CompareNames.Data(
            train,
            classes,
            model == null ? Optional.empty() : Optional.of(read(model)),
            Optional.ofNullable(news),
            others,
            Optional.ofNullable(persons));
    CompareNames compare = new CompareNames(options, WordReader.load(), System.err::println);
    spec.commandLine().getOut().println(compare.run(data, tests));
    return 0;
  }

  private static NameModel read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return NameModel.read(in, file.toString());
    }
  }
}
