package org.tasrih;

import java.util.Optional;

/**
 * A place that a quotation is about.
 *
 * @param passage where it stands, without clitics
 * @param place what it stands for; empty when the gazetteer does not know it
 * @param in whether it stands in the content or in the topic frame before the cue
 */
public record PlaceMention(Passage passage, Optional<Place> place, Where in) {
  /** Where in a quotation a place stands. */
  public enum Where {
    /** Inside the quoted content. */
    CONTENT,
    /** In the frame before the cue: «وحول التدخل في عفرين، أكد …». */
    TOPIC
  }
}
