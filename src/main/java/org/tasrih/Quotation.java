package org.tasrih;

import java.util.List;
import java.util.Optional;

/**
 * A piece of content that the article attributes to a speaker: one row of the table.
 *
 * @param type direct, indirect or mixed
 * @param content what was said, without enclosing marks
 * @param cue the word that attributes it; empty in a headline «X: …» and in reopened paragraphs
 * @param speaker who said it
 * @param addressee to whom it was said, where the clause says so
 * @param occasion where or how it was said: «خلال مؤتمر صحفي … في موسكو»
 * @param topic the frame before the cue that says what it is about: «وحول التدخل في عفرين، أكد …»
 * @param places the places in content and topic, in the order of the text
 * @param confidence 0 to 1, how sure the row is
 */
public record Quotation(
    QuotationType type,
    Passage content,
    Optional<Cue> cue,
    Speaker speaker,
    Optional<Passage> addressee,
    Optional<Passage> occasion,
    Optional<Passage> topic,
    List<PlaceMention> places,
    double confidence) {
  /** Copies {@code places}. */
  public Quotation {
    places = List.copyOf(places);
  }

  /** What was said, as the article has it. */
  public String text() {
    return content.text();
  }

  /**
   * The content with the text around it: whole words, at most {@code units} UTF-16 units on either
   * side.
   *
   * @throws IllegalArgumentException if {@code units} is negative
   */
  public Passage context(int units) {
    return content.context(units);
  }
}
