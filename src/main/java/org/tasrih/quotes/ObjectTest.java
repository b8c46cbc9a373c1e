package org.tasrih.quotes;

import org.tasrih.NameType;
import org.tasrih.names.NounLexicon;

/**
 * Tells whether the bare object of a cue begins at a word: «نفى |وجود …», «أعلن الرئيس |إقالة …».
 */
final class ObjectTest {
  private final CueClause clause;
  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private final CueHits hits;

  ObjectTest(Grammar grammar, CueClause clause) {
    this.clause = clause;
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.nouns = grammar.nouns();
    this.clauses = grammar.clauses();
    this.hits = grammar.hits();
  }

  /** Whether the content of the cue, its bare object, begins at word {@code j}. */
  boolean startsAt(int j) {
    if (!clause.lemma().governs(Frame.OBJ) || !startsObject(j) || isAdjunct(j)) {
      return false;
    }
    boolean known =
        clause.hasSubject()
            || clause.hasSubjectBefore()
            || clause.form().kind() == CueForm.Kind.PARTICIPLE
            || (clause.lemma().governsFully(Frame.OBJ) && !isSpeakerAt(j));
    boolean act = clause.lemma().is(Flag.LIGHT) && isSpeechAct(j);
    if (!clause.lemma().governsFully(Frame.OBJ)
        && !act
        && !(clause.hasSubject()
            && phrases.isSpeaker(clause.subject())
            && !clause.form().isAmbiguous())) {
      return false;
    }
    boolean weak = !clause.lemma().governsFully(Frame.OBJ) && !act;
    return known
        && !isApposition(j)
        && !isParted(j)
        && !(weak && (clause.isBlocked() || namesPerson(j)));
  }

  /** «شكره», «خالص تعازيه»: done with words, by the one who speaks. */
  boolean isSpeechAct(int j) {
    return clauses.isSpeechAct(scene.key(j))
        || (scene.tag(j).startsWith("NN") && clauses.isSpeechAct(scene.key(j + 1)));
  }

  private boolean namesPerson(int j) {
    return phrases.at(j, clause.limit()).filter(p -> p.person().isPresent()).isPresent();
  }

  private boolean isSpeakerAt(int j) {
    return phrases.at(j, clause.limit()).filter(phrases::isSpeaker).isPresent();
  }

  private boolean startsObject(int j) {
    return (phrases.startsAt(j) && !scene.tag(j).startsWith("DTJJ"))
        || (scene.tag(j).equals("DT") && phrases.startsAt(j + 1))
        || scene.opensAt(j).isPresent();
  }

  /** A second title or a person's name goes on with the subject rather than starting an object. */
  private boolean isApposition(int j) {
    boolean person = scene.nameAt(j).filter(n -> n.type() == NameType.PER).isPresent();
    boolean title = nouns.title(scene.key(j)).filter(t -> t.isRole() || t.isCourtesy()).isPresent();
    return clause.hasSubject() && (person || title) && phrases.isSpeaker(clause.subject());
  }

  /** «نقابة عمال النسيج، كبرى نقابات القطاع، …»: between commas after the clause.subject(). */
  private boolean isParted(int j) {
    int end = phrases.at(j, clause.limit()).map(NounPhrase::end).orElse(j);
    return clause.hasSubject()
        && scene.key(j - 1).equals(",")
        && clause.subject().end() == j - 1
        && end < clause.limit()
        && scene.key(end).equals(",")
        && hits.at(end + 1).isEmpty();
  }

  private boolean isAdjunct(int j) {
    String key = scene.key(j);
    return (clauses.isTimeWord(key) && scene.nameAt(j).isEmpty() && !phrases.countsPeople(j))
        || nouns.isPreposition(key)
        || hits.isPhrase(j)
        || clauses.isIdiom(key)
        || scene.tag(j).equals("CD")
        || ((scene.tag(j - 1).equals("IN") || scene.tag(j - 1).equals("CC"))
            && j - 1 >= clause.hit().end());
  }

  /** Whether no clause can follow the object from word {@code j} on. */
  boolean endsAt(int j) {
    return scene.key(j).equals(",")
        || scene.tag(j).startsWith("VB")
        || clauses.isRelative(scene.key(j));
  }
}
