package org.tasrih.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.Article;

/**
 * A table for a person to read, its quotes wrapped to the width at hand.
 *
 * <p>Rows are gathered up to {@value #ROWS_PER_TABLE} and laid out together; beyond that a new
 * table begins, so that memory stays bounded.
 */
final class ConsoleTableWriter implements ArticleWriter {
  private static final int ROWS_PER_TABLE = 500;

  private static final Set<Column> FLUSH_RIGHT =
      EnumSet.of(
          Column.N,
          Column.BEGIN,
          Column.END,
          Column.CONFIDENCE,
          Column.SPEAKER,
          Column.ROLE,
          Column.CUE,
          Column.QUOTE,
          Column.PLACES,
          Column.TITLE);

  private static final TableShape<Column> SHAPE =
      new TableShape<>(
          Column::header,
          FLUSH_RIGHT::contains,
          Column.QUOTE,
          List.of(
              Column.END,
              Column.BEGIN,
              Column.CONFIDENCE,
              Column.KIND,
              Column.SOURCE,
              Column.DATE,
              Column.TITLE,
              Column.TYPE),
          List.of(Column.N, Column.PLACES, Column.ARTICLE, Column.ROLE, Column.CUE),
          List.of(Column.DATE, Column.SOURCE, Column.TITLE),
          ConsoleTableWriter::widest);

  private final Writer out;
  private final List<Column> columns;
  private final ConsoleTable<Column> table;
  private final List<Map<Column, String>> rows = new ArrayList<>();
  private boolean anyTable;

  ConsoleTableWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.columns = Column.all(options.withDetails());
    this.table = new ConsoleTable<>(SHAPE, options);
  }

  @Override
  public void write(Article article) throws IOException {
    for (Row row : Row.of(article)) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      columns.forEach(column -> cells.put(column, column.cell(row)));
      rows.add(cells);
      if (rows.size() == ROWS_PER_TABLE) {
        table();
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (!rows.isEmpty()) {
      table();
    } else if (!anyTable) {
      out.write("(no quotations)\n");
    }
    out.flush();
  }

  private void table() throws IOException {
    table.write(rows, out);
    rows.clear();
    anyTable = true;
  }

  private static int widest(Column column) {
    return switch (column) {
      case SPEAKER, ROLE, TITLE -> 20;
      case ARTICLE, PLACES, SOURCE -> 16;
      default -> 12;
    };
  }
}
