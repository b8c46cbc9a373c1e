package org.tasrih.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.tables.SampleArticle;

/**
 * A run of the command within this process.
 *
 * @param code its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record CommandRun(int code, String out, String err) {
  /** Runs {@code tasrih} with articles whose every text is one quotation. */
  static CommandRun of(Object... args) {
    return withInput("", args);
  }

  /** The same with {@code input} on standard input. */
  static CommandRun withInput(String input, Object... args) {
    return with(input.getBytes(StandardCharsets.UTF_8), () -> CommandRun::quoteAll, args);
  }

  static CommandRun with(byte[] input, ArticleReader.Loader loader, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    String[] strings = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(console, loader, strings);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A stand-in for the pipeline: the text is one quotation. */
  static Article quoteAll(Document document) {
    Article article = SampleArticle.quoting(document.id(), document.text());
    return new Article(document, article.quotations(), article.names(), article.warnings());
  }
}
