package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.names.NounLexicon;

/** One walk from a cue to the opening of its content. */
final class OpeningScan {
  private final Grammar grammar;
  private final CueClause clause;
  private final ClauseSteps steps;
  private final ObjectTest objects;
  private final SpeechMarks marks;
  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private Opening object;

  OpeningScan(Grammar grammar, CueClause clause) {
    this.grammar = grammar;
    this.clause = clause;
    this.steps = new ClauseSteps(grammar, clause);
    this.objects = new ObjectTest(grammar, clause);
    this.marks = new SpeechMarks(grammar, clause);
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.nouns = grammar.nouns();
    this.clauses = grammar.clauses();
  }

  /** «ناشد الأطراف |وقف القتال»: of two objects, the first is spoken to. */
  private boolean isSecondObject(int j) {
    return clause.lemma().is(Flag.ADDRESSEE)
        && clause.lemma().governs(Frame.OBJ)
        && j > object.content()
        && scene.tag(j).startsWith("NN")
        && !scene.tag(j - 1).equals("IN")
        && !scene.key(j - 1).equals(",");
  }

  /** The first opening that the cue governs; its bare object if nothing else follows. */
  Optional<Opening> run() {
    int j = clause.hit().end();
    while (j < clause.limit() && scene.isPronoun(j)) {
      clause.setObjectPronoun();
      j++;
    }
    while (j < clause.limit()) {
      Optional<Opening> opening = opening(j);
      if (opening.isPresent()) {
        return opening;
      }
      if ((object == null || isSecondObject(j)) && objects.startsAt(j)) {
        object = opening(Opening.How.OBJECT, j, j);
        steps.passObject();
      }
      boolean ended = object != null && objects.endsAt(j);
      if (ended && clauseFollows(j)) {
        return opening(j + 1);
      }
      int next = ended ? j : steps.after(j);
      if (next <= j) {
        break;
      }
      j = next;
    }
    return Optional.ofNullable(object).or(this::subjectAsObject);
  }

  /** «أوضح الوزير، خلال لقاء لعرض الخطة، |أن …»: what seemed a weak object was no content. */
  private boolean clauseFollows(int j) {
    return scene.key(j).equals(",")
        && clause.lemma().governsWeakly(Frame.OBJ)
        && grammar.isComplementiser(j + 1)
        && clause.lemma().governsFully(Frame.AN);
  }

  /**
   * «وأدان الهجوم»: the only phrase is no speaker, so it is the object and the subject is dropped.
   */
  private Optional<Opening> subjectAsObject() {
    if (!clause.hasSubject()
        || !clause.lemma().governsFully(Frame.OBJ)
        || clause.form().isAmbiguous()
        || phrases.isSpeaker(clause.subject())) {
      return Optional.empty();
    }
    int begin = clause.subject().begin();
    clause.dropSubject();
    return Optional.of(opening(Opening.How.OBJECT, begin, begin));
  }

  private Opening opening(Opening.How how, int at, int content) {
    return new Opening(how, at, content, Optional.ofNullable(clause.subject()));
  }

  private Optional<Opening> opening(int j) {
    String key = scene.key(j);
    if (scene.word(j).isMark()) {
      return object == null && marks.opensAt(j)
          ? Optional.of(opening(Opening.How.MARK, j, j))
          : Optional.empty();
    }
    if (key.equals(":")) {
      return clause.lemma().governs(Frame.MARKS) && j + 1 < scene.size() && !isClock(j)
          ? Optional.of(opening(Opening.How.COLON, j, j + 1))
          : Optional.empty();
    }
    if (grammar.isComplementiser(j)) {
      return complement(j);
    }
    if (speaksInFirstPerson(j)) {
      return Optional.of(opening(Opening.How.COLON, j, j));
    }
    if (scene.tag(j).equals("IN")
        && !scene.isPronoun(j + 1)
        && (object == null || clause.lemma().is(Flag.ADDRESSEE))
        && !steps.relays(j, key)) {
      return preposition(j, key);
    }
    return Optional.empty();
  }

  /** «وأضاف الزياني، ناقشنا …»: the speaker's own words with neither marks nor colon. */
  private boolean speaksInFirstPerson(int j) {
    boolean says =
        clause.lemma().governsFully(Frame.AN) && clause.lemma().governsFully(Frame.MARKS);
    if (!says || !clause.hasSubject() || !clause.form().isFinite() || clause.form().isAmbiguous()) {
      return false;
    }
    String tag = scene.tag(j);
    boolean verb = tag.startsWith("VB") && !tag.equals("VBG");
    boolean split = scene.isPronoun(j + 1) && scene.key(j + 1).equals("نا");
    boolean perfect = (verb && split) || (tag.equals("VBD") && scene.key(j).endsWith("نا"));
    boolean imperfect = tag.equals("VBP") && scene.key(j).startsWith("ن");
    boolean pronoun =
        tag.equals("PRP") && (scene.key(j).equals("نحن") || scene.key(j).equals("انا"));
    return j <= clause.subject().end() + 1 && (perfect || imperfect || pronoun);
  }

  private boolean isClock(int j) {
    return scene.tag(j - 1).equals("CD") && scene.tag(j + 1).equals("CD");
  }

  private Optional<Opening> complement(int j) {
    String before = scene.key(j - 1);
    if (clauses.isSubordinator(before)) {
      return Optional.empty();
    }
    boolean prepositionBefore = scene.tag(j - 1).equals("IN") && j - 1 >= clause.hit().end();
    if (!prepositionBefore) {
      return clause.lemma().governs(Frame.AN)
          ? Optional.of(opening(Opening.How.CLAUSE, j, j))
          : Optional.empty();
    }
    if (before.equals("ب")) {
      return clause.lemma().governs(Frame.BAN) || clause.lemma().governs(Frame.BI)
          ? Optional.of(opening(Opening.How.CLAUSE, j, j - 1))
          : Optional.empty();
    }
    return Frame.ofPreposition(before).filter(clause.lemma()::governs).isPresent()
        ? Optional.of(opening(Opening.How.CLAUSE, j, j))
        : Optional.empty();
  }

  private Optional<Opening> preposition(int j, String key) {
    Optional<Frame> frame = Frame.ofPreposition(key);
    if (frame.isEmpty()
        || !clause.lemma().governs(frame.get())
        || j + 1 >= clause.limit()
        || grammar.isComplementiser(j + 1)) {
      return Optional.empty();
    }
    boolean marked = scene.opensAt(j + 1).isPresent();
    boolean act = clause.lemma().is(Flag.LIGHT) && objects.isSpeechAct(j + 1);
    if (!clause.lemma().governsFully(frame.get()) && !marked && !act) {
      return Optional.empty();
    }
    String next = scene.key(j + 1);
    if (clauses.isTimeWord(next) || clauses.isOccasion(next) || clauses.isMedium(next)) {
      return Optional.empty();
    }
    if (frame.get() == Frame.BI && clauses.isManner(next)) {
      return Optional.empty();
    }
    if (frame.get() == Frame.LI && (scene.nameAt(j + 1).isPresent() || nouns.isSource(next))) {
      return Optional.empty();
    }
    return Optional.of(opening(Opening.How.PREPOSITION, j, j + 1));
  }
}
