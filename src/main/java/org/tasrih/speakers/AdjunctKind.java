package org.tasrih.speakers;

/** What kind of adjunct a word opens between verb, subject and content. */
public enum AdjunctKind {
  /** A day: الثلاثاء، أمس. */
  DAY,
  /** Another time, or an adverb of manner in the same slot: مساء، هاتفيا. */
  TIME,
  /** A month: كانون الثاني، يناير. */
  MONTH,
  /** A preposition or conjunction: في، خلال، على. */
  PREPOSITION,
  /** An occasion, as a noun after a preposition: مؤتمر، هامش. */
  OCCASION
}
