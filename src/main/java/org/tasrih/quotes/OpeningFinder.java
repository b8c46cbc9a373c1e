package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;

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
    private final CueForm.Kind kind;
    private final int limit;
    private final boolean subjectBefore;
    private NounPhrase subject;
    private Opening object;
    private boolean objectPronoun;
    private boolean blocked;

    Scan(CueHit hit, boolean subjectBefore) {
      this.hit = hit;
      this.lemma = hit.form().lemma();
      this.kind = hit.form().kind();
      this.limit = limit(hit);
      this.subjectBefore = subjectBefore;
    }

    Optional<Opening> run() {
      int j = hit.end();
      while (j < limit && scene.isPronoun(j)) {
        objectPronoun = true;
        j++;
      }
      while (j < limit) {
        Optional<Opening> opening = opening(j);
        if (opening.isPresent()) {
          return opening;
        }
        if (object == null && isObject(j)) {
          object = opening(Opening.How.OBJECT, j, j);
        }
        int next = object != null && endsObject(j) ? j : skip(j);
        if (next <= j) {
          break;
        }
        j = next;
      }
      return Optional.ofNullable(object).or(this::subjectAsObject);
    }

    /**
     * «وأدان الهجوم»: the only phrase is no speaker, so it is the object and the subject is
     * dropped.
     */
    private Optional<Opening> subjectAsObject() {
      if (subject == null
          || !lemma.governsFully(Frame.OBJ)
          || hit.form().isAmbiguous()
          || phrases.isSpeaker(subject)) {
        return Optional.empty();
      }
      int begin = subject.begin();
      subject = null;
      return Optional.of(opening(Opening.How.OBJECT, begin, begin));
    }

    private Opening opening(Opening.How how, int at, int content) {
      return new Opening(how, at, content, Optional.ofNullable(subject));
    }

    private Optional<Opening> opening(int j) {
      String key = scene.key(j);
      if (scene.word(j).isMark()) {
        return object == null ? mark(j) : Optional.empty();
      }
      if (key.equals(":")) {
        return lemma.governs(Frame.MARKS) && j + 1 < scene.size() && !isClock(j)
            ? Optional.of(opening(Opening.How.COLON, j, j + 1))
            : Optional.empty();
      }
      if (isComplementiser(j)) {
        return clause(j);
      }
      if (speaksInFirstPerson(j)) {
        return Optional.of(opening(Opening.How.COLON, j, j));
      }
      if (scene.tag(j).equals("IN")
          && !scene.isPronoun(j + 1)
          && object == null
          && !relays(j, key)) {
        return preposition(j, key);
      }
      return Optional.empty();
    }

    /** «وأضاف الزياني، ناقشنا …»: the speaker's own words with neither marks nor colon. */
    private boolean speaksInFirstPerson(int j) {
      boolean says = lemma.governsFully(Frame.AN) && lemma.governsFully(Frame.MARKS);
      if (!says || subject == null || !hit.form().isFinite() || hit.form().isAmbiguous()) {
        return false;
      }
      String tag = scene.tag(j);
      boolean verb = tag.startsWith("VB") && !tag.equals("VBG");
      boolean perfect = verb && scene.isPronoun(j + 1) && scene.key(j + 1).equals("نا");
      boolean imperfect = tag.equals("VBP") && scene.key(j).startsWith("ن");
      boolean pronoun = tag.equals("PRP") && (scene.key(j).equals("نحن") || scene.key(j).equals("انا"));
      return j <= subject.end() + 1 && (perfect || imperfect || pronoun);
    }

    private boolean isClock(int j) {
      return scene.tag(j - 1).equals("CD") && scene.tag(j + 1).equals("CD");
    }

    private Optional<Opening> mark(int j) {
      Optional<Scene.Marked> marked = scene.opensAt(j);
      if (marked.isEmpty() || !lemma.governs(Frame.MARKS) || namesSomething(marked.get())) {
        return Optional.empty();
      }
      if (lemma.is(Flag.ADDRESSEE) && contentFollows(marked.get().close() + 1, 4)) {
        return Optional.empty();
      }
      return Optional.of(opening(Opening.How.MARK, j, j));
    }

    /**
     * A short marked stretch that belongs to the subject or the channel: «صحيفة "الشرق الأوسط"».
     */
    private boolean namesSomething(Scene.Marked marked) {
      if (marked.size() > 6 || scene.holdsVerb(marked)) {
        return false;
      }
      int before = marked.open() - 1;
      String key = scene.key(before);
      if ((scene.tag(before).equals("IN") && before >= hit.end())
          || clauses.isMedium(key)
          || nouns.organisation(key).isPresent()
          || nouns.title(key).isPresent()) {
        return true;
      }
      return marked.size() <= 4
          && (contentFollows(marked.close() + 1, MAX_WORDS) || isName(marked));
    }

    private boolean isName(Scene.Marked marked) {
      return scene.nameStartsAt(marked.open() + 1)
          && scene.nameEnd(marked.open() + 1) == marked.close();
    }

    private boolean contentFollows(int from, int reach) {
      for (int j = from; j < Math.min(limit, from + reach); j++) {
        if (isComplementiser(j) || scene.key(j).equals(":")) {
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

    private boolean isComplementiser(int j) {
      return clauses.isComplementiser(scene.key(j)) && !scene.tag(j).startsWith("VB");
    }

    private Optional<Opening> clause(int j) {
      String before = scene.key(j - 1);
      if (clauses.isSubordinator(before)) {
        return Optional.empty();
      }
      boolean prepositionBefore = scene.tag(j - 1).equals("IN") && j - 1 >= hit.end();
      if (!prepositionBefore) {
        return lemma.governs(Frame.AN)
            ? Optional.of(opening(Opening.How.CLAUSE, j, j))
            : Optional.empty();
      }
      if (before.equals("ب")) {
        return lemma.governs(Frame.BAN) || lemma.governs(Frame.BI)
            ? Optional.of(opening(Opening.How.CLAUSE, j, j - 1))
            : Optional.empty();
      }
      return Frame.ofPreposition(before).filter(lemma::governs).isPresent()
          ? Optional.of(opening(Opening.How.CLAUSE, j, j))
          : Optional.empty();
    }

    private Optional<Opening> preposition(int j, String key) {
      Optional<Frame> frame = Frame.ofPreposition(key);
      if (frame.isEmpty()
          || !lemma.governs(frame.get())
          || j + 1 >= limit
          || isComplementiser(j + 1)) {
        return Optional.empty();
      }
      boolean marked = scene.opensAt(j + 1).isPresent();
      if (!lemma.governsFully(frame.get()) && !marked) {
        return Optional.empty();
      }
      String next = scene.key(j + 1);
      if (clauses.isTimeWord(next) || clauses.isOccasion(next) || clauses.isMedium(next)) {
        return Optional.empty();
      }
      if (frame.get() == Frame.LI && (scene.nameAt(j + 1).isPresent() || nouns.isSource(next))) {
        return Optional.empty();
      }
      return Optional.of(opening(Opening.How.PREPOSITION, j, j + 1));
    }

    private boolean isObject(int j) {
      if (!lemma.governs(Frame.OBJ) || !startsObject(j) || isAdjunct(j)) {
        return false;
      }
      boolean known =
          subject != null
              || subjectBefore
              || kind == CueForm.Kind.PARTICIPLE
              || (lemma.governsFully(Frame.OBJ) && !isSpeakerAt(j));
      if (!lemma.governsFully(Frame.OBJ)
          && !(subject != null && phrases.isSpeaker(subject) && !hit.form().isAmbiguous())) {
        return false;
      }
      boolean weak = !lemma.governsFully(Frame.OBJ);
      return known && !isApposition(j) && !isParted(j) && !(weak && namesPerson(j));
    }

    private boolean namesPerson(int j) {
      return phrases.at(j, limit).filter(p -> p.person().isPresent()).isPresent();
    }

    private boolean isSpeakerAt(int j) {
      return phrases.at(j, limit).filter(phrases::isSpeaker).isPresent();
    }

    private boolean startsObject(int j) {
      return phrases.startsAt(j)
          || (scene.tag(j).equals("DT") && phrases.startsAt(j + 1))
          || scene.opensAt(j).isPresent();
    }

    /**
     * A second title or a person's name goes on with the subject rather than starting an object.
     */
    private boolean isApposition(int j) {
      boolean person = scene.nameAt(j).filter(n -> n.type() == NameType.PER).isPresent();
      boolean title =
          nouns.title(scene.key(j)).filter(t -> t.isRole() || t.isCourtesy()).isPresent();
      return subject != null && (person || title) && phrases.isSpeaker(subject);
    }

    /** «نقابة عمال النسيج، كبرى نقابات القطاع، …»: between commas after the subject. */
    private boolean isParted(int j) {
      int end = phrases.at(j, limit).map(NounPhrase::end).orElse(j);
      return subject != null
          && scene.key(j - 1).equals(",")
          && end < limit
          && scene.key(end).equals(",")
          && hits.at(end + 1).isEmpty();
    }

    private boolean isAdjunct(int j) {
      String key = scene.key(j);
      return (clauses.isTimeWord(key) && scene.nameAt(j).isEmpty() && !phrases.countsPeople(j))
          || nouns.isPreposition(key)
          || clauses.isIdiom(key)
          || scene.tag(j).equals("CD")
          || (scene.tag(j - 1).equals("IN") && j - 1 >= hit.end());
    }

    private boolean endsObject(int j) {
      return scene.key(j).equals(",")
          || scene.tag(j).startsWith("VB")
          || clauses.isRelative(scene.key(j));
    }

    /** The next word to look at; {@code j} when nothing can follow. */
    private int skip(int j) {
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
      if ((clauses.isTimeWord(key) && !phrases.countsPeople(j)) || clauses.isIdiom(key)) {
        return j + 1;
      }
      if (hits.isFiniteCue(j) || (scene.tag(j).startsWith("VB") && !scene.tag(j).equals("VBG"))) {
        // «في بيان نشرته …»: a relative clause without a pronoun of its own.
        if (scene.isPronoun(j + 1)) {
          return block(j + 2);
        }
        int past = subject != null && scene.key(j - 1).equals(",") ? pastComma(j) : j;
        return past > j ? past : j;
      }
      if (phrases.startsAt(j) && !scene.tag(j).equals("CD")) {
        return nounPhrase(j);
      }
      return scene.tag(j).equals("RP") || scene.tag(j).equals("CC") ? block(j + 1) : j + 1;
    }

    private int block(int next) {
      blocked = true;
      return next;
    }

    private int markedPhrase(int j) {
      Optional<Scene.Marked> marked = scene.opensAt(j).filter(m -> m.close() < limit);
      if (marked.isEmpty()) {
        return j + 1;
      }
      phrases.at(j, limit).filter(p -> p.end() > j).ifPresent(this::offerSubject);
      return marked.get().close() + 1;
    }

    private boolean relays(int j, String key) {
      boolean from = lemma.is(Flag.RELAY) && key.equals("عن");
      boolean in = lemma.is(Flag.SOURCE_IN) && key.equals("في");
      return (from || (in && subject == null)) && phrases.startsAt(j + 1);
    }

    private int nounPhraseOfRelay(int j) {
      NounPhrase source = phrases.at(j, limit).orElse(null);
      if (source == null) {
        return j;
      }
      subject = source;
      return source.end();
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
      blocked = true;
      int past = pastComma(j);
      if (past > j) {
        return past;
      }
      for (int k = j + 1; lemma.governs(Frame.OBJ) && k < limit; k++) {
        if (scene.key(k).equals(",")) {
          return k;
        }
      }
      return scene.tag(j + 1).startsWith("VB") ? j + 2 : j + 1;
    }

    /** The comma before the content, or the content's own colon: «، طلب عدم كشف هويته، إن …». */
    private int pastComma(int j) {
      for (int k = j + 1; k + 1 < limit; k++) {
        boolean comma = scene.key(k).equals(",") || scene.key(k).equals("-");
        if (comma
            && (isComplementiser(k + 1)
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
      if (k < limit && scene.isPronoun(k)) {
        return k + 1;
      }
      return phrases.at(k, limit).map(NounPhrase::end).filter(e -> e > k).orElse(k);
    }

    private int nounPhrase(int j) {
      NounPhrase phrase = phrases.at(j, limit).orElse(null);
      if (phrase == null || phrase.end() <= j) {
        return j + 1;
      }
      offerSubject(phrase);
      return phrase.end();
    }

    private void offerSubject(NounPhrase phrase) {
      if (subject == null && !subjectBefore && !blocked && canBeSubject(phrase)) {
        subject = phrase;
      }
    }

    /** «واصل حديثه», «طالب الصحراويين»: what cannot be a subject by its pronoun or its case. */
    private boolean isObjective(NounPhrase phrase) {
      String head = scene.key(phrase.head());
      boolean own = scene.isPronoun(phrase.head() + 1) && nouns.isDocument(head);
      boolean oblique =
          (head.endsWith("ين")
                  || (head.endsWith("ي") && !scene.tag(phrase.head()).startsWith("DT")))
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

    private boolean canBeSubject(NounPhrase phrase) {
      if (kind == CueForm.Kind.PARTICIPLE || kind == CueForm.Kind.PHRASE) {
        return false;
      }
      boolean speaker = phrases.isSpeaker(phrase);
      if (kind == CueForm.Kind.MASDAR) {
        return speaker && !objectPronoun && phrase.begin() == hit.end();
      }
      if (isObjective(phrase) || (!speaker && lemma.governsFully(Frame.OBJ))) {
        return false;
      }
      if (lemma.is(Flag.ADDRESSEE)) {
        return speaker
            && phrases.agreement(phrase).fits(hit.form().agreement())
            && !isRelative(phrase)
            && !clauses.isAddressee(scene.key(phrase.head()));
      }
      return speaker || phrase.begin() <= hit.end() + 1 || object == null;
    }
  }
}
