package org.tasrih.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasrih compile-tagger}: makes the tagger's model from CoreNLP's. */
@Command(
    name = "compile-tagger",
    description = "Compiles CoreNLP's Arabic tagger into a compact model.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class CompileTaggerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--out", required = true, description = "Folder that gets tagger.mem.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Tagger tagger = Tagger.compile(CoreNlpFile.TAGGER.resource(), bytes);
    Path file = Files.createDirectories(out).resolve("tagger.mem");
    Files.write(file, bytes.toByteArray());
    spec.commandLine()
        .getOut()
        .printf("%s: %,d weights, %,d bytes%n", file, tagger.size(), bytes.size());
    return ExitCode.OK;
  }
}
