package org.tasrih.quotes;

import java.util.Optional;

/** Keeps the cues that have enough evidence for being one. */
final class CueFilter {
  /** Marked stretches of so many words are speech even after an ambiguous verb. */
  private static final int SPEECH_WORDS = 5;

  private final Scene scene;
  private final NounPhrases phrases;
  private final ClauseLexicon clauses;

  CueFilter(Scene scene, NounPhrases phrases, ClauseLexicon clauses) {
    this.scene = scene;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /**
   * Whether {@code candidate} is a cue.
   *
   * @param relative whether it heads a relative clause
   */
  boolean keeps(Candidate candidate, boolean relative) {
    CueForm form = candidate.hit().form();
    if (candidate.opening().isEmpty()) {
      return form.isFinite() && !candidate.nested();
    }
    Opening opening = candidate.opening().get();
    return switch (form.kind()) {
      case MASDAR -> keepsMasdar(candidate, opening);
      case PARTICIPLE -> keepsParticiple(candidate, opening);
      default -> keepsFinite(candidate, opening, relative);
    };
  }

  private boolean keepsFinite(Candidate candidate, Opening opening, boolean relative) {
    boolean speech = isSpeech(opening);
    boolean ambiguous = isAmbiguous(candidate.hit());
    boolean speaker = candidate.subject().filter(phrases::isSpeaker).isPresent();
    if (candidate.subject().isEmpty()
        && (isInsideSpeech(candidate.hit())
            || (modifies(candidate.hit()) && !tellsOfSaying(candidate.hit(), opening)))) {
      return false;
    }
    if (relative) {
      return speech || (opening.how() == Opening.How.PREPOSITION && !ambiguous);
    }
    if (candidate.nested() && candidate.subject().isEmpty()) {
      boolean firm = !ambiguous && opening.how() != Opening.How.OBJECT;
      return tellsWhen(candidate.hit()) && (speech || firm);
    }
    if (isHeadline(candidate) && speaker) {
      return true;
    }
    if (ambiguous || candidate.nested()) {
      boolean object = opening.how() == Opening.How.OBJECT;
      return speech || (speaker && (!object || !ambiguous || refuses(opening)));
    }
    return true;
  }

  /** A verb that the tag or its shadda tells from other words needs evidence only by its lemma. */
  private boolean isAmbiguous(CueHit hit) {
    CueForm form = hit.form();
    String surface = scene.word(hit.begin()).span().in(scene.text());
    boolean shadda = surface.indexOf('\u0651') >= 0 && form.lemma().lemma().indexOf('\u0651') >= 0;
    boolean verb = scene.tag(hit.begin()).startsWith("VB");
    return form.isAmbiguous() && !shadda && !(verb && !form.isAmbiguousVerb());
  }

  /** «رفض الاتهامات الموجهة إلى بلاده». */
  private boolean refuses(Opening opening) {
    int object = opening.content();
    return clauses.isSpeechNoun(scene.key(object))
        || clauses.isSpeechAct(scene.key(object))
        || clauses.isSpeechAct(scene.key(object + 1));
  }

  /** Whether the cue stands in a longer stretch of speech in marks. */
  private boolean isInsideSpeech(CueHit hit) {
    return scene.enclosing(hit.begin()).filter(m -> m.closed() && m.size() > 8).isPresent();
  }

  /** «في اكتشاف يؤكد أن …»: a verb that describes the noun before it. */
  private boolean modifies(CueHit hit) {
    int i = hit.begin() - 1;
    if (i < scene.sentenceBegin(hit.begin()) || clauses.isTimeWord(scene.key(i))) {
      return false;
    }
    String tag = scene.tag(i);
    return scene.nameAt(i).isEmpty() && (tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ"));
  }

  /** «بعد أن اتهم …», «بعدما أعلن …», not «يريد أن يعلن». */
  private boolean tellsWhen(CueHit hit) {
    String before = scene.key(hit.begin() - 1);
    return (clauses.isComplementiser(before) || before.equals("ما"))
        && clauses.isTemporal(scene.key(hit.begin() - 2));
  }

  /**
   * «في بيان أكد فيه أن …», «شاب قالت إنه …»: the clause describes the noun, its verb has the
   * speaker before it for its subject.
   */
  private boolean tellsOfSaying(CueHit hit, Opening opening) {
    int i = hit.end();
    boolean inIt = scene.key(i).equals("في") && scene.isPronoun(i + 1);
    boolean ofIt =
        hit.form().lemma().lemma().equals("قال")
            && opening.how() == Opening.How.CLAUSE
            && opening.at() == i
            && scene.isPronoun(i + 1);
    return inIt || ofIt;
  }

  /** «الصين ترفض العقوبات»: subject and imperfect in a paragraph of one sentence without a stop. */
  private boolean isHeadline(Candidate candidate) {
    int i = candidate.hit().begin();
    int begin = scene.paragraphBegin(i);
    int end = scene.sentenceEnd(begin);
    return candidate.hit().form().kind() == CueForm.Kind.IMPERFECT
        && candidate.clauseStart() == begin
        && end - begin <= 40
        && end == scene.paragraphEnd(i)
        && !scene.word(end - 1).isPunctuation();
  }

  private boolean keepsParticiple(Candidate candidate, Opening opening) {
    if (isSpeech(opening)) {
      return !candidate.hit().form().isAmbiguous() || startsClause(candidate.hit());
    }
    boolean object = opening.how() == Opening.How.OBJECT;
    return startsClause(candidate.hit()) && !(object && candidate.hit().form().isAmbiguous());
  }

  private boolean startsClause(CueHit hit) {
    int i = hit.begin();
    return i == scene.sentenceBegin(i)
        || (scene.word(i - 1).isPunctuation() && scene.opensAt(i - 1).isEmpty())
        || scene.tag(i - 1).equals("CC");
  }

  /**
   * «إعلان ترامب الانسحاب», «قوله إن», «التوضيح بأن»: a noun of saying with its source or a clause.
   */
  private boolean keepsMasdar(Candidate candidate, Opening opening) {
    CueHit hit = candidate.hit();
    boolean clauseNext = opening.how() == Opening.How.CLAUSE && opening.at() <= hit.end() + 1;
    if (scene.key(hit.begin()).startsWith("ال") && !clauseNext) {
      return false;
    }
    if (isOccasion(hit)) {
      return false;
    }
    boolean pronoun = scene.isPronoun(hit.end());
    boolean subject =
        candidate
            .subject()
            .filter(phrases::isSpeaker)
            .filter(s -> s.begin() == hit.end())
            .isPresent();
    boolean next = opening.at() <= hit.end() + 2;
    boolean governed =
        scene.tag(hit.begin() - 1).equals("IN") && !scene.key(hit.begin() - 1).equals("في");
    if (hit.form().isAmbiguous()) {
      boolean named = subject && (scene.nameStartsAt(hit.end()) || isOfficeHolders(candidate));
      boolean scare = opening.how() == Opening.How.MARK && !isSpeech(opening);
      boolean sourced = subject || pronoun || governed;
      return (isSpeech(opening) && ((clauseNext && sourced) || (pronoun && next)))
          || (named && !scare);
    }
    return subject || (pronoun && next) || (clauseNext && governed);
  }

  /** «إعلان وزير الخارجية فلان …»: a noun of saying before a title with its name. */
  private boolean isOfficeHolders(Candidate candidate) {
    NounPhrase subject = candidate.subject().orElseThrow();
    CueForm form = candidate.hit().form();
    return !form.lemma().is(Flag.AMBIGUOUS)
        && form.number() == CueForm.Plurality.SG
        && subject.person().isPresent()
        && phrases.isTitle(subject.head());
  }

  /** «في تصريح صحافي»: the occasion of another cue. */
  private boolean isOccasion(CueHit hit) {
    String before = scene.key(hit.begin() - 1);
    return scene.tag(hit.begin() - 1).equals("IN")
        && (before.equals("في") || before.equals("علي"))
        && clauses.isOccasion(scene.key(hit.begin()));
  }

  private boolean isSpeech(Scene.Marked marked) {
    return marked.size() >= SPEECH_WORDS || (marked.size() > 2 && scene.holdsVerb(marked));
  }

  /** Whether the content is a clause, follows a colon, or is a longer stretch in marks. */
  private boolean isSpeech(Opening opening) {
    return switch (opening.how()) {
      case CLAUSE, COLON -> true;
      case MARK -> scene.opensAt(opening.at()).filter(this::isSpeech).isPresent();
      default -> false;
    };
  }

  /** «نقلت الوكالة عن <الوزير> قوله»: the source before a noun of saying with a pronoun. */
  Optional<NounPhrase> relayed(CueHit hit) {
    if (hit.form().kind() != CueForm.Kind.MASDAR || !scene.isPronoun(hit.end())) {
      return Optional.empty();
    }
    int floor = scene.sentenceBegin(hit.begin());
    for (int i = hit.begin() - 1; i >= floor; i--) {
      if (scene.key(i).equals("عن") && scene.tag(i).equals("IN")) {
        return phrases.at(i + 1, hit.begin()).filter(p -> p.end() >= hit.begin() - 1);
      }
    }
    return Optional.empty();
  }
}
