package org.tasrih.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that grows as plain rows on disk and becomes a file of a format of rows, such as a
 * spreadsheet, once it is complete. The rows are CSV with all columns, so that a run cut off in the
 * middle can go on with them.
 */
public final class RowSpool {
  private static final WriteOptions ALL = new WriteOptions(true, false, false, true, 0, false);
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private RowSpool() {}

  /** Starts the rows on {@code out}, with a header. */
  public static ArticleWriter open(Writer out) throws IOException {
    return DelimitedWriter.csv(out, ALL);
  }

  /**
   * Writes the rows in {@code spool} as {@code format}.
   *
   * @param withDetails whether there are columns for date, source and title
   */
  public static void render(Path spool, Format format, OutputStream out, boolean withDetails)
      throws IOException {
    try (CSVParser parser = CSVParser.parse(spool, StandardCharsets.UTF_8, FORMAT);
        RowWriter rows = format.openRows(out, withDetails)) {
      for (CSVRecord record : parser) {
        rows.write(row(record));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Row row(CSVRecord record) {
    return new Row(
        cell(record, Column.ARTICLE),
        Integer.parseInt(cell(record, Column.N)),
        optional(record, Column.SPEAKER),
        optional(record, Column.ROLE),
        cell(record, Column.KIND),
        cell(record, Column.TYPE),
        optional(record, Column.CUE),
        cell(record, Column.QUOTE),
        cell(record, Column.PLACES),
        Integer.parseInt(cell(record, Column.BEGIN)),
        Integer.parseInt(cell(record, Column.END)),
        Double.parseDouble(cell(record, Column.CONFIDENCE)),
        optional(record, Column.DATE),
        optional(record, Column.SOURCE),
        optional(record, Column.TITLE));
  }

  private static String cell(CSVRecord record, Column column) {
    return record.get(column.header());
  }

  private static Optional<String> optional(CSVRecord record, Column column) {
    return Optional.of(cell(record, column)).filter(cell -> !cell.isEmpty());
  }
}
