package org.tasrih.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * The lines of CSV and TSV.
 *
 * <p>CSV is RFC 4180: lines end with CR LF, cells with commas, quotation marks or line ends stand
 * in quotation marks. TSV keeps one line per row: a tab or line end within a cell becomes one
 * space, and a cell with a quotation mark is quoted as in CSV, as spreadsheets expect.
 *
 * <p>A cell that starts with {@code = + - @}, or with a tab or carriage return before anything
 * else, gets a leading apostrophe unless {@link WriteOptions#raw()}: a spreadsheet would run it as
 * a formula (OWASP, "CSV Injection").
 */
final class DelimitedLines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final CSVFormat RFC4180 =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
  private static final CSVFormat TABS =
      CSVFormat.RFC4180
          .builder()
          .setDelimiter('\t')
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .get();

  private final CSVPrinter printer;
  private final UnaryOperator<String> cells;

  private DelimitedLines(CSVPrinter printer, UnaryOperator<String> cells) {
    this.printer = printer;
    this.cells = cells;
  }

  /** Begins CSV with the line {@code header}. */
  static DelimitedLines csv(Writer out, WriteOptions options, Stream<String> header)
      throws IOException {
    return open(
        out, options, RFC4180, options.raw() ? cell -> cell : DelimitedLines::guarded, header);
  }

  /** Begins TSV with the line {@code header}. */
  static DelimitedLines tsv(Writer out, WriteOptions options, Stream<String> header)
      throws IOException {
    UnaryOperator<String> cells =
        options.raw() ? DelimitedLines::onOneLine : cell -> onOneLine(guarded(cell));
    return open(out, options, TABS, cells, header);
  }

  private static DelimitedLines open(
      Writer out,
      WriteOptions options,
      CSVFormat format,
      UnaryOperator<String> cells,
      Stream<String> header)
      throws IOException {
    if (options.bom()) {
      out.write(BYTE_ORDER_MARK);
    }
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord(header);
    return new DelimitedLines(printer, cells);
  }

  /** Writes one line. */
  void write(Stream<String> row) throws IOException {
    printer.printRecord(row.map(cells));
  }

  void flush() throws IOException {
    printer.flush();
  }

  private static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  private static String onOneLine(String cell) {
    return cell.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
