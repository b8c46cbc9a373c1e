package org.tasrih.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tasrih.train.TrainClasses;
import org.tasrih.train.TrainNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tasrih train-classes}: learns word classes from raw news. */
@Command(
    name = "train-classes",
    description = "Learns word classes from raw news (needs the program fasttext).",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class TrainClassesCommand implements Callable<Integer> {
  @Option(names = "--news", required = true, description = "Folder of *.jsonl.xz files.")
  private Path news;

  @Option(names = "--out", required = true, description = "File to write, such as classes.tsv.gz.")
  private Path out;

  @Option(
      names = "--test",
      description = "Folder of annotated articles; raw news that repeats them is left out.")
  private Path test;

  @Option(names = "--classes", defaultValue = "1000", description = "How many fine classes.")
  private int classes;

  @Option(names = "--coarse", defaultValue = "100", description = "How many coarse classes.")
  private int coarse;

  @Option(names = "--words", defaultValue = "80000", description = "How many words get one.")
  private int words;

  @Option(names = "--epochs", defaultValue = "3", description = "How often the text is read.")
  private int epochs;

  @Option(
      names = "--threads",
      defaultValue = "1",
      description = "Threads of fasttext; with one the result is the same every time.")
  private int threads;

  @Override
  public Integer call() throws IOException {
    TrainClasses.Options standard = TrainClasses.Options.standard();
    TrainClasses.Options options =
        new TrainClasses.Options(
            classes,
            coarse,
            words,
            standard.dimension(),
            epochs,
            standard.window(),
            threads,
            standard.rounds());
    List<String> texts = test == null ? List.of() : TrainNames.texts(test);
    new TrainClasses(options, System.err::println).run(news, texts, out);
    return 0;
  }
}
