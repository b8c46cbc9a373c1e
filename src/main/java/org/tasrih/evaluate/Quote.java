package org.tasrih.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.Span;

/**
 * A quotation as the scorer sees it, gold or predicted. Offsets count UTF-16 units of the article.
 *
 * @param type {@code direct}, {@code indirect} or {@code mixed}; empty when a prediction has none
 * @param content what was said
 * @param cue the word that attributes it
 * @param mention the noun phrase that names the speaker in the cue's own clause
 * @param speaker the speaker's fullest name
 * @param role the speaker's office or title
 * @param aliases other names that are right too; only those of the gold are read
 * @param places the places inside the content
 */
public record Quote(
    String type,
    Span content,
    Optional<Span> cue,
    Optional<Span> mention,
    Optional<String> speaker,
    Optional<String> role,
    List<String> aliases,
    Set<Span> places) {
  /** Copies {@code aliases} and {@code places}. */
  public Quote {
    aliases = List.copyOf(aliases);
    places = Set.copyOf(places);
  }
}
