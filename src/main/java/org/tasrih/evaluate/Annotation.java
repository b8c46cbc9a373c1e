package org.tasrih.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasrih.Article;
import org.tasrih.Name;
import org.tasrih.Passage;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;
import org.tasrih.Span;
import org.tasrih.Speaker;

/**
 * The quotations and names of one article, gold or predicted.
 *
 * @param quotes the quotations, in the order of their source: ties between equally good matches go
 *     to the earlier one
 * @param entities the names
 */
public record Annotation(List<Quote> quotes, Set<Entity> entities) {
  /**
   * A name: its span with its type.
   *
   * @param span where it stands, in UTF-16 units
   * @param type {@code PER}, {@code LOC} or {@code ORG}; others are not scored
   */
  public record Entity(Span span, String type) {}

  /** Copies {@code quotes} and {@code entities}. */
  public Annotation {
    quotes = List.copyOf(quotes);
    entities = Set.copyOf(entities);
  }

  /** An article in which nothing was found. */
  public static Annotation none() {
    return new Annotation(List.of(), Set.of());
  }

  /** What {@code article} says, as the output contract would print it. */
  public static Annotation of(Article article) {
    return new Annotation(
        article.quotations().stream().map(Annotation::quote).toList(),
        article.names().stream().map(Annotation::entity).collect(Collectors.toSet()));
  }

  private static Entity entity(Name name) {
    return new Entity(name.passage().span(), name.type().name());
  }

  private static Quote quote(Quotation quotation) {
    Speaker speaker = quotation.speaker();
    return new Quote(
        quotation.type().name().toLowerCase(Locale.ROOT),
        quotation.content().span(),
        quotation.cue().map(cue -> cue.passage().span()),
        speaker.mention().map(Passage::span),
        speaker.name(),
        speaker.role(),
        speaker.aliases(),
        quotation.places().stream()
            .filter(place -> place.in() == PlaceMention.Where.CONTENT)
            .map(place -> place.passage().span())
            .collect(Collectors.toSet()));
  }
}
