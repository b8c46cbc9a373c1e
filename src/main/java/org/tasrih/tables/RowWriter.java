package org.tasrih.tables;

import java.io.Closeable;
import java.io.IOException;
import org.tasrih.Article;

/** Writes the rows of a table, one after another. Not thread-safe. */
interface RowWriter extends Closeable {
  /** Writes {@code row} after those before it. */
  void write(Row row) throws IOException;

  /** Ends the table and flushes it; what it was written to stays open. */
  @Override
  void close() throws IOException;

  /** Writes the rows of articles with {@code rows}. */
  static ArticleWriter articles(RowWriter rows) {
    return new ArticleWriter() {
      @Override
      public void write(Article article) throws IOException {
        for (Row row : Row.of(article)) {
          rows.write(row);
        }
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }
}
