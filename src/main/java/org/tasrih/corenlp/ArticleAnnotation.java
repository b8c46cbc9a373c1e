package org.tasrih.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import org.tasrih.Article;

/** The key under which a document has all that Tasrih has read in it. */
public final class ArticleAnnotation implements CoreAnnotation<Article> {
  @Override
  public Class<Article> getType() {
    return Article.class;
  }
}
