package org.tasrih.quotes;

import java.util.BitSet;
import java.util.Optional;

/** Finds where a reported clause ends. */
final class ContentEnds {
  /** The longest subject that a relative clause in commas may part from its predicate, in words. */
  private static final int MAX_SUBJECT = 14;

  private final Scene scene;
  private final ClauseLexicon clauses;
  private final NounPhrases phrases;
  private final CueHits hits;

  /** Words at which another quotation's clause begins. */
  private final BitSet clauseStarts;

  ContentEnds(Grammar grammar, BitSet clauseStarts) {
    this.scene = grammar.scene();
    this.clauses = grammar.clauses();
    this.phrases = grammar.phrases();
    this.hits = grammar.hits();
    this.clauseStarts = clauseStarts;
  }

  /**
   * One past the last word of the clause that starts at {@code begin}.
   *
   * @param limit where it ends at the latest
   */
  int clauseEnd(int begin, int limit) {
    return end(begin, limit, false);
  }

  /** The same for a content that is no clause of its own but a noun phrase. */
  int phraseEnd(int begin, int limit) {
    return end(begin, limit, true);
  }

  /** The end of speech without marks: it runs to the next report or to the end of the paragraph. */
  int speechEnd(int begin, int limit) {
    int stop = limit < scene.sentenceEnd(begin) ? limit : scene.paragraphEnd(begin);
    int j = begin;
    while (j < stop && !(j > begin && clauseStarts.get(j))) {
      j++;
    }
    return trim(begin, j);
  }

  /**
   * «بعد أن اعتبر أن …، رفض …», «الذي قال إن …، استقال»: where the clause that waits for {@code
   * candidate}'s begins; {@code limit} where none waits.
   */
  int mainClause(Candidate candidate, int begin, int limit) {
    if (!isSubordinate(candidate)) {
      return limit;
    }
    for (int j = begin; j < limit; j++) {
      Optional<Scene.Marked> marked = scene.opensAt(j);
      if (marked.isPresent()) {
        j = Math.max(j, marked.get().close());
      } else if (scene.key(j).equals(",")
          && scene.tag(j + 1).equals("VBD")
          && scene.nameAt(j + 1).isEmpty()) {
        return j;
      }
    }
    return limit;
  }

  /**
   * «إعلان واشنطن انسحابها من الاتفاق |أثار …»: where the predicate of the noun of saying begins, a
   * verb behind a definite word; {@code end} where there is none.
   */
  int predicate(int begin, int end) {
    for (int j = begin + 1; j < end; j++) {
      int verb = clauses.isParticle(scene.key(j)) ? j + 1 : j;
      boolean finite = scene.tag(verb).equals("VBD") || scene.tag(verb).equals("VBP");
      if (finite && scene.nameAt(verb).isEmpty() && isDefinite(j - 1)) {
        return trim(begin, j);
      }
    }
    return end;
  }

  private boolean isDefinite(int i) {
    return scene.isPronoun(i) || scene.nameAt(i).isPresent() || scene.tag(i).startsWith("DT");
  }

  private boolean isSubordinate(Candidate candidate) {
    int verb = candidate.hit().begin() - 1;
    while (clauses.isParticle(scene.key(verb))) {
      verb--;
    }
    int start = candidate.clauseStart();
    String before = scene.key(start - 1);
    return clauses.isRelative(scene.key(verb))
        || clauses.opensSubordinate(scene.key(start))
        || clauses.opensSubordinate(before)
        || ((before.equals("ما") || clauses.isComplementiser(before))
            && clauses.isTemporal(scene.key(start - 2)));
  }

  private int end(int begin, int limit, boolean noun) {
    int j = begin;
    int end = limit;
    while (j < end) {
      Optional<Scene.Marked> marked = scene.opensAt(j);
      if (marked.isPresent() && marked.get().closed()) {
        int close = marked.get().close();
        if (close >= end) {
          // The marks run over the end of the sentence: so does the clause.
          end = Math.min(scene.sentenceEnd(Math.min(close, scene.size() - 1)), scene.size());
        }
        j = close + 1;
        continue;
      }
      if (j > begin && (endsBefore(j, begin) || (noun && isOutside(j)))) {
        break;
      }
      j = scene.key(j).equals("-") ? afterParenthesis(j, end) : j + 1;
    }
    return trim(begin, Math.min(j, end));
  }

