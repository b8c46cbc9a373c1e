package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.names.NounLexicon;

/** Tells marks that hold speech from those that hold a name: «قال لـ"النهار" إن …». */
final class SpeechMarks {
  private final Grammar grammar;
  private final CueClause clause;
  private final Scene scene;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private final CueHits hits;

  SpeechMarks(Grammar grammar, CueClause clause) {
    this.grammar = grammar;
    this.clause = clause;
    this.scene = grammar.scene();
    this.nouns = grammar.nouns();
    this.clauses = grammar.clauses();
    this.hits = grammar.hits();
  }

  /** Whether the mark at word {@code j} opens the words of the cue's speaker. */
  boolean opensAt(int j) {
    Optional<Scene.Marked> marked = scene.opensAt(j);
    if (marked.isEmpty() || !clause.lemma().governs(Frame.MARKS) || namesSomething(marked.get())) {
      return false;
    }
    if (clause.lemma().is(Flag.ADDRESSEE) && contentFollows(marked.get().close() + 1, 4)) {
      return false;
    }
    return true;
  }

  /** A short marked stretch that belongs to the subject or the channel: «صحيفة "الشرق الأوسط"». */
  private boolean namesSomething(Scene.Marked marked) {
    if (clauses.isTitleNoun(scene.key(marked.open() - 1))) {
      return true;
    }
    if (marked.size() > 6 || scene.holdsVerb(marked)) {
      return false;
    }
    int before = marked.open() - 1;
    String key = scene.key(before);
    if ((scene.tag(before).equals("IN") && before >= clause.hit().end())
        || clauses.isMedium(key)
        || nouns.organisation(key).isPresent()
        || nouns.title(key).isPresent()) {
      return true;
    }
    return marked.size() <= 4
        && (contentFollows(marked.close() + 1, OpeningFinder.MAX_WORDS) || isName(marked));
  }

  private boolean isName(Scene.Marked marked) {
    return scene.nameStartsAt(marked.open() + 1)
        && scene.nameEnd(marked.open() + 1) == marked.close();
  }

  private boolean contentFollows(int from, int reach) {
    for (int j = from; j < Math.min(clause.limit(), from + reach); j++) {
      if (grammar.isComplementiser(j) || scene.key(j).equals(":")) {
        return true;
      }
      if (hits.isFiniteCue(j)) {
        return false;
      }
      if (scene.word(j).isMark()) {
        return scene.opensAt(j).filter(m -> m.size() > 3).isPresent();
      }
    }
    return false;
  }
}
