package org.tasrih.tables;

import java.util.List;
import org.dflib.DataFrame;
import org.dflib.Extractor;
import org.tasrih.Article;

/**
 * Articles as data frames of DFLib, to group, count and join; needs {@code org.dflib:dflib}.
 *
 * <pre>{@code
 * DataFrame quotations = Tables.dataFrame(articles);
 * DataFrame most = quotations.group("speaker").agg($col("speaker").first(), count());
 * }</pre>
 */
public final class Tables {
  private Tables() {}

  /**
   * One row per quotation with all columns of {@link Column}: {@code n}, {@code begin} and {@code
   * end} are ints, {@code confidence} is a double, the others are strings; a cell with nothing to
   * say is null.
   */
  public static DataFrame dataFrame(List<Article> articles) {
    List<Column> columns = Column.all(true);
    Extractor<?, ?>[] extractors =
        columns.stream().map(Tables::extractor).toArray(Extractor[]::new);
    @SuppressWarnings("unchecked") // each of them takes a row
    Extractor<Row, ?>[] ofRows = (Extractor<Row, ?>[]) extractors;
    return DataFrame.byRow(ofRows)
        .columnNames(columns.stream().map(Column::header).toArray(String[]::new))
        .ofIterable(articles.stream().flatMap(article -> Row.of(article).stream()).toList());
  }

  private static Extractor<Row, ?> extractor(Column column) {
    return switch (column.type()) {
      case INTEGER -> Extractor.$int(row -> (Integer) column.value(row).orElseThrow());
      case DECIMAL -> Extractor.$double(row -> (Double) column.value(row).orElseThrow());
      case TEXT -> Extractor.$col(row -> column.value(row).orElse(null));
    };
  }
}
