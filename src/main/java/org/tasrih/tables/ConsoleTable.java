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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out and draws tables for a person to read, Arabic cells among them. */
final class ConsoleTable<C> {
  /** The library counts a cell's two spaces of padding as part of its width. */
  private static final int PADDING = 2;

  /** Stands for the border between two cells until the layout is done. */
  private static final char BORDER = TerminalCells.RESERVED;

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final String RIGHT_TO_LEFT_MARK = "\u200F";
  private static final Pattern CELL = Pattern.compile("^( *)(.*?)( *)$", Pattern.DOTALL);

  private final TableShape<C> shape;
  private final WriteOptions options;

  ConsoleTable(TableShape<C> shape, WriteOptions options) {
    this.shape = shape;
    this.options = options;
  }

  /** Draws one table of {@code rows}, each a cell per column in the order of the columns. */
  void write(List<Map<C, String>> rows, Writer out) throws IOException {
    TerminalCells cells = new TerminalCells();
    List<Map<C, String>> encoded = new ArrayList<>();
    for (Map<C, String> row : rows) {
      Map<C, String> line = new LinkedHashMap<>();
      row.forEach((column, cell) -> line.put(column, cells.encode(cell)));
      encoded.add(line);
    }
    Map<C, Integer> widths = ColumnWidths.of(shape, encoded, options.width());
    List<ColumnData<Map<C, String>>> columns = new ArrayList<>();
    widths.forEach((column, width) -> columns.add(column(column, width)));
    String table = AsciiTable.builder().border(border()).data(encoded, columns).asString();
    for (String line : Splitter.onPattern("\r?\n").split(table)) {
      out.write(cells.decode(withBorders(line)));
      out.write('\n');
    }
  }

  private ColumnData<Map<C, String>> column(C column, int width) {
    HorizontalAlign align =
        shape.right().test(column) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
    return new com.github.freva.asciitable.Column()
        .header(shape.header().apply(column))
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
      boolean arabic = hasArabic(cell);
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

  /** Whether anything in {@code text} is written from right to left. */
  static boolean hasArabic(String text) {
    return text.codePoints().anyMatch(ConsoleTable::isRightToLeft);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
