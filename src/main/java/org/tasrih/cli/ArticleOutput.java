package org.tasrih.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;

/** Where the articles go, in one format; complete only once {@link #complete} has been called. */
interface ArticleOutput extends Closeable {
  /** Opens the output for articles, after those that are in it. */
  ArticleWriter open(WriteOptions options) throws IOException;

  /** The draft that the output grows in, where another run can go on with it. */
  Optional<Draft> draft();

  /** Makes the output appear under its name, in the place of an older one. */
  void complete() throws IOException;

  /** Whether {@code path} is the file that is written. */
  boolean is(Path path);

  /** Whether {@code name} is a name of the file that is written. */
  boolean isNamed(String name);

  /** What earlier runs have written. */
  default Past past() {
    return draft().map(Draft::past).orElseGet(Past::none);
  }

  /** Writes {@code format} to {@code target} in one piece. */
  static ArticleOutput whole(Format format, OutputTarget target) {
    return new ArticleOutput() {
      @Override
      public ArticleWriter open(WriteOptions options) throws IOException {
        return format.isText()
            ? format.open(target.writer(), options)
            : format.open(target.stream(), options);
      }

      @Override
      public Optional<Draft> draft() {
        return Optional.empty();
      }

      @Override
      public void complete() throws IOException {
        target.complete();
      }

      @Override
      public boolean is(Path path) {
        return target.is(path);
      }

      @Override
      public boolean isNamed(String name) {
        return target.isNamed(name);
      }

      @Override
      public void close() throws IOException {
        target.close();
      }
    };
  }
}
