package org.tasrih.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasrih compile-segmenter}: makes the segmenter's model from CoreNLP's. */
@Command(
    name = "compile-segmenter",
    description = "Compiles CoreNLP's Arabic segmenter into a compact model.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class CompileSegmenterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--out", required = true, description = "Folder that gets segmenter.crf.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Segmenter segmenter = Segmenter.compile(CoreNlpFile.SEGMENTER.resource(), bytes);
    Path file = Files.createDirectories(out).resolve("segmenter.crf");
    Files.write(file, bytes.toByteArray());
    spec.commandLine()
        .getOut()
        .printf("%s: %,d weights, %,d bytes%n", file, segmenter.size(), bytes.size());
    return ExitCode.OK;
  }
}
