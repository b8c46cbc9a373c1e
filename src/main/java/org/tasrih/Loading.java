package org.tasrih;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is loaded while its caller goes on, if there is a core for it.
 *
 * @param <T> what is loaded
 */
final class Loading<T> {
  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins to load. */
  static <T> Loading<T> start(Supplier<T> loader) {
    return new Loading<>(CompletableFuture.supplyAsync(loader));
  }

  /** What is loaded, once it is there; whatever the loader has thrown is thrown here. */
  T await() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
