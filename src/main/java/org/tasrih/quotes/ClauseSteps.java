package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.names.NounLexicon;

/** Walks from a cue towards its content, past its subject, adjuncts and relative clauses. */
final class ClauseSteps {
  /** The longest aside between commas that has no verb of its own, in words. */
  private static final int MAX_ASIDE = 8;

  private final Grammar grammar;
  private final CueClause clause;
  private final SubjectTest subjects;
  private boolean objectFound;
  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private final CueHits hits;

  ClauseSteps(Grammar grammar, CueClause clause) {
    this.grammar = grammar;
    this.clause = clause;
    this.subjects = new SubjectTest(grammar, clause);
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.nouns = grammar.nouns();
    this.clauses = grammar.clauses();
    this.hits = grammar.hits();
  }

  /** Notes that the object has been met: no phrase after it is the subject by its place alone. */
  void passObject() {
    objectFound = true;
  }

  /** The next word to look at; {@code j} when nothing can follow. */
  int after(int j) {
    String key = scene.key(j);
    if (scene.nameStartsAt(j)) {
      return nounPhrase(j);
    }
    if (key.equals("-") || key.equals("(")) {
      return parenthesis(j, key.equals("-") ? "-" : ")");
    }
    if (scene.word(j).isMark()) {
      return markedPhrase(j);
    }
    if (clauses.isRelative(key)) {
      return relative(j);
    }
    if (key.equals(";") || key.equals("؟") || key.equals("?") || key.equals("!")) {
      return j;
    }
    if (key.equals(",") && scene.key(j + 1).equals("و") && scene.tag(j + 2).equals("PRP")) {
      // «، وهو يغادر القاعة، إن …»
      int past = pastComma(j + 1);
      return past > j + 1 ? past : j;
    }
    if (key.equals(",") && scene.key(j + 1).equals("و") && scene.isPronoun(j + 3)) {
      // «، ومقرها سنغافورة، تأجيل …»
      int close = closingComma(j + 4);
      if (close > j) {
        return close;
      }
    }
    if (nouns.withholdsName(scene.keyList(j, 8))) {
      return pastWithheld(j);
    }
    if (key.equals(",")) {
      return hits.continues(j + 1) && !hits.isSayParticiple(j + 1) && !hits.isPhrase(j + 1)
          ? j
          : j + 1;
    }
    if (hits.isSayParticiple(j)) {
      return j + 1;
    }
    if (relays(j, key)) {
      return nounPhraseOfRelay(j + 1);
    }
    if (scene.tag(j).equals("IN") || nouns.isPreposition(key)) {
      return adjunct(j);
    }
    if (hits.isPhrase(j)) {
      // «قال فلان، وفقا لمساعده، …»
      int source = hits.at(j).orElseThrow().end();
      return phrases.at(source, clause.limit()).map(NounPhrase::end).orElse(source);
    }
    if ((clauses.isTimeWord(key) && !phrases.countsPeople(j)) || clauses.isIdiom(key)) {
      return j + 1;
    }
    if (hits.isFiniteCue(j) || (scene.tag(j).startsWith("VB") && !scene.tag(j).equals("VBG"))) {
      // «في بيان نشرته …»: a relative clause without a pronoun of its own.
      if (scene.isPronoun(j + 1)) {
        return block(j + 2);
      }
      // «الموقع، أو ما يعرف بـ…»
      if (scene.key(j - 1).equals("ما") && scene.tag(j - 2).equals("CC")) {
        return block(j + 1);
      }
      int past = clause.hasSubject() && scene.key(j - 1).equals(",") ? pastComma(j) : j;
      return past > j ? past : j;
    }
    if (phrases.startsAt(j) && !scene.tag(j).equals("CD")) {
      return nounPhrase(j);
    }
    return scene.tag(j).equals("RP") || scene.tag(j).equals("CC") ? block(j + 1) : j + 1;
  }

