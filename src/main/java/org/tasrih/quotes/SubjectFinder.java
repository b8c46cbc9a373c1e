package org.tasrih.quotes;

import java.util.Optional;

/**
 * Finds the subject that stands before its cue: «لكن فلينت قال …», «وكان نوبخت قد صرح …», «التي
 * تؤكد …».
 */
final class SubjectFinder {
  private static final int MAX_WORDS = 40;

  private final Scene scene;
  private final NounPhrases phrases;
  private final ClauseLexicon clauses;

  SubjectFinder(Scene scene, NounPhrases phrases, ClauseLexicon clauses) {
    this.scene = scene;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** The word of the relative pronoun whose clause the cue heads; -1 where there is none. */
  int relative(CueHit hit) {
    int i = hit.begin() - 1;
    while (i > 0 && isBetween(i)) {
      i--;
    }
    boolean what = scene.key(i).equals("ما") && scene.tag(i).equals("WP");
    return i >= 0 && (clauses.isRelative(scene.key(i)) || what) ? i : -1;
  }

  /** The noun phrase before the finite cue at {@code hit} that is its subject. */
  Optional<NounPhrase> before(CueHit hit) {
    int end = hit.begin();
    int floor = floor(end);
    if (end - 1 >= floor && scene.word(end - 1).isMark() && scene.opensAt(end - 1).isPresent()) {
      end--;
    }
    while (end > floor && isBetween(end - 1)) {
      end--;
    }
    int relative = relative(hit);
    if (relative >= floor) {
      return scene.isPronoun(hit.end()) || !agrees(relative, hit)
          ? Optional.empty()
          : antecedent(relative, floor, hit);
    }
    Optional<NounPhrase> adjacent = phraseEndingAt(end, floor, false).filter(p -> agrees(p, hit));
    if (adjacent.isPresent()) {
      return adjacent;
    }
    return afterCopula(hit, floor).or(() -> parted(hit, floor));
  }

  private int floor(int end) {
    int floor = Math.max(scene.sentenceBegin(end), end - MAX_WORDS);
    Optional<Scene.Marked> marked = scene.enclosing(end);
    return marked.isPresent() ? Math.max(floor, marked.get().open() + 1) : floor;
  }

  /** «الذي» goes with «قال», not with «قالت». */
  private boolean agrees(int relative, CueHit hit) {
    boolean masculine = scene.key(relative).equals("الذي");
    boolean feminine = scene.key(relative).equals("التي");
    return switch (hit.form().gender()) {
      case M -> !feminine;
      case F -> !masculine;
      case NONE -> true;
    };
  }

  private Optional<NounPhrase> antecedent(int relative, int floor, CueHit hit) {
    int end = scene.key(relative - 1).equals(",") ? Math.max(floor, relative - 1) : relative;
    Optional<NounPhrase> whole = phraseEndingAt(end, floor, true);
    return whole.isPresent() ? whole : ownerEndingAt(end, floor, hit);
  }

  /** «على لسان <وزير خارجيتها> الذي قال …»: a speaker who owns the noun before. */
  private Optional<NounPhrase> ownerEndingAt(int end, int floor, CueHit hit) {
    for (int p = floor + 1; p < end; p++) {
      Optional<NounPhrase> phrase = phrases.at(p, end);
      if (phrase.isPresent()
          && phrase.get().end() == end
          && phrases.isPeople(phrase.get())
          && agrees(phrase.get(), hit)) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** «رد فعل جبهة البوليساريو قال»: a feminine body is not the subject of a masculine verb. */
  private boolean agrees(NounPhrase phrase, CueHit hit) {
    return phrases.agreement(phrase).fits(hit.form().agreement());
  }

  private boolean isBetween(int i) {
    return clauses.isParticle(scene.key(i))
        || (clauses.isTimeWord(scene.key(i)) && scene.nameAt(i).isEmpty())
        || scene.tag(i).equals("RP")
        || scene.key(i).equals("ف");
  }

  /** «وكان <نوبخت>، في بيان، صرح»: the phrase after the copula, whatever stands between. */
  private Optional<NounPhrase> afterCopula(CueHit hit, int floor) {
    for (int i = hit.begin() - 1; i >= floor; i--) {
      if (clauses.isCopula(scene.key(i))) {
        return phrases.at(i + 1, hit.begin()).filter(phrases::isSpeaker);
      }
      if (scene.tag(i).startsWith("VB") && !clauses.isParticle(scene.key(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * «<نوري محمود>، المتحدث باسم …، قال»: a phrase parted from its verb by an apposition in commas.
   */
  private Optional<NounPhrase> parted(CueHit hit, int floor) {
    String before = scene.key(hit.begin() - 1);
    if (!before.equals(",") && !before.equals("-")) {
      return Optional.empty();
    }
    for (int p = floor; p < hit.begin() - 2; p++) {
      if (p > floor && !startsClause(p)) {
        continue;
      }
      Optional<NounPhrase> phrase = phrases.at(p, hit.begin());
      if (phrase.isPresent()
          && phrases.isSpeaker(phrase.get())
          && noVerb(phrase.get().end(), hit.begin())) {
        String after = scene.key(phrase.get().end());
        return after.equals(",") || after.equals("-") ? phrase : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean noVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = scene.tag(i).startsWith("VB") && !scene.tag(i).equals("VBG");
      if (verb && scene.nameAt(i).isEmpty() && !clauses.isRelative(scene.key(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private Optional<NounPhrase> phraseEndingAt(int end, int floor, boolean anywhere) {
    for (int p = floor; p < end; p++) {
      if (p > floor && !(anywhere ? startsPhrase(p) : startsClause(p))) {
        continue;
      }
      Optional<NounPhrase> phrase = phrases.at(p, end);
      if (phrase.isPresent() && phrase.get().end() == end && phrases.isSpeaker(phrase.get())) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private boolean startsPhrase(int p) {
    String before = scene.tag(p - 1);
    return !NounPhrases.isNoun(before) || scene.nameStartsAt(p);
  }

  /**
   * Whether a clause can start at {@code p}: after a conjunction, a complementiser, punctuation,
   * كان.
   */
  private boolean startsClause(int p) {
    String key = scene.key(p - 1);
    return scene.tag(p - 1).equals("CC")
        || scene.word(p - 1).isPunctuation()
        || clauses.isCopula(key)
        || clauses.isComplementiser(key)
        || clauses.opensContrast(key);
  }
}
