package org.tasrih.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tasrih.Span;

/** Refuses annotations that point outside their text: they were made from another one. */
final class SpanCheck {
  private SpanCheck() {}

  /**
   * @param from what the complaint calls the annotation
   * @param article what the complaint calls the text
   */
  static void requireWithin(String text, Annotation annotation, String from, String article)
      throws BadInputException {
    List<Span> outside =
        Stream.concat(
                annotation.quotes().stream().flatMap(SpanCheck::spans),
                annotation.entities().stream().map(Annotation.Entity::span))
            .filter(span -> span.end() > text.length())
            .toList();
    if (!outside.isEmpty()) {
      Span first = outside.get(0);
      throw new BadInputException(
          String.format(
              "%s: [%s, %s) lies outside %s, which has %s UTF-16 units; make it again from this"
                  + " very text",
              from, first.begin(), first.end(), article, text.length()));
    }
  }

  private static Stream<Span> spans(Quote quote) {
    return Stream.of(
            List.of(quote.content()),
            quote.cue().stream().toList(),
            quote.mention().stream().toList(),
            quote.places())
        .flatMap(Collection::stream);
  }
}
