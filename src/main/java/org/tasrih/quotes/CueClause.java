package org.tasrih.quotes;

/** The clause of one cue while its words are walked through. */
final class CueClause {
  private final CueHit hit;
  private final int limit;
  private final boolean subjectBefore;
  private NounPhrase subject;
  private boolean objectPronoun;
  private boolean blocked;

  /**
   * The clause of {@code hit}, of which nothing has been walked through yet.
   *
   * @param limit one past the last word it may reach
   * @param subjectBefore whether the speaker is named before the cue
   */
  CueClause(CueHit hit, int limit, boolean subjectBefore) {
    this.hit = hit;
    this.limit = limit;
    this.subjectBefore = subjectBefore;
  }

  CueHit hit() {
    return hit;
  }

  CueForm form() {
    return hit.form();
  }

  CueLemma lemma() {
    return hit.form().lemma();
  }

  int limit() {
    return limit;
  }

  /** Whether the speaker is named before the cue. */
  boolean hasSubjectBefore() {
    return subjectBefore;
  }

  /** The phrase found to be its subject after the cue; null as long as there is none. */
  NounPhrase subject() {
    return subject;
  }

  boolean hasSubject() {
    return subject != null;
  }

  void setSubject(NounPhrase phrase) {
    subject = phrase;
  }

  void dropSubject() {
    subject = null;
  }

  /** Whether a pronoun is written to the cue: «وصفها». */
  boolean hasObjectPronoun() {
    return objectPronoun;
  }

  void setObjectPronoun() {
    objectPronoun = true;
  }

  /** Whether words went by after which no subject of the cue can follow. */
  boolean isBlocked() {
    return blocked;
  }

  void block() {
    blocked = true;
  }
}
