package org.tasrih;

/** How a quotation renders the speaker's words. */
public enum QuotationType {
  /** The speaker's own words, all of them between marks or after a colon. */
  DIRECT,
  /** The writer's words. */
  INDIRECT,
  /** The writer's words with a stretch of the speaker's own wording in marks. */
  MIXED
}
