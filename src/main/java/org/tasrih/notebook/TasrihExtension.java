package org.tasrih.notebook;

import java.util.function.Function;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.tasrih.Article;
import org.tasrih.tables.Table;

/**
 * Shows articles and tables in notebooks of the JJava kernel, as HTML and, where that is asked for,
 * as text. The kernel makes one and installs it when it finds Tasrih on its class path.
 */
public final class TasrihExtension implements Extension {
  @Override
  public void install(BaseKernel kernel) {
    register(kernel.getRenderer());
  }

  static void register(Renderer renderer) {
    show(renderer, Article.class, ArticleFrame::html, article -> Table.of(article).toString());
    show(renderer, Table.class, Table::html, Table::toString);
  }

  private static <T> void show(
      Renderer renderer, Class<T> type, Function<T, String> html, Function<T, String> text) {
    renderer
        .createRegistration(type)
        .preferring(MIMEType.TEXT_HTML)
        .supporting(MIMEType.TEXT_PLAIN)
        .register(
            (value, context) -> {
              context.renderIfRequested(MIMEType.TEXT_HTML, () -> html.apply(value));
              context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> text.apply(value));
            });
  }
}
