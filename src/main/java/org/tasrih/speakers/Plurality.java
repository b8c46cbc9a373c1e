package org.tasrih.speakers;

/** Grammatical number. */
public enum Plurality {
  /** One. */
  SINGULAR,
  /** Two: مسؤولان. */
  DUAL,
  /** Three or more: مسؤولون. */
  PLURAL
}
