package org.tasrih.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tasrih compile-segmenter}: makes the segmenter's model from CoreNLP's. */
@Command(
    name = "compile-segmenter",
    description = "Compiles CoreNLP's Arabic segmenter into a compact model, segmenter.crf.",
    mixinStandardHelpOptions = true)
public final class CompileSegmenterCommand implements Callable<Integer> {
  @Mixin private CompileOptions options;

  @Override
  public Integer call() throws IOException {
    return options.run(
        CoreNlpFile.SEGMENTER,
        "segmenter.crf",
        (model, out) -> Segmenter.compile(model, out).size());
  }
}
