package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.NounLexicon;

/** Finds where the content of a cue begins, and the subject on the way there. */
final class OpeningFinder {
  /** How many words may stand between a cue and its content. */
  private static final int MAX_WORDS = 60;

  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;
  private final CueHits hits;

  OpeningFinder(
      Scene scene, NounPhrases phrases, NounLexicon nouns, ClauseLexicon clauses, CueHits hits) {
    this.scene = scene;
    this.phrases = phrases;
    this.nouns = nouns;
    this.clauses = clauses;
    this.hits = hits;
  }

  /**
   * The opening of the content that {@code hit} governs.
   *
   * @param subjectBefore whether the speaker is named before the cue
   */
  Optional<Opening> find(CueHit hit, boolean subjectBefore) {
    return new Scan(hit, subjectBefore).run();
  }

  /** One past the last word that {@code hit} may reach. */
  int limit(CueHit hit) {
    int limit = scene.sentenceEnd(hit.begin());
    Optional<Scene.Marked> marked = scene.enclosing(hit.begin());
    if (marked.isPresent()) {
      limit = Math.min(limit, marked.get().close());
    }
    return Math.min(limit, hit.end() + MAX_WORDS);
  }

  private final class Scan {
    private final CueHit hit;
    private final CueLemma lemma;
    private final int limit;
    private final boolean subjectBefore;
    private NounPhrase subject;
    private boolean objectPronoun;

    Scan(CueHit hit, boolean subjectBefore) {
      this.hit = hit;
      this.lemma = hit.form().lemma();
      this.limit = limit(hit);
      this.subjectBefore = subjectBefore;
    }

    Optional<Opening> run() {
      int j = hit.end();
      while (j < limit && isPronoun(j)) {
        objectPronoun = true;
        j++;
      }
      while (j < limit) {
        Optional<Opening> opening = opening(j);
        if (opening.isPresent()) {
          return opening;
        }
        int next = skip(j);
        if (next <= j) {
          return Optional.empty();
        }
        j = next;
      }
      return Optional.empty();
    }

    private Opening opening(Opening.How how, int at, int content) {
      return new Opening(how, at, content, Optional.ofNullable(subject));
    }

    private Optional<Opening> opening(int j) {
      String key = scene.key(j);
      if (scene.word(j).isMark()) {
        return mark(j);
      }
      if (key.equals(":")) {
        return lemma.governs(Frame.MARKS) && j + 1 < scene.size() && !isClock(j)
            ? Optional.of(opening(Opening.How.COLON, j, j + 1))
            : Optional.empty();
      }
      if (isComplementiser(j)) {
        return clause(j);
      }
      if (scene.tag(j).equals("IN") && !isPronoun(j + 1)) {
        return preposition(j, key);
      }
      return object(j);
    }

    private boolean isClock(int j) {
      return scene.tag(j - 1).equals("CD") && scene.tag(j + 1).equals("CD");
    }

    private Optional<Opening> mark(int j) {
      Optional<Scene.Marked> marked = scene.opensAt(j);
      if (marked.isEmpty() || !lemma.governs(Frame.MARKS) || namesSomething(marked.get())) {
        return Optional.empty();
      }
      return Optional.of(opening(Opening.How.MARK, j, j));
    }

    /** A short marked stretch that belongs to the subject or the channel: «صحيفة "الشرق الأوسط"». */
    private boolean namesSomething(Scene.Marked marked) {
      if (marked.size() > 6) {
        return false;
      }
      int before = marked.open() - 1;
      String key = scene.key(before);
      if (scene.tag(before).equals("IN") || clauses.isMedium(key) || nouns.organisation(key).isPresent()) {
        return true;
      }
      return marked.size() <= 3 && contentFollows(marked.close() + 1);
    }

    private boolean contentFollows(int from) {
      for (int j = from; j < limit; j++) {
        if (isComplementiser(j) || scene.key(j).equals(":")) {
          return true;
        }
        if (scene.word(j).isMark()) {
          return scene.opensAt(j).filter(m -> m.size() > 3).isPresent();
        }
      }
      return false;
    }

    private boolean isComplementiser(int j) {
      return clauses.isComplementiser(scene.key(j));
    }

    private Optional<Opening> clause(int j) {
      String before = scene.key(j - 1);
      boolean prepositionBefore = scene.tag(j - 1).equals("IN") && j - 1 >= hit.end();
      if (!prepositionBefore) {
        return lemma.governs(Frame.AN)
            ? Optional.of(opening(Opening.How.CLAUSE, j, j))
            : Optional.empty();
      }
      Optional<Frame> frame = Frame.ofPreposition(before);
      if (before.equals("ب") && lemma.governs(Frame.BAN)) {
        return Optional.of(opening(Opening.How.CLAUSE, j, j - 1));
      }
      if (frame.filter(lemma::governs).isPresent()) {
        int begin = before.equals("ب") ? j - 1 : j;
        return Optional.of(opening(Opening.How.CLAUSE, j, begin));
      }
      return Optional.empty();
    }

    private Optional<Opening> preposition(int j, String key) {
      Optional<Frame> frame = Frame.ofPreposition(key);
      if (frame.isEmpty() || !lemma.governs(frame.get()) || j + 1 >= limit) {
        return Optional.empty();
      }
      if (isComplementiser(j + 1)) {
        return Optional.empty();
      }
      if (lemma.governsOnlyClause(frame.get()) && !scene.word(j + 1).isMark()) {
        return Optional.empty();
      }
      String next = scene.key(j + 1);
      if (clauses.isTimeWord(next) || clauses.isOccasion(next) || clauses.isMedium(next)) {
        return Optional.empty();
      }
      if (frame.get() == Frame.LI && addressee(j + 1)) {
        return Optional.empty();
      }
      if (scene.word(j + 1).isMark()) {
        return scene
            .opensAt(j + 1)
            .map(m -> opening(Opening.How.PREPOSITION, j, j + 1));
      }
      return Optional.of(opening(Opening.How.PREPOSITION, j, j + 1));
    }

