package org.tasrih.shell;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dflib.DataFrame;
import org.tasrih.Article;
import org.tasrih.Tasrih;
import org.tasrih.cli.Terminal;
import org.tasrih.speakers.CorpusSpeakers;
import org.tasrih.tables.FrameTable;
import org.tasrih.tables.SpeakerFormat;
import org.tasrih.tables.Table;
import org.tasrih.tables.WriteOptions;

/**
 * What a person types in {@code tasrih shell}. The models are loaded when the first article is
 * read. Thread-safe.
 *
 * <pre>{@code
 * List<Article> articles = Shell.readAll("news/*.txt");
 * Shell.table(articles);
 * Shell.speakers(articles);
 * }</pre>
 */
public final class Shell {
  private Shell() {}

  private static final class Loaded {
    static final Tasrih TASRIH = Tasrih.load();
  }

  /** Draws something to standard output. */
  @FunctionalInterface
  private interface Drawing {
    void draw(StringWriter out) throws IOException;
  }

  /** Reads {@code text}, an article. */
  public static Article read(String text) {
    return Loaded.TASRIH.read(text);
  }

  /**
   * Reads the article in a file of any kind that {@code tasrih extract} reads.
   *
   * @throws IllegalArgumentException if it cannot be read or has several articles in it; the
   *     message tells what to do
   */
  public static Article readFile(String path) {
    return Loaded.TASRIH.read(ArticleFiles.one(path));
  }

  /**
   * Reads all articles of the files that {@code glob} names, such as {@code news/*.txt} or {@code
   * archive/**.jsonl.xz}; a folder stands for all in it. What cannot be read is named on standard
   * error, and left out.
   *
   * @throws IllegalArgumentException if no file has such a name
   */
  public static List<Article> readAll(String glob) {
    return ArticleFiles.all(glob, System.err::println).parallelStream()
        .map(Loaded.TASRIH::read)
        .toList();
  }

  /** Prints the quotations of {@code articles}, one row each. */
  public static void table(Article... articles) {
    table(List.of(articles));
  }

  /** Prints the quotations of {@code articles}, one row each. */
  public static void table(List<Article> articles) {
    Table table = new Table(articles);
    print(out -> table.write(out, options(table.hasDetails())));
  }

  /** Prints a data frame. */
  public static void table(DataFrame frame) {
    print(out -> FrameTable.write(frame, out, options(false)));
  }

  /** Prints who speaks in {@code articles}, the most quoted first. */
  public static void speakers(Article... articles) {
    speakers(List.of(articles));
  }

  /** Prints who speaks in {@code articles}, the most quoted first. */
  public static void speakers(List<Article> articles) {
    CorpusSpeakers speakers = CorpusSpeakers.create();
    articles.forEach(speakers::add);
    print(out -> SpeakerFormat.TABLE.write(speakers.list(), out, options(true)));
  }

  private static WriteOptions options(boolean withDetails) {
    Terminal terminal = Terminal.ofProcess();
    return new WriteOptions(withDetails, false, false, false, terminal.columns(), terminal.out());
  }

  private static void print(Drawing drawing) {
    StringWriter out = new StringWriter();
    try {
      drawing.draw(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.print(out);
  }
}
