package org.tasrih.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How wide each column of a console table is.
 *
 * <p>A column is as wide as its widest cell, up to a limit of its own; the quote takes what is
 * left. Where too little is left for it, the columns with details are left out one after another,
 * then all columns are narrowed, and at last those are left out that a reader misses least.
 */
final class ColumnWidths {
  private static final int QUOTE_AT_LEAST = 26;
  private static final int QUOTE_WITHOUT_LIMIT = 60;
  private static final int BORDER_AND_PADDING = 3;

  private static final int NARROW = 14;

  private static final List<Column> DETAILS =
      List.of(
          Column.END,
          Column.BEGIN,
          Column.CONFIDENCE,
          Column.KIND,
          Column.SOURCE,
          Column.DATE,
          Column.TITLE,
          Column.TYPE);

  /** The columns that are not shown when no row has anything in them. */
  private static final List<Column> EMPTY_LEFT_OUT =
      List.of(Column.DATE, Column.SOURCE, Column.TITLE);

  private static final List<Column> LEAST_MISSED_FIRST =
      List.of(Column.N, Column.PLACES, Column.ARTICLE, Column.ROLE, Column.CUE);

  private ColumnWidths() {}

  /**
   * The columns to show, in order, with their widths without padding.
   *
   * @param rows cells of one unit per terminal cell
   * @param limit the width of the whole table; 0 for none
   */
  static Map<Column, Integer> of(List<Map<Column, String>> rows, int limit) {
    Map<Column, Integer> widths = natural(rows);
    int quote = widths.getOrDefault(Column.QUOTE, 0);
    if (limit == 0) {
      widths.put(Column.QUOTE, Math.min(quote, QUOTE_WITHOUT_LIMIT));
      return widths;
    }
    int needed = Math.min(quote, QUOTE_AT_LEAST);
    leaveOut(DETAILS, widths, limit, needed);
    if (leftForQuote(widths, limit) < needed) {
      widths.replaceAll((column, width) -> Math.min(width, NARROW));
    }
    leaveOut(LEAST_MISSED_FIRST, widths, limit, needed);
    int left = Math.max(leftForQuote(widths, limit), QUOTE_AT_LEAST / 2);
    widths.put(Column.QUOTE, Math.min(quote, left));
    return widths;
  }

  private static void leaveOut(
      List<Column> columns, Map<Column, Integer> widths, int limit, int needed) {
    for (Column column : columns) {
      if (leftForQuote(widths, limit) >= needed) {
        return;
      }
      widths.remove(column);
    }
  }

  private static Map<Column, Integer> natural(List<Map<Column, String>> rows) {
    Map<Column, Integer> widths = new TreeMap<>();
    for (Map<Column, String> row : rows) {
      row.forEach((column, cell) -> widths.merge(column, cell.length(), Math::max));
    }
    EMPTY_LEFT_OUT.forEach(column -> widths.remove(column, 0));
    widths.replaceAll(
        (column, width) -> Math.max(Math.min(width, widest(column)), column.header().length()));
    return new EnumMap<>(widths);
  }

  private static int leftForQuote(Map<Column, Integer> widths, int limit) {
    int others =
        widths.entrySet().stream()
            .filter(entry -> entry.getKey() != Column.QUOTE)
            .mapToInt(entry -> entry.getValue() + BORDER_AND_PADDING)
            .sum();
    return limit - others - BORDER_AND_PADDING - 1;
  }

  private static int widest(Column column) {
    return switch (column) {
      case QUOTE -> Integer.MAX_VALUE;
      case SPEAKER, ROLE, TITLE -> 20;
      case ARTICLE, PLACES, SOURCE -> 16;
      default -> 12;
    };
  }
}
