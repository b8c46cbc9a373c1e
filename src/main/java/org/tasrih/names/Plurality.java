package org.tasrih.names;

/** Grammatical number. */
public enum Plurality {
  /** One. */
  SINGULAR,
  /** Two: مسؤولان. */
  DUAL,
  /** Three or more: مسؤولون. */
  PLURAL
}
