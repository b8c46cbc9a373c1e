package org.tasrih.evaluate;

import java.util.Objects;

/**
 * An article with its gold.
 *
 * @param id the name of its two files, without extension
 * @param text the raw text, to which all offsets refer
 * @param gold what a correct extraction finds in it
 */
public record GoldDocument(String id, String text, Annotation gold) {
  /**
   * @throws NullPointerException if anything is null
   */
  public GoldDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(gold, "gold");
  }
}