    private boolean addressee(int j) {
      return scene.nameAt(j).isPresent() || nouns.isSource(scene.key(j));
    }

    private Optional<Opening> object(int j) {
      boolean weak = lemma.governsWeakly(Frame.OBJ);
      if (!lemma.governs(Frame.OBJ) || weak || !phrases.startsAt(j) || isAdjunct(j)) {
        return Optional.empty();
      }
      boolean subjectKnown = subject != null || subjectBefore || hit.form().kind() == CueForm.Kind.PARTICIPLE;
      if (subjectKnown || !isSpeaker(j) || nothingFollows(j)) {
        return Optional.of(opening(Opening.How.OBJECT, j, j));
      }
      return Optional.empty();
    }

    private boolean nothingFollows(int j) {
      int end = phrases.at(j, limit).map(NounPhrase::end).orElse(j + 1);
      return end >= limit || scene.word(end).isPunctuation() && !scene.key(end).equals(",");
    }

    private boolean isAdjunct(int j) {
      String key = scene.key(j);
      return clauses.isTimeWord(key)
          || nouns.isPreposition(key)
          || scene.tag(j).equals("CD")
          || (scene.tag(j - 1).equals("IN") && j - 1 >= hit.end());
    }

    private boolean isSpeaker(int j) {
      return scene.nameStartsAt(j) || nouns.isSource(scene.key(j)) || scene.tag(j).equals("DTJJ");
    }

    /** The next word to look at; {@code j} when nothing can follow. */
    private int skip(int j) {
      String key = scene.key(j);
      if (key.equals("-") || key.equals("(")) {
        return parenthesis(j, key.equals("-") ? "-" : ")");
      }
      if (scene.word(j).isMark()) {
        return scene.opensAt(j).filter(m -> m.close() < limit).map(m -> m.close() + 1).orElse(j + 1);
      }
      if (clauses.isRelative(key)) {
        return relative(j);
      }
      if (key.equals(";") || isEnder(key)) {
        return j;
      }
      if (key.equals(",")) {
        return hits.continues(j + 1) && !nameOrSourceFollows(j + 1) ? j : j + 1;
      }
      if (scene.tag(j).equals("IN") || nouns.isPreposition(key)) {
        return adjunct(j);
      }
      if (clauses.isTimeWord(key)) {
        return j + 1;
      }
      if (phrases.startsAt(j) && !scene.tag(j).equals("CD")) {
        return nounPhrase(j);
      }
      if (hits.isFiniteCue(j) && j > hit.end()) {
        return j;
      }
      return j + 1;
    }

    private boolean nameOrSourceFollows(int j) {
      return scene.nameStartsAt(j) || nouns.isSource(scene.key(j));
    }

    private boolean isEnder(String key) {
      return key.equals("؟") || key.equals("?") || key.equals("!");
    }

    private int parenthesis(int j, String close) {
      for (int k = j + 1; k < limit; k++) {
        if (scene.key(k).equals(close)) {
          return k + 1;
        }
      }
      return j + 1;
    }

    /** Past a relative clause that a comma ends before the content. */
    private int relative(int j) {
      for (int k = j + 1; k + 1 < limit; k++) {
        if ((scene.key(k).equals(",") || scene.key(k).equals("-"))
            && (isComplementiser(k + 1)
                || scene.word(k + 1).isMark()
                || scene.key(k + 1).equals(":"))) {
          return k;
        }
      }
      return j + 1;
    }

    private int adjunct(int j) {
      int k = j + 1;
      if (k < limit && isPronoun(k)) {
        return k + 1;
      }
      return phrases.at(k, limit).map(NounPhrase::end).filter(e -> e > k).orElse(k);
    }

    private int nounPhrase(int j) {
      NounPhrase phrase = phrases.at(j, limit).orElse(null);
      if (phrase == null || phrase.end() <= j) {
        return j + 1;
      }
      if (subject == null && !subjectBefore && canBeSubject(phrase)) {
        subject = phrase;
      }
      return phrase.end();
    }

    private boolean canBeSubject(NounPhrase phrase) {
      CueForm form = hit.form();
      if (form.kind() == CueForm.Kind.PARTICIPLE || form.kind() == CueForm.Kind.PHRASE) {
        return false;
      }
      if (objectPronoun && form.kind() == CueForm.Kind.MASDAR) {
        return false;
      }
      boolean speaker =
          scene.nameAt(phrase.begin()).map(n -> n.type() != NameType.LOC || true).orElse(false)
              || phrase.person().isPresent()
              || nouns.isSource(scene.key(phrase.head()))
              || nouns.organisation(scene.key(phrase.head())).isPresent();
      if (lemma.is(Flag.ADDRESSEE) || form.kind() == CueForm.Kind.MASDAR) {
        return speaker;
      }
      return speaker || phrase.begin() <= hit.end() + 1;
    }

    private boolean isPronoun(int j) {
      return j < scene.size()
          && scene.word(j).attached()
          && (scene.tag(j).equals("PRP") || scene.tag(j).equals("PRP$"));
    }
  }
}
