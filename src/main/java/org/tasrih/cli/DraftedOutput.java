package org.tasrih.cli;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.tasrih.Article;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.RowSpool;
import org.tasrih.tables.WriteOptions;

/**
 * A file or folder that grows as a {@link Draft}. A format that cannot be written on from the
 * middle, such as a spreadsheet, grows as a table of its rows and is made from it at the end.
 */
final class DraftedOutput implements RunOutput {
  private final Format format;
  private final Path target;
  private final Draft draft;
  private final Writer writer;
  private boolean withDetails;

  private DraftedOutput(Format format, Path target, Draft draft) {
    this.format = format;
    this.target = target;
    this.draft = draft;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(draft.stream(), StandardCharsets.UTF_8));
    this.withDetails = draft.past().details().orElse(false);
  }

  /** Whether {@code file} can grow as a draft in {@code format}. */
  static boolean suits(Format format, Path file) {
    return format.isFolder()
        || (format.growsByRows() && (!Files.exists(file) || Files.isRegularFile(file)));
  }

  /**
   * Begins a draft of {@code file}, or goes on with it.
   *
   * @param settings what must be the same in all runs that write it
   * @param resume whether to go on with what another run has left
   * @throws IOException if it cannot be written; the message is for the user
   */
  static DraftedOutput open(Format format, Path file, String settings, boolean resume)
      throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (format.isFolder()
        && Files.exists(target)
        && !isEmptyFolder(target)
        && !(resume && Draft.isBegun(target))) {
      throw new IOException(file + " is there and not empty; name a new folder");
    }
    return new DraftedOutput(
        format, target, Draft.open(target, format.isFolder(), settings, resume));
  }

  @Override
  public Optional<Draft> draft() {
    return Optional.of(draft);
  }

  /** Opens the output for articles, after those that are in it. */
  ArticleWriter open(WriteOptions options) throws IOException {
    withDetails = options.withDetails();
    draft.details(withDetails);
    if (format.isFolder()) {
      return format.open(draft.part(), options);
    }
    Continued continued = new Continued(writer, draft.past().length() > 0);
    ArticleWriter articles =
        format.isText() ? format.open(continued, options) : RowSpool.open(continued);
    continued.muted = false;
    return flushing(articles);
  }

  @Override
  public boolean is(Path path) {
    try {
      return Files.exists(target) && Files.isSameFile(target, path);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void complete() throws IOException {
    writer.flush();
    draft.finished();
    Path part = draft.part();
    if (format.isFolder() && Files.exists(part)) {
      Files.deleteIfExists(target);
    }
    if (Files.exists(part)) {
      boolean ready = format.isText() || format.isFolder();
      Files.move(ready ? part : rendered(part), target, StandardCopyOption.REPLACE_EXISTING);
    }
    draft.forget();
  }

  @Override
  public void close() throws IOException {
    draft.close();
  }

  private Path rendered(Path spool) throws IOException {
    Path rendered = target.resolveSibling(target.getFileName() + ".tmp");
    rendered.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(rendered)) {
      RowSpool.render(spool, format, out, withDetails);
    }
    return rendered;
  }

  private ArticleWriter flushing(ArticleWriter articles) {
    return new ArticleWriter() {
      @Override
      public void write(Article article) throws IOException {
        articles.write(article);
        writer.flush();
      }

      @Override
      public void close() throws IOException {
        articles.close();
      }
    };
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      return !entries.iterator().hasNext();
    }
  }

  /** Swallows the head of a table that has it already. */
  private static final class Continued extends FilterWriter {
    private boolean muted;

    Continued(Writer out, boolean muted) {
      super(out);
      this.muted = muted;
    }

    @Override
    public void write(int unit) throws IOException {
      if (!muted) {
        out.write(unit);
      }
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
      if (!muted) {
        out.write(units, offset, length);
      }
    }

    @Override
    public void write(String units, int offset, int length) throws IOException {
      if (!muted) {
        out.write(units, offset, length);
      }
    }
  }
}