  /** Whether another quotation's clause begins at word {@code j}. */
  boolean startsReport(int j) {
    return clauseStarts.get(j);
  }

  /** «إن السفينة، التي غادرت أمس، وصلت»: a subject still without its predicate. */
  private boolean isMedial(int relative, int begin) {
    if (relative - begin > MAX_SUBJECT || !clauses.isComplementiser(scene.key(begin))) {
      return false;
    }
    for (int j = begin; j < relative; j++) {
      if (scene.tag(j).startsWith("VB") && scene.nameAt(j).isEmpty()) {
        return false;
      }
    }
    for (int j = relative; j + 1 < scene.sentenceEnd(relative); j++) {
      if (scene.key(j).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** «، حيث …» goes on with a clause, but not with a noun phrase. */
  private boolean isOutside(int j) {
    return scene.key(j).equals(",") && scene.key(j + 1).equals("حيث");
  }

  /** Past «- … -». */
  private int afterParenthesis(int j, int end) {
    for (int k = j + 1; k < Math.min(end, j + 25); k++) {
      if (scene.key(k).equals("-")) {
        return k + 1;
      }
    }
    return j + 1;
  }

  /** Whether the clause that started at {@code begin} ends before word {@code j}. */
  boolean endsBefore(int j, int begin) {
    if (clauseStarts.get(j)) {
      return true;
    }
    String key = scene.key(j);
    if (key.equals(",") || key.equals(";")) {
      return background(j + 1, begin);
    }
    if (key.equals(".") || isOrphanMark(j) || leavesUnsaid(j)) {
      return true;
    }
    return j > begin + 2 && attributes(j);
  }

  /** «… دون أن يكشف التفاصيل», «… من دون أن تحدد موعدا». */
  private boolean leavesUnsaid(int j) {
    int without = scene.key(j).equals("من") ? j + 1 : j;
    return scene.key(without).equals("دون")
        && clauses.isComplementiser(scene.key(without + 1))
        && clauses.isSilence(scene.key(without + 2));
  }

  /** «… بحسب الوزارة», «… على حد قوله»: a phrase with a source, not «وفق آلية محكمة». */
  private boolean attributes(int j) {
    Optional<CueHit> hit = hits.at(j).filter(h -> h.form().kind() == CueForm.Kind.PHRASE);
    if (hit.isEmpty()) {
      return false;
    }
    int next = hit.get().end();
    if (hits.standsIn(j - 1)) {
      return false;
    }
    if (hit.get().form().lemma().is(Flag.VERB_FOLLOWS)) {
      return hits.isFiniteCue(next);
    }
    return scene.isPronoun(next)
        || phrases
            .at(next, scene.sentenceEnd(j))
            .filter(p -> phrases.isSpeaker(p) && !clauses.isNorm(scene.key(p.head())))
            .isPresent();
  }

  private boolean isOrphanMark(int j) {
    return scene.word(j).isMark() && scene.opensAt(j).isEmpty();
  }

  /** «، فيما …», «، في إشارة إلى …», «، الذي …»: what a comma sets off from the speaker's words. */
  private boolean background(int j, int begin) {
    return (clauses.isRelative(scene.key(j)) && !isMedial(j, begin))
        || clauses.opensBackground(scene.key(j))
        || clauses.opensBackground(scene.key(j) + " " + scene.key(j + 1))
        || clauses.opensBackground(scene.keys(j, Math.min(j + 3, scene.size())));
  }

  /** Leaves out trailing punctuation but ؟ and !. */
  int trim(int begin, int end) {
    int e = end;
    while (e > begin && isTrailing(begin, e - 1)) {
      e--;
    }
    return e;
  }

  private boolean isTrailing(int begin, int i) {
    String form = scene.word(i).form();
    if (scene.word(i).isMark()) {
      return scene.closesAt(i).filter(m -> m.open() >= begin).isEmpty();
    }
    return form.equals(",")
        || form.equals(";")
        || form.equals(":")
        || form.equals("-")
        || form.equals("و")
        || form.equals("كما")
        || form.equals("لكن")
        || form.startsWith(".");
  }
}
