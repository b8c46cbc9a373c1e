package org.tasrih.quotes;

import java.util.Optional;

/**
 * Where a cue's content begins.
 *
 * @param how what opens it
 * @param at the word that opens it: the complementiser, colon, mark or preposition, or the first
 *     word of a bare object
 * @param content the first word of the content
 * @param subject the noun phrase between cue and content that names the speaker
 */
record Opening(How how, int at, int content, Optional<NounPhrase> subject) {
  /** What opens a content. */
  enum How {
    /** أن، إن، بأن، على أن … */
    CLAUSE,
    /** A colon before marks or bare words. */
    COLON,
    /** A quotation mark. */
    MARK,
    /** A governed preposition before a noun phrase. */
    PREPOSITION,
    /** Nothing: the content is the verb's object. */
    OBJECT
  }
}
