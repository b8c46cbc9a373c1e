package org.tasrih.cli;

/** What the command's exit code says. */
public final class ExitCode {
  /** All articles were read. */
  public static final int OK = 0;

  /** Some could not be read; each is named on standard error, the others are in the output. */
  public static final int SOME_UNREAD = 1;

  /** The command was used wrongly. */
  public static final int USAGE = 2;

  /** The models could not be loaded. */
  public static final int NO_MODELS = 3;

  private ExitCode() {}
}
