package org.tasrih.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tasrih.words.CoreNlpFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of all commands that compile a model of CoreNLP's, and what they do. */
final class CompileOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--out", required = true, description = "Folder that gets the compiled model.")
  private Path out;

  /** Writes the compiled form of a model. */
  @FunctionalInterface
  interface Compiler {
    /** Returns the number of its weights. */
    int compile(String model, OutputStream out) throws IOException;
  }

  /**
   * Compiles the model.
   *
   * @param source the model
   * @param name the name of the file that is made
   * @return the exit code
   */
  int run(CoreNlpFile source, String name, Compiler compiler) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int weights = compiler.compile(source.resource(), bytes);
    Path file = Files.createDirectories(out).resolve(name);
    Files.write(file, bytes.toByteArray());
    command
        .commandLine()
        .getOut()
        .printf("%s: %,d weights, %,d bytes%n", file, weights, bytes.size());
    return ExitCode.OK;
  }
}
