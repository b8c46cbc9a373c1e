package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LoadingTest {
  @Test
  void handsOverWhatWasLoaded() {
    assertEquals("model", Loading.start(() -> "model").await());
  }

  @Test
  void throwsWhatTheLoaderThrew() {
    IllegalStateException damaged = new IllegalStateException("damaged");
    Loading<String> loading =
        Loading.start(
            () -> {
              throw damaged;
            });
    assertSame(damaged, assertThrows(IllegalStateException.class, loading::await));
  }

  @Test
  void throwsErrorsToo() {
    Loading<String> loading =
        Loading.start(
            () -> {
              throw new OutOfMemoryError("full");
            });
    assertThrows(OutOfMemoryError.class, loading::await);
  }
}
