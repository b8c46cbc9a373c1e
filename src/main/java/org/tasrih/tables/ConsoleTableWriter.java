package org.tasrih.tables;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasrih.Article;

/**
 * A table for a person to read, its quotes wrapped to the width at hand.
 *
 * <p>Rows are gathered up to {@value #ROWS_PER_TABLE} and laid out together; beyond that a new
 * table begins, so that memory stays bounded.
 */
final class ConsoleTableWriter implements ArticleWriter {
  private static final int ROWS_PER_TABLE = 500;

  /** The library counts a cell's two spaces of padding as part of its width. */
  private static final int PADDING = 2;

  /** Stands for the border between two cells until the layout is done. */
  private static final char BORDER = TerminalCells.RESERVED;

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final Pattern CELL = Pattern.compile("^( *)(.*?)( *)$", Pattern.DOTALL);

  private static final Set<Column> NUMBERS =
      EnumSet.of(Column.N, Column.BEGIN, Column.END, Column.CONFIDENCE);
  private static final Set<Column> ARABIC =
      EnumSet.of(
          Column.SPEAKER, Column.ROLE, Column.CUE, Column.QUOTE, Column.PLACES, Column.TITLE);

  private final Writer out;
  private final WriteOptions options;
  private final List<Row> rows = new ArrayList<>();
  private boolean anyTable;

  ConsoleTableWriter(Writer out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  public void write(Article article) throws IOException {
    for (Row row : Row.of(article)) {
      rows.add(row);
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
    TerminalCells cells = new TerminalCells();
    List<Map<Column, String>> encoded = new ArrayList<>();
    for (Row row : rows) {
      Map<Column, String> line = new EnumMap<>(Column.class);
      for (Column column : Column.all(options.withDetails())) {
        line.put(column, cells.encode(column.cell(row)));
      }
      encoded.add(line);
    }
    Map<Column, Integer> widths = ColumnWidths.of(encoded, options.width());
    List<ColumnData<Map<Column, String>>> columns = new ArrayList<>();
    widths.forEach((column, width) -> columns.add(column(column, width)));
    String table = AsciiTable.builder().border(border()).data(encoded, columns).asString();
    for (String line : Splitter.onPattern("\r?\n").split(table)) {
      out.write(cells.decode(withBorders(line)));
      out.write('\n');
    }
    rows.clear();
    anyTable = true;
  }

  private static ColumnData<Map<Column, String>> column(Column column, int width) {
    HorizontalAlign align =
        NUMBERS.contains(column) || ARABIC.contains(column)
            ? HorizontalAlign.RIGHT
            : HorizontalAlign.LEFT;
    return new com.github.freva.asciitable.Column()
        .header(column.header())
        .headerAlign(align)
        .dataAlign(align)
        .maxWidth(width + PADDING, OverflowBehaviour.NEWLINE)
        .with(row -> row.getOrDefault(column, ""));
  }

  private static Character[] border() {
    return Arrays.stream(AsciiTable.BASIC_ASCII)
        .map(c -> c != null && c == '|' ? Character.valueOf(BORDER) : c)
        .toArray(Character[]::new);
  }

  /**
   * Draws the borders; on a terminal with marks around them, so that a terminal that reorders
   * Arabic reorders it within its cell only, full stop at the left.
   */
  private String withBorders(String line) {
    if (!options.terminal()) {
      return line.replace(BORDER, '|');
    }
    List<String> parts = new ArrayList<>();
    for (String cell : Splitter.on(BORDER).split(line)) {
      Matcher matcher = CELL.matcher(cell);
      boolean arabic = cell.codePoints().anyMatch(ConsoleTableWriter::isRightToLeft);
      parts.add(
          arabic && matcher.matches()
              ? matcher.group(1)
                  + RIGHT_TO_LEFT_MARK
                  + matcher.group(2)
                  + RIGHT_TO_LEFT_MARK
                  + matcher.group(3)
              : cell);
    }
    return String.join(LEFT_TO_RIGHT_MARK + "|" + LEFT_TO_RIGHT_MARK, parts);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
