package org.tasrih.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.tasrih.Article;

/**
 * One self-contained HTML page. It holds each article as one line of JSON, the object of the
 * contract with its text, in a script element that is not run; the page's own script shows them.
 * Articles are written as they come, none is kept.
 */
final class ReportWriter implements ArticleWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Writer out;
  private final ReportPage page;
  private final JsonGenerator json;

  ReportWriter(Writer out) throws IOException {
    this.out = out;
    page = ReportPage.load();
    json = FACTORY.createGenerator(out);
    json.setCharacterEscapes(new ScriptEscapes());
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    out.write(page.beforeArticles());
  }

  @Override
  public void write(Article article) throws IOException {
    new JsonArticle(json).write(article, true);
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.write("\n");
    out.write(page.afterArticles());
    out.flush();
  }
}
