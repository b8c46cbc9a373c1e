package org.tasrih.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dflib.DataFrame;
import org.dflib.row.RowProxy;

/** Draws a data frame of DFLib for a person to read, Arabic cells among others. */
public final class FrameTable {
  private static final int MOST_ROWS = 100;
  private static final int WIDEST = 24;

  private FrameTable() {}

  /**
   * Draws the first {@value #MOST_ROWS} rows of {@code frame}, and says how many more there are.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(DataFrame frame, Writer out, WriteOptions options) throws IOException {
    List<String> columns = List.of(frame.getColumnsIndex().toArray());
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> right = new HashSet<>();
    for (RowProxy row : frame.head(MOST_ROWS)) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (String column : columns) {
        Object value = row.get(column);
        cells.put(column, cell(value));
        if (isRight(value)) {
          right.add(column);
        }
      }
      rows.add(cells);
    }
    TableShape<String> shape =
        new TableShape<>(
            column -> column,
            right::contains,
            widest(columns, rows),
            List.of(),
            List.of(),
            List.of(),
            column -> WIDEST);
    if (rows.isEmpty()) {
      out.write("(no rows)\n");
    } else {
      new ConsoleTable<>(shape, options).write(rows, out);
    }
    if (frame.height() > MOST_ROWS) {
      out.write("… and " + (frame.height() - MOST_ROWS) + " more rows\n");
    }
    out.flush();
  }

  private static String cell(Object value) {
    return value == null ? "" : value.toString();
  }

  /** Numbers and Arabic are flush right. */
  private static boolean isRight(Object value) {
    return value instanceof Number || ConsoleTable.hasArabic(cell(value));
  }

  private static String widest(List<String> columns, List<Map<String, String>> rows) {
    return columns.stream()
        .max(
            Comparator.comparingInt(
                column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)))
        .orElse("");
  }
}
