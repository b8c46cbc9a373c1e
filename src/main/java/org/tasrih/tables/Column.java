package org.tasrih.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A column of the table formats, in the order of the output contract. */
public enum Column {
  /** The article's id. */
  ARTICLE(Row::article),
  /** The number of the quotation in its article. */
  N(row -> Integer.toString(row.n())),
  /** Who said it. */
  SPEAKER(row -> row.speaker().orElse("")),
  /** The speaker's office or title. */
  ROLE(row -> row.role().orElse("")),
  /** The speaker's kind. */
  KIND(Row::kind),
  /** The quotation's type. */
  TYPE(Row::type),
  /** The attributing word. */
  CUE(row -> row.cue().orElse("")),
  /** What was said. */
  QUOTE(Row::quote),
  /** The places it is about. */
  PLACES(Row::places),
  /** Where the quote begins, in UTF-16 units of the text. */
  BEGIN(row -> Integer.toString(row.begin())),
  /** Where the quote ends. */
  END(row -> Integer.toString(row.end())),
  /** How sure the row is, to four decimals at most. */
  CONFIDENCE(row -> rounded(row.confidence()).toPlainString()),
  /** The article's date. */
  DATE(row -> row.date().orElse("")),
  /** The outlet. */
  SOURCE(row -> row.source().orElse("")),
  /** The article's title. */
  TITLE(row -> row.title().orElse(""));

  /** What the cells of a column are. */
  public enum Type {
    /** A string. */
    TEXT,
    /** An integer of 32 bits. */
    INTEGER,
    /** A double. */
    DECIMAL
  }

  private static final List<Column> ALL = List.of(values());
  private static final List<Column> WITHOUT_DETAILS =
      Arrays.stream(values()).filter(column -> column.compareTo(DATE) < 0).toList();

  @SuppressWarnings("ImmutableEnumChecker") // every one of them is a pure function of the row
  private final Function<Row, String> cell;

  Column(Function<Row, String> cell) {
    this.cell = cell;
  }

  /** The columns of a table, with or without {@link #DATE}, {@link #SOURCE} and {@link #TITLE}. */
  public static List<Column> all(boolean withDetails) {
    return withDetails ? ALL : WITHOUT_DETAILS;
  }

  /** The column's name, as the header line gives it. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cell of this column in {@code row}; empty when there is nothing to say. */
  public String cell(Row row) {
    return cell.apply(row);
  }

  /** What the cells of this column are. */
  public Type type() {
    return switch (this) {
      case N, BEGIN, END -> Type.INTEGER;
      case CONFIDENCE -> Type.DECIMAL;
      default -> Type.TEXT;
    };
  }

  /**
   * The cell of this column in {@code row} as a {@link String}, {@link Integer} or {@link Double};
   * empty when there is nothing to say.
   */
  public Optional<Object> value(Row row) {
    String text = cell(row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type()) {
          case TEXT -> text;
          case INTEGER -> (Object) Integer.valueOf(text);
          case DECIMAL -> (Object) Double.valueOf(text);
        });
  }

  /** {@code confidence} to four decimals, without trailing zeros. */
  static BigDecimal rounded(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(4, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
