package org.tasrih.notebook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.owasp.encoder.Encode;
import org.tasrih.Article;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;

/**
 * An article as a frame within a page: the report of this one article, which opens in its article
 * view. The frame is a document of its own, so that its style, its script and its
 * Content-Security-Policy are those of the report, and nothing of the notebook is within its reach.
 */
final class ArticleFrame {
  private ArticleFrame() {}

  /** The element to put into a page. */
  static String html(Article article) {
    StringWriter page = new StringWriter();
    try (ArticleWriter report = Format.HTML.open(page, WriteOptions.PLAIN)) {
      report.write(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "<iframe sandbox=\"allow-scripts\" style=\"width:100%;height:32em;border:0\" srcdoc=\""
        + Encode.forHtmlAttribute(page.toString())
        + "\"></iframe>";
  }
}
