package org.tasrih.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.tasrih.Article;

/**
 * CSV and TSV, one row per quotation, as {@link DelimitedLines} tells. Where TSV has a space for a
 * line end, {@code begin} and {@code end} still find the raw text.
 */
final class DelimitedWriter implements ArticleWriter {
  private final DelimitedLines lines;
  private final List<Column> columns;

  private DelimitedWriter(DelimitedLines lines, WriteOptions options) {
    this.lines = lines;
    this.columns = Column.all(options.withDetails());
  }

  static ArticleWriter csv(Writer out, WriteOptions options) throws IOException {
    return new DelimitedWriter(DelimitedLines.csv(out, options, header(options)), options);
  }

  static ArticleWriter tsv(Writer out, WriteOptions options) throws IOException {
    return new DelimitedWriter(DelimitedLines.tsv(out, options, header(options)), options);
  }

  private static Stream<String> header(WriteOptions options) {
    return Column.all(options.withDetails()).stream().map(Column::header);
  }

  @Override
  public void write(Article article) throws IOException {
    for (Row row : Row.of(article)) {
      lines.write(columns.stream().map(column -> column.cell(row)));
    }
  }

  @Override
  public void close() throws IOException {
    lines.flush();
  }
}
