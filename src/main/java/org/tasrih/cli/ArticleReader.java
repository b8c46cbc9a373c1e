package org.tasrih.cli;

import org.tasrih.Article;
import org.tasrih.Document;

/** Reads a document: {@code Tasrih} itself, or a stand-in where only the command is tried. */
@FunctionalInterface
public interface ArticleReader {
  /** Reads {@code document}; called by many threads at once. */
  Article read(Document document);

  /** Loads a reader with its models, which takes a while. */
  @FunctionalInterface
  interface Loader {
    /**
     * The reader.
     *
     * @throws RuntimeException if its models cannot be loaded
     */
    ArticleReader load();
  }
}
