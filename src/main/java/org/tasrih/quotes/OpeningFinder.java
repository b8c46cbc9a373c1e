package org.tasrih.quotes;

import java.util.Optional;

/** Finds where the content of a cue begins, and the subject on the way there. */
final class OpeningFinder {
  /** How many words may stand between a cue and its content. */
  static final int MAX_WORDS = 60;

  private final Grammar grammar;

  OpeningFinder(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * The opening of the content that {@code hit} governs.
   *
   * @param subjectBefore whether the speaker is named before the cue
   */
  Optional<Opening> find(CueHit hit, boolean subjectBefore) {
    return new OpeningScan(grammar, new CueClause(hit, limit(hit), subjectBefore)).run();
  }

  /** One past the last word that {@code hit} may reach. */
  int limit(CueHit hit) {
    int limit = grammar.scene().sentenceEnd(hit.begin());
    Optional<Scene.Marked> marked = grammar.scene().enclosing(hit.begin());
    if (marked.isPresent()) {
      limit = Math.min(limit, marked.get().close());
    }
    return Math.min(limit, hit.end() + MAX_WORDS);
  }
}
