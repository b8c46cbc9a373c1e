package org.tasrih.tables;

import java.io.Closeable;
import java.io.IOException;
import org.tasrih.Article;

/**
 * Writes articles one after another in one format; nothing is kept longer than it must be. Not
 * thread-safe. {@link Format#open} makes one.
 */
public interface ArticleWriter extends Closeable {
  /** Writes {@code article} after those before it. */
  void write(Article article) throws IOException;

  /** Ends the document and flushes it; what it was written to stays open. */
  @Override
  void close() throws IOException;
}
