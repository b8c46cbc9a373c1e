package org.tasrih.quotes;

import org.tasrih.names.NounLexicon;

/** What every part of the quotation finder asks about an article and about the language. */
record Grammar(
    Scene scene, NounPhrases phrases, NounLexicon nouns, ClauseLexicon clauses, CueHits hits) {
  /** Whether word {@code j} is أن or إن. */
  boolean isComplementiser(int j) {
    return clauses.isComplementiser(scene.key(j));
  }
}
