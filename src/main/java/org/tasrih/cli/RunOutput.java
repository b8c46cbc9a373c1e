package org.tasrih.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a run writes to; complete only once {@link #complete} has been called. */
interface RunOutput extends Closeable {
  /** The draft that the output grows in, where another run can go on with it. */
  default Optional<Draft> draft() {
    return Optional.empty();
  }

  /** What earlier runs have written. */
  default Past past() {
    return draft().map(Draft::past).orElseGet(Past::none);
  }

  /** Makes the output appear under its name, in the place of an older one. */
  void complete() throws IOException;

  /** Whether {@code path} is the file that is written. */
  boolean is(Path path);

  /** Whether {@code name} is a name of the file that is written. */
  default boolean isNamed(String name) {
    try {
      return is(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
