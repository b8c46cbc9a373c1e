package org.tasrih;

/** What kind of source a speaker is. */
public enum SpeakerKind {
  /** One person, named or known by a title. */
  PERSON,
  /** An organisation; a country or capital speaking as a government too. */
  ORG,
  /** Several people: demonstrators, officials, witnesses. */
  GROUP,
  /** A statement, report, study or letter. */
  DOCUMENT,
  /** A source that is not named: «مصدر أمني». */
  ANONYMOUS
}
