package org.tasrih;

/** A part of the reading that {@link Tasrih.Builder#without} can leave out to save time. */
public enum Stage {
  /** The date in an article's dateline. Without it, dates stay as the input has them. */
  DATES,
  /** The places that names stand for, and the gazetteer. Names of places are still found. */
  PLACES,
  /** Addressee, occasion and topic of a quotation, and so the places of the topic. */
  DETAILS
}
