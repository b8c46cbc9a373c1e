package org.tasrih.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.train.CompareNames;
import org.tasrih.words.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      names = "--news",
      description =
          "Folder of the raw news the classes were learned on; says how much of it repeats a test.")
  private Path news;

  @Parameters(arity = "1..*", paramLabel = "TEST", description = "Files of word, tab, label.")
  private List<Path> tests;

  @Override
  public Integer call() throws IOException {
    PrintWriter say = spec.commandLine().getOut();
    CompareNames compare = new CompareNames(WordReader.load(), System.err::println);
    if (news != null) {
      say.println("raw news that repeats a test: " + compare.repetitions(news, tests));
    }
    say.println(compare.run(train, classes, tests));
    return 0;
  }
}
