package org.tasrih.tables;

/**
 * What a caller can choose about the output. Options that a format has no use for change nothing.
 *
 * @param withDetails whether tables have the columns {@code date}, {@code source} and {@code title}
 * @param withText whether JSON holds the article's whole text
 * @param bom whether CSV and TSV begin with U+FEFF, which spreadsheets need to recognise UTF-8
 * @param raw whether a cell of CSV and TSV may start a formula
 * @param width how many terminal cells a console table may be wide; 0 when there is no limit
 * @param terminal whether a console table goes to a terminal, where directional marks keep the
 *     columns in place around Arabic
 */
public record WriteOptions(
    boolean withDetails, boolean withText, boolean bom, boolean raw, int width, boolean terminal) {
  /** The twelve columns that are always there, no BOM, no formulas, no text, no limit of width. */
  public static final WriteOptions PLAIN = new WriteOptions(false, false, false, false, 0, false);

  /**
   * @throws IllegalArgumentException if {@code width} is negative
   */
  public WriteOptions {
    if (width < 0) {
      throw new IllegalArgumentException("a negative width: " + width);
    }
  }
}
