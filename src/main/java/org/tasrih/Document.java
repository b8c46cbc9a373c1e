package org.tasrih;

import java.util.Objects;
import java.util.Optional;

/**
 * An article before it is read: its raw text and what its input says about it.
 *
 * @param id the file name without extension, or the record's own id
 * @param title the title, when the input gives one apart from the text
 * @param date the date, ISO 8601
 * @param source the outlet
 * @param text the raw text, to which all offsets refer
 */
public record Document(
    String id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> source,
    String text) {
  /**
   * @throws NullPointerException if anything is null
   */
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }

  /** A document of which nothing but the text is known. */
  public static Document of(String id, String text) {
    return new Document(id, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
