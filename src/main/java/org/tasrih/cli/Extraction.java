package org.tasrih.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.Origin;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Sink;
import org.tasrih.cli.input.Source;
import org.tasrih.tables.ArticleWriter;

/**
 * Reads documents on several threads and writes the articles in the order the documents came in. At
 * most {@value #WINDOW_PER_THREAD} documents per thread are in memory. What an earlier run has
 * written is passed over.
 */
final class Extraction implements Sink, AutoCloseable {
  private static final int WINDOW_PER_THREAD = 4;

  private final ArticleReader.Loader loader;
  private final Opener opener;
  private final ExecutorService pool;
  private final int window;
  private final double minConfidence;
  private final Progress progress;
  private final Optional<Draft> draft;
  private final Totals totals;
  private final Deque<Event> pending = new ArrayDeque<>();
  private ArticleReader reader;
  private ArticleWriter writer;
  private int toPassOver;

  /** Opens the output once there is something to write. */
  @FunctionalInterface
  interface Opener {
    ArticleWriter open(Article first) throws IOException;
  }

  /** What waits to be written, in the order of the input. */
  private sealed interface Event {
    /** Whether nothing must be waited for. */
    default boolean isReady() {
      return true;
    }
  }

  private record Begin(Source source, int events) implements Event {}

  private record End() implements Event {}

  private record Failure(Complaint complaint) implements Event {}

  private record Pending(Origin origin, Future<Article> article) implements Event {
    @Override
    public boolean isReady() {
      return article.isDone();
    }
  }

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
      Optional<Draft> draft,
      Progress progress) {
    this.loader = loader;
    this.minConfidence = minConfidence;
    this.opener = opener;
    this.draft = draft;
    this.totals = draft.map(Draft::past).orElseGet(Past::none).totals();
    this.progress = progress;
    this.pool = Executors.newFixedThreadPool(threads);
    this.window = threads * WINDOW_PER_THREAD;
  }

  /** Reads {@code sources}, but for what {@code past} has of them. */
  void read(List<Source> sources, Past past, ReadSettings settings) {
    for (Source source : sources) {
      Optional<Past.Reading> known = past.next(source);
      toPassOver = known.map(Past.Reading::events).orElse(0);
      if (known.filter(Past.Reading::ended).isPresent()) {
        source.meter().skip(source.size());
        continue;
      }
      enqueue(new Begin(source, toPassOver));
      source.read(settings, this);
      enqueue(new End());
    }
  }

  @Override
  public void document(Document document, Origin origin) {
    if (toPassOver > 0) {
      toPassOver--;
      return;
    }
    if (reader == null) {
      reader = load();
    }
    ArticleReader current = reader;
    enqueue(new Pending(origin, pool.submit(() -> kept(current.read(document)))));
  }

  @Override
  public void complaint(Complaint complaint) {
    if (toPassOver > 0) {
      toPassOver--;
      return;
    }
    enqueue(new Failure(complaint));
  }

  private void enqueue(Event event) {
    while (!pending.isEmpty() && (pending.size() >= window || pending.getFirst().isReady())) {
      writeNext();
    }
    pending.add(event);
  }

  /**
   * Writes what is still to be written.
   *
   * @return whether any article was written, in this run or before
   */
  boolean finish() {
    while (!pending.isEmpty()) {
      writeNext();
    }
    progress.close();
    if (writer == null) {
      return totals.articles() > 0;
    }
    try {
      writer.close();
    } catch (IOException e) {
      throw new OutputException(e);
    }
    return true;
  }

  /** What has been written and what could not be read. */
  Totals totals() {
    return totals;
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
    try {
      Event next = pending.removeFirst();
      if (next instanceof Begin begin && draft.isPresent()) {
        draft.get().began(begin.source(), begin.events());
      } else if (next instanceof End && draft.isPresent()) {
        draft.get().ended();
      } else if (next instanceof Failure failure) {
        fail(failure.complaint());
      } else if (next instanceof Pending article) {
        write(article);
      }
    } catch (IOException e) {
      throw new OutputException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void write(Pending next) throws IOException, InterruptedException {
    Article article;
    try {
      article = next.article().get();
    } catch (ExecutionException e) {
      fail(
          new Complaint(
              next.origin(), "could not be read: " + e.getCause(), "please report it as a bug"));
      return;
    }
    if (writer == null) {
      writer = opener.open(article);
    }
    writer.write(article);
    List<Long> newSpeakers = totals.add(article);
    if (draft.isPresent()) {
      draft.get().wrote(article.quotations().size(), newSpeakers);
    }
    progress.step();
  }

  private void fail(Complaint complaint) throws IOException {
    totals.addFailure();
    if (draft.isPresent()) {
      draft.get().failed();
    }
    progress.complain(complaint.toString());
  }

  private Article kept(Article article) {
    return new Article(
        article.document(),
        article.quotations().stream().filter(q -> q.confidence() >= minConfidence).toList(),
        article.names(),
        article.warnings());
  }
}
