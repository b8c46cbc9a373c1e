package org.tasrih.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.tasrih.Article;

/**
 * The quotations of articles as one value: text for a terminal, HTML for a page or a notebook.
 * Immutable and safe to share.
 *
 * @param articles whose quotations they are
 */
public record Table(List<Article> articles) {
  /** The most rows that {@link #html} shows. */
  private static final int MOST_ROWS = 500;

  /** Copies {@code articles}. */
  public Table {
    articles = List.copyOf(articles);
  }

  /** The quotations of {@code articles}. */
  public static Table of(Article... articles) {
    return new Table(List.of(articles));
  }

  /** Draws the table for a terminal. */
  public void write(Writer out, WriteOptions options) throws IOException {
    try (ArticleWriter writer = Format.TABLE.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
  }

  /** Whether the columns {@code date}, {@code source} and {@code title} have anything in them. */
  public boolean hasDetails() {
    return articles.stream()
        .map(Article::document)
        .anyMatch(d -> d.date().or(d::source).or(d::title).isPresent());
  }

  /** A {@code table} element, its first {@value #MOST_ROWS} rows, every cell escaped. */
  public String html() {
    List<Column> columns = Column.all(hasDetails());
    List<Row> rows = articles.stream().flatMap(article -> Row.of(article).stream()).toList();
    Map<String, Object> values =
        Map.of(
            "columns", columns.stream().map(Column::header).toList(),
            "rows", rows.stream().limit(MOST_ROWS).map(row -> cells(columns, row)).toList(),
            "more", rows.size() > MOST_ROWS ? List.of(rows.size() - MOST_ROWS) : List.of());
    StringWriter html = new StringWriter();
    try {
      HtmlTemplate.load("table.mustache").execute(html, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  private static List<String> cells(List<Column> columns, Row row) {
    return columns.stream().map(column -> column.cell(row)).toList();
  }

  /** The table as text, as wide as its cells are. */
  @Override
  public String toString() {
    StringWriter out = new StringWriter();
    try {
      write(out, new WriteOptions(hasDetails(), false, false, false, 0, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
