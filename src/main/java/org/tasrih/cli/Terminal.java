package org.tasrih.cli;

/**
 * What is known of the terminal. The launcher looks and passes it on as system properties, since
 * Java cannot tell about one stream alone; without the launcher there is no terminal.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns its width in cells
 */
public record Terminal(boolean out, boolean err, int columns) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;

  /** No terminal at all, as in a pipe. */
  public static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  /** The terminal of this process, as the launcher has told it. */
  public static Terminal ofProcess() {
    return new Terminal(
        Boolean.parseBoolean(System.getProperty("tasrih.terminal.out")),
        Boolean.parseBoolean(System.getProperty("tasrih.terminal.err")),
        columns(System.getProperty("tasrih.terminal.columns", "")));
  }

  private static int columns(String property) {
    try {
      return Math.max(Integer.parseInt(property), FEWEST_COLUMNS);
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
