package org.tasrih;

/**
 * A span of an article together with the raw text it names.
 *
 * @param span where it stands, in UTF-16 units of the raw text
 * @param text exactly {@code article.text().substring(span.begin(), span.end())}
 */
public record Passage(Span span, String text) {
  /** The passage that {@code span} names in {@code text}. */
  public static Passage of(String text, Span span) {
    return new Passage(span, span.in(text));
  }
}
