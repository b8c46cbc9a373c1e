package org.tasrih.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tasrih compile-tagger}: makes the tagger's model from CoreNLP's. */
@Command(
    name = "compile-tagger",
    description = "Compiles CoreNLP's Arabic tagger into a compact model, tagger.mem.",
    mixinStandardHelpOptions = true)
public final class CompileTaggerCommand implements Callable<Integer> {
  @Mixin private CompileOptions options;

  @Override
  public Integer call() throws IOException {
    return options.run(
        CoreNlpFile.TAGGER, "tagger.mem", (model, out) -> Tagger.compile(model, out).size());
  }
}
