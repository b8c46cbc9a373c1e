package org.tasrih.tables;

import java.io.IOException;
import java.io.StringWriter;
import org.tasrih.Article;

/** What a format makes of articles. */
final class Written {
  private Written() {}

  static String as(Format format, WriteOptions options, Article... articles) throws IOException {
    StringWriter out = new StringWriter();
    try (ArticleWriter writer = format.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
    return out.toString();
  }
}
