package org.tasrih.quotes;

import java.util.Optional;

/**
 * A cue with the opening of its content.
 *
 * @param hit the cue
 * @param opening where its content begins; empty when only marks before it can be its content
 * @param subject the phrase that names the speaker, before or after the cue
 * @param clauseStart the first word of the cue's clause
 * @param nested whether it stands inside another clause («قال إن وزيرا أعلن أن …»)
 */
record Candidate(
    CueHit hit,
    Optional<Opening> opening,
    Optional<NounPhrase> subject,
    int clauseStart,
    boolean nested) {
  Candidate asNested() {
    return new Candidate(hit, opening, subject, clauseStart, true);
  }
}