  /** «مسؤول طلب عدم ذكر اسمه إن …»: to the content behind the words that withhold the name. */
  private int pastWithheld(int j) {
    for (int k = j + 1; k < Math.min(clause.limit(), j + 14); k++) {
      if (grammar.isComplementiser(k) || scene.word(k).isMark() || scene.key(k).equals(":")) {
        return k;
      }
    }
    return j;
  }

  private int block(int next) {
    clause.block();
    return next;
  }

  private int markedPhrase(int j) {
    Optional<Scene.Marked> marked = scene.opensAt(j).filter(m -> m.close() < clause.limit());
    if (marked.isEmpty()) {
      return j + 1;
    }
    phrases.at(j, clause.limit()).filter(p -> p.end() > j).ifPresent(this::offerSubject);
    return marked.get().close() + 1;
  }

  /** Whether word {@code j} leads to the source of a relay: «نقلت عن …», «جاء في …». */
  boolean relays(int j, String key) {
    boolean from = clause.lemma().is(Flag.RELAY) && key.equals("عن");
    boolean in = clause.lemma().is(Flag.SOURCE_IN) && key.equals("في");
    return (from || (in && !clause.hasSubject())) && phrases.startsAt(j + 1);
  }

  private int nounPhraseOfRelay(int j) {
    NounPhrase source = phrases.at(j, clause.limit()).orElse(null);
    if (source == null) {
      return j;
    }
    clause.setSubject(source);
    return source.end();
  }

  private int parenthesis(int j, String close) {
    for (int k = j + 1; k < clause.limit(); k++) {
      if (scene.key(k).equals(close)) {
        return k + 1;
      }
    }
    return j + 1;
  }

  /** Past a relative clause that a comma ends before the content. */
  private int relative(int j) {
    clause.block();
    int past = pastComma(j);
    if (past > j) {
      return past;
    }
    for (int k = j + 1; clause.lemma().governs(Frame.OBJ) && k < clause.limit(); k++) {
      if (scene.key(k).equals(",") || scene.key(k).equals(":")) {
        return k;
      }
    }
    return scene.tag(j + 1).startsWith("VB") ? j + 2 : j + 1;
  }

  /** The comma that ends an aside which begins before word {@code j}; -1 if none. */
  private int closingComma(int j) {
    for (int k = j; k < Math.min(clause.limit(), j + MAX_ASIDE); k++) {
      if (scene.key(k).equals(",")) {
        return k;
      }
      if (hits.isFiniteCue(k) || grammar.isComplementiser(k)) {
        break;
      }
    }
    return -1;
  }

  /** The comma before the content, or the content's own colon: «، طلب عدم كشف هويته، إن …». */
  private int pastComma(int j) {
    for (int k = j + 1; k + 1 < clause.limit(); k++) {
      boolean comma = scene.key(k).equals(",") || scene.key(k).equals("-");
      if (comma
          && (grammar.isComplementiser(k + 1)
              || scene.word(k + 1).isMark()
              || scene.key(k + 1).equals(":"))) {
        return k;
      }
      if (scene.key(k).equals(":") && scene.word(k + 1).isMark()) {
        return k;
      }
      if (hits.continues(k) && scene.key(k - 1).equals(",")) {
        return j;
      }
    }
    return j;
  }

  private int adjunct(int j) {
    int k = j + 1;
    if (k < clause.limit() && scene.isPronoun(k)) {
      return k + 1;
    }
    if (clauses.isTimeWord(scene.key(k)) && scene.nameAt(k).isEmpty() && !phrases.countsPeople(k)) {
      return k + 1;
    }
    return phrases.at(k, clause.limit()).map(NounPhrase::end).filter(e -> e > k).orElse(k);
  }

  private int nounPhrase(int j) {
    NounPhrase phrase = phrases.at(j, clause.limit()).orElse(null);
    if (phrase == null || phrase.end() <= j) {
      return j + 1;
    }
    offerSubject(phrase);
    return phrase.end();
  }

  private void offerSubject(NounPhrase phrase) {
    if (!clause.hasSubject()
        && !clause.hasSubjectBefore()
        && !clause.isBlocked()
        && subjects.accepts(phrase, objectFound)) {
      clause.setSubject(phrase);
    }
  }
}
