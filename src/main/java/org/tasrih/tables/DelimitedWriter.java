package org.tasrih.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.tasrih.Article;

/**
 * CSV and TSV.
 *
 * <p>CSV is RFC 4180: lines end with CR LF, cells with commas, quotation marks or line ends stand
 * in quotation marks. TSV keeps one line per row: a tab or line end within a cell becomes one space
 * ({@code begin} and {@code end} still find the raw text), and a cell with a quotation mark is
 * quoted as in CSV, as spreadsheets expect.
 *
 * <p>A cell that starts with {@code = + - @}, or with a tab or carriage return before anything
 * else, gets a leading apostrophe unless {@link WriteOptions#raw()}: a spreadsheet would run it as
 * a formula (OWASP, "CSV Injection").
 */
final class DelimitedWriter implements ArticleWriter {
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
  private final List<Column> columns;
  private final UnaryOperator<String> cells;

  private DelimitedWriter(CSVPrinter printer, List<Column> columns, UnaryOperator<String> cells) {
    this.printer = printer;
    this.columns = columns;
    this.cells = cells;
  }

  static ArticleWriter csv(Writer out, WriteOptions options) throws IOException {
    return open(out, options, RFC4180, options.raw() ? cell -> cell : DelimitedWriter::guarded);
  }

  static ArticleWriter tsv(Writer out, WriteOptions options) throws IOException {
    UnaryOperator<String> cells =
        options.raw() ? DelimitedWriter::onOneLine : cell -> onOneLine(guarded(cell));
    return open(out, options, TABS, cells);
  }

  private static ArticleWriter open(
      Writer out, WriteOptions options, CSVFormat format, UnaryOperator<String> cells)
      throws IOException {
    if (options.bom()) {
      out.write(BYTE_ORDER_MARK);
    }
    List<Column> columns = Column.all(options.withDetails());
    CSVPrinter printer = new CSVPrinter(out, format);
    printer.printRecord(columns.stream().map(Column::header));
    return new DelimitedWriter(printer, columns, cells);
  }

  @Override
  public void write(Article article) throws IOException {
    for (Row row : Row.of(article)) {
      printer.printRecord(columns.stream().map(column -> cells.apply(column.cell(row))));
    }
  }

  @Override
  public void close() throws IOException {
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
