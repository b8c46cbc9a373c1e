package org.tasrih.evaluate;

import java.util.Locale;
import java.util.Optional;

/**
 * Something a developer should look at.
 *
 * @param kind what is wrong
 * @param gold the gold quotation, unless the prediction is spurious
 * @param predicted the predicted quotation, unless the gold one was missed
 */
public record Mistake(Kind kind, Optional<Quote> gold, Optional<Quote> predicted) {
  /** What is wrong. A matched quotation may have a wrong span and a wrong speaker. */
  public enum Kind {
    /** No prediction matches the gold quotation. */
    MISSED,
    /** The prediction matches no gold quotation. */
    SPURIOUS,
    /** They match, but begin or end at different words. */
    SPAN,
    /** They match, but the speaker is neither the gold name nor one of its aliases. */
    SPEAKER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
