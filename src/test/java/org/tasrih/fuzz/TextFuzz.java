package org.tasrih.fuzz;

import org.tasrih.Tasrih;

/** Texts that a fuzzer makes are read, and {@link Invariants} hold of what is found. */
public final class TextFuzz {
  private TextFuzz() {}

  private static final class Loaded {
    static final Tasrih TASRIH = Tasrih.load();
  }

  /** What Jazzer calls with each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    Invariants.check(Loaded.TASRIH, HostileText.of(data));
  }
}
