package org.tasrih.quotes;

import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;

/** Tells whether a noun phrase after a cue can be its subject. */
final class SubjectTest {
  private final CueClause clause;
  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;

  SubjectTest(Grammar grammar, CueClause clause) {
    this.clause = clause;
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.nouns = grammar.nouns();
    this.clauses = grammar.clauses();
  }

  /**
   * Whether {@code phrase}, after the cue, can be its subject.
   *
   * @param objectFound whether its object has been met
   */
  boolean accepts(NounPhrase phrase, boolean objectFound) {
    if (clause.form().kind() == CueForm.Kind.PARTICIPLE
        || clause.form().kind() == CueForm.Kind.PHRASE) {
      return false;
    }
    boolean speaker = phrases.isSpeaker(phrase);
    if (clause.form().kind() == CueForm.Kind.MASDAR) {
      return speaker && !clause.hasObjectPronoun() && phrase.begin() == clause.hit().end();
    }
    if (isObjective(phrase) || (!speaker && clause.lemma().governsFully(Frame.OBJ))) {
      return false;
    }
    if (clause.lemma().is(Flag.ADDRESSEE)) {
      return speaker
          && phrases.agreement(phrase).fits(clause.form().agreement())
          && !isRelative(phrase)
          && (scene.nameAt(phrase.head()).isPresent()
              || !clauses.isAddressee(scene.key(phrase.head())));
    }
    return speaker || phrase.begin() <= clause.hit().end() + 1 || !objectFound;
  }

  /** «واصل حديثه», «طالب الصحراويين»: what cannot be a subject by its pronoun or its case. */
  private boolean isObjective(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    boolean own = scene.isPronoun(phrase.head() + 1) && nouns.isDocument(head);
    boolean oblique =
        (head.endsWith("ين") || (head.endsWith("ي") && !scene.tag(phrase.head()).startsWith("DT")))
            && scene.nameAt(phrase.head()).isEmpty()
            && nouns.isPeople(head);
    return own || oblique;
  }

  /** «دعا نظيره السوداني إلى …»: his colleague is spoken to. */
  private boolean isRelative(NounPhrase phrase) {
    boolean relation =
        nouns
            .title(scene.key(phrase.head()))
            .filter(t -> t.kind() == Title.Kind.RELATION)
            .isPresent();
    return relation && scene.isPronoun(phrase.head() + 1);
  }
}
