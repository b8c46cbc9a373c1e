package org.tasrih.cli;

import java.util.Optional;

/** Tells a user who cuts a run off, with Ctrl-C or by a signal, how to go on with it. */
final class Interruption implements AutoCloseable {
  private final Optional<Thread> hook;

  private Interruption(Optional<Thread> hook) {
    this.hook = hook;
  }

  /** Watches until it is closed; does nothing where there is no draft. */
  static Interruption watch(Optional<Draft> draft, Console console) {
    Optional<Thread> hook =
        draft.map(d -> new Thread(() -> d.howToGoOn().ifPresent(console::complain), "interrupted"));
    hook.ifPresent(Runtime.getRuntime()::addShutdownHook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      hook.ifPresent(Runtime.getRuntime()::removeShutdownHook);
    } catch (IllegalStateException e) {
      // The process is already being shut down, and the hook has its say.
      return;
    }
  }
}
