package org.example;

import java.util.List;
import org.tasrih.Article;
import org.tasrih.Quotation;
import org.tasrih.Tasrih;

/** Who said what in an article, in ten lines. */
public final class WhoSaidWhat {
  private final Tasrih tasrih = Tasrih.builder().minConfidence(0.1).load();

  public List<String> in(String text) {
    Article article = tasrih.read(text);
    return article.quotations().stream().map(WhoSaidWhat::line).toList();
  }

  private static String line(Quotation quotation) {
    return quotation.speaker().name().orElse("؟") + ": " + quotation.text();
  }

  /** The quotations of {@code text} with what stands around them. */
  public List<String> inContext(String text) {
    return tasrih.read(text).quotations().stream().map(q -> q.context(80).text()).toList();
  }
}
