package org.tasrih;

import java.util.Objects;

/**
 * A span of an article together with the raw text it names. Two passages are equal when their spans
 * and texts are; what stands around them does not matter.
 */
public final class Passage {
  private final String article;
  private final Span span;
  private final String text;

  private Passage(String article, Span span) {
    this.article = article;
    this.span = span;
    this.text = span.in(article);
  }

  /**
   * The passage that {@code span} names in {@code article}.
   *
   * @param article the raw text of the whole article
   * @throws IndexOutOfBoundsException if {@code span} reaches beyond its end
   */
  public static Passage of(String article, Span span) {
    return new Passage(article, span);
  }

  /** Where it stands, in UTF-16 units of the raw text. */
  public Span span() {
    return span;
  }

  /** Exactly {@code article.text().substring(span().begin(), span().end())}. */
  public String text() {
    return text;
  }

  /**
   * This passage with the text around it: whole words, at most {@code units} UTF-16 units on either
   * side.
   *
   * @throws IllegalArgumentException if {@code units} is negative
   */
  public Passage context(int units) {
    if (units < 0) {
      throw new IllegalArgumentException("not a number of characters: " + units);
    }
    int begin = span.begin() - Math.min(units, span.begin());
    int end = span.end() + Math.min(units, article.length() - span.end());
    while (begin > 0 && begin < span.begin() && !isBlank(begin - 1)) {
      begin++;
    }
    while (end < article.length() && end > span.end() && !isBlank(end)) {
      end--;
    }
    return of(article, new Span(begin, end));
  }

  private boolean isBlank(int unit) {
    return Character.isWhitespace(article.charAt(unit));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that && span.equals(that.span) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text);
  }

  @Override
  public String toString() {
    return "Passage[span=" + span + ", text=" + text + "]";
  }
}
