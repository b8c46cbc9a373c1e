package org.tasrih.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide each column of a console table is.
 *
 * <p>A column is as wide as its widest cell, up to a limit of its own; the flexible one, such as
 * the quote, takes what is left. Where too little is left for it, the columns with details are left
 * out one after another, then all columns are narrowed, and at last those are left out that a
 * reader misses least.
 */
final class ColumnWidths<C> {
  private static final int FLEXIBLE_AT_LEAST = 26;
  private static final int FLEXIBLE_WITHOUT_LIMIT = 60;
  private static final int BORDER_AND_PADDING = 3;

  private static final int NARROW = 14;

  private final TableShape<C> shape;
  private final int limit;
  private final Map<C, Integer> widths;

  private ColumnWidths(TableShape<C> shape, List<Map<C, String>> rows, int limit) {
    this.shape = shape;
    this.limit = limit;
    this.widths = natural(rows);
  }

  /**
   * The columns to show, in order, with their widths without padding.
   *
   * @param rows cells of one unit per terminal cell
   * @param limit the width of the whole table; 0 for none
   */
  static <C> Map<C, Integer> of(TableShape<C> shape, List<Map<C, String>> rows, int limit) {
    return new ColumnWidths<>(shape, rows, limit).fitted();
  }

  private Map<C, Integer> fitted() {
    int flexible = widths.getOrDefault(shape.flexible(), 0);
    if (limit == 0) {
      widths.put(shape.flexible(), Math.min(flexible, FLEXIBLE_WITHOUT_LIMIT));
      return widths;
    }
    int needed = Math.min(flexible, FLEXIBLE_AT_LEAST);
    leaveOut(shape.details(), needed);
    if (left() < needed) {
      widths.replaceAll((column, width) -> Math.min(width, NARROW));
    }
    leaveOut(shape.leastMissedFirst(), needed);
    int left = Math.max(left(), FLEXIBLE_AT_LEAST / 2);
    widths.put(shape.flexible(), Math.min(flexible, left));
    return widths;
  }

  private void leaveOut(List<C> columns, int needed) {
    for (C column : columns) {
      if (left() >= needed) {
        return;
      }
      widths.remove(column);
    }
  }

  private Map<C, Integer> natural(List<Map<C, String>> rows) {
    Map<C, Integer> natural = new LinkedHashMap<>();
    for (Map<C, String> row : rows) {
      row.forEach((column, cell) -> natural.merge(column, cell.length(), Math::max));
    }
    shape.leftOutWhenEmpty().forEach(column -> natural.remove(column, 0));
    natural.replaceAll(
        (column, width) -> {
          int most =
              column.equals(shape.flexible())
                  ? width
                  : Math.min(width, shape.widest().applyAsInt(column));
          return Math.max(most, shape.header().apply(column).length());
        });
    return natural;
  }

  /** What the others leave to the flexible column. */
  private int left() {
    int others =
        widths.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(shape.flexible()))
            .mapToInt(entry -> entry.getValue() + BORDER_AND_PADDING)
            .sum();
    return limit - others - BORDER_AND_PADDING - 1;
  }
}
