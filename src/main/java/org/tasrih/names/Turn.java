package org.tasrih.names;

import java.util.Optional;

/**
 * A marker at the head of a clause that tells whether the speaker changes: من جانبه، وفي السياق
 * نفسه.
 *
 * @param kind whether another speaker follows
 * @param gender the gender of the marker's pronoun, which agrees with the speaker
 * @param number the number of that pronoun; empty when the marker has none
 */
public record Turn(Kind kind, Gender gender, Optional<Plurality> number) {
  /** What a marker announces. */
  public enum Kind {
    /** Another speaker. */
    CHANGE,
    /** The same speaker goes on. */
    CONTINUE
  }
}
