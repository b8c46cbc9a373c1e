package org.tasrih.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A spreadsheet in Office Open XML, written as it goes: the sheet runs from right to left, its
 * header stays in view and can be filtered. Cells hold text or numbers, never formulas. Past the
 * {@value #ROWS_PER_SHEET} rows that a sheet may have, another begins; a cell over the {@value
 * #UNITS_PER_CELL} units it may have is cut.
 */
final class XlsxWriter implements RowWriter {
  static final int ROWS_PER_SHEET = 1_048_576;
  static final int UNITS_PER_CELL = 32_767;

  private static final int ROWS_BETWEEN_FLUSHES = 200;
  private static final int NARROW = 10;
  private static final int WIDE = 24;
  private static final int WIDEST = 80;
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final Workbook workbook;
  private final List<Column> columns;
  private Worksheet sheet;
  private int sheets;
  private int line;

  XlsxWriter(OutputStream out, boolean withDetails) {
    this.workbook = new Workbook(staysOpen(out), "Tasrih", "1.0");
    this.columns = Column.all(withDetails);
    nextSheet();
  }

  @Override
  public void write(Row row) throws IOException {
    if (line == ROWS_PER_SHEET) {
      finishSheet();
      nextSheet();
    }
    for (int i = 0; i < columns.size(); i++) {
      cell(i, columns.get(i), row);
    }
    line++;
    if (line % ROWS_BETWEEN_FLUSHES == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finishSheet();
    workbook.finish();
  }

  private void finishSheet() throws IOException {
    sheet.setAutoFilter(0, 0, line - 1, columns.size() - 1);
    sheet.finish();
  }

  private void nextSheet() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? "quotations" : "quotations " + sheets);
    sheet.rightToLeft();
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).header());
      sheet.style(0, i).bold().set();
      sheet.width(i, width(columns.get(i)));
    }
    line = 1;
  }

  private void cell(int i, Column column, Row row) {
    switch (column) {
      case N -> sheet.value(line, i, row.n());
      case BEGIN -> sheet.value(line, i, row.begin());
      case END -> sheet.value(line, i, row.end());
      case CONFIDENCE -> sheet.value(line, i, Column.rounded(row.confidence()));
      default -> {
        String text = column.cell(row);
        if (!text.isEmpty()) {
          sheet.inlineString(line, i, writable(text));
        }
      }
    }
  }

  /** {@code text} with a question mark for what XML cannot hold, cut to what a cell can. */
  private static String writable(String text) {
    String cell =
        text.length() > UNITS_PER_CELL ? text.substring(0, UNITS_PER_CELL - 1) + "…" : text;
    return NOT_XML.matcher(cell).replaceAll("?");
  }

  private static int width(Column column) {
    return switch (column) {
      case QUOTE -> WIDEST;
      case ARTICLE, SPEAKER, ROLE, PLACES, TITLE -> WIDE;
      default -> NARROW;
    };
  }

  private static OutputStream staysOpen(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }
}
