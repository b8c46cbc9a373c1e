package org.tasrih.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.Origin;
import org.tasrih.cli.input.Sink;
import org.tasrih.tables.ArticleWriter;

/**
 * Reads documents on several threads and writes the articles in the order the documents came in. At
 * most {@value #WINDOW_PER_THREAD} documents per thread are in memory.
 */
final class Extraction implements Sink, AutoCloseable {
  private static final int WINDOW_PER_THREAD = 4;

  private final ArticleReader.Loader loader;
  private final Opener opener;
  private final ExecutorService pool;
  private final int window;
  private final double minConfidence;
  private final Progress progress;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private ArticleReader reader;
  private ArticleWriter writer;
  private int unread;

  /** Opens the output once there is something to write. */
  @FunctionalInterface
  interface Opener {
    ArticleWriter open(Article first) throws IOException;
  }

  private record Pending(Origin origin, Future<Article> article) {}

  /** The models could not be loaded. */
  static final class NoModelsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoModelsException(Throwable cause) {
      super("the models cannot be loaded: " + cause.getMessage() + "; build Tasrih again", cause);
    }
  }

  /** The output could not be written. */
  static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
      super(cause);
    }

    @Override
    public synchronized IOException getCause() {
      return (IOException) super.getCause();
    }
  }

  Extraction(
      ArticleReader.Loader loader,
      int threads,
      double minConfidence,
      Opener opener,
      Progress progress) {
    this.loader = loader;
    this.minConfidence = minConfidence;
    this.opener = opener;
    this.progress = progress;
    this.pool = Executors.newFixedThreadPool(threads);
    this.window = threads * WINDOW_PER_THREAD;
  }

  @Override
  public void document(Document document, Origin origin) {
    if (reader == null) {
      reader = load();
    }
    while (!pending.isEmpty()
        && (pending.size() >= window || pending.getFirst().article().isDone())) {
      writeNext();
    }
    ArticleReader current = reader;
    pending.add(new Pending(origin, pool.submit(() -> kept(current.read(document)))));
  }

  @Override
  public void complaint(Complaint complaint) {
    unread++;
    progress.complain(complaint.toString());
  }

  /**
   * Writes what is still to be written.
   *
   * @return whether any article was written
   */
  boolean finish() {
    while (!pending.isEmpty()) {
      writeNext();
    }
    progress.close();
    if (writer == null) {
      return false;
    }
    try {
      writer.close();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return true;
  }

  /** How many articles or files could not be read. */
  int unread() {
    return unread;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private ArticleReader load() {
    try {
      return loader.load();
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      throw new NoModelsException(e);
    }
  }

  private void writeNext() {
    Pending next = pending.removeFirst();
    try {
      Article article = next.article().get();
      if (writer == null) {
        writer = opener.open(article);
      }
      writer.write(article);
      progress.step();
    } catch (ExecutionException e) {
      complaint(
          new Complaint(
              next.origin(), "could not be read: " + e.getCause(), "please report it as a bug"));
    } catch (IOException e) {
      throw new OutputException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Article kept(Article article) {
    return new Article(
        article.document(),
        article.quotations().stream().filter(q -> q.confidence() >= minConfidence).toList(),
        article.names(),
        article.warnings());
  }
}
