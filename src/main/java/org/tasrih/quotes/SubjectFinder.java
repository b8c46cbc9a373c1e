package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.NounLexicon;

/** Finds the subject that stands before its cue: «لكن فلينت قال …», «وكان نوبخت قد صرح …», «التي تؤكد …». */
final class SubjectFinder {
  private static final int MAX_WORDS = 30;

  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;

  SubjectFinder(Scene scene, NounPhrases phrases, NounLexicon nouns, ClauseLexicon clauses) {
    this.scene = scene;
    this.phrases = phrases;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  /** The noun phrase before the finite cue at {@code hit} that is its subject. */
  Optional<NounPhrase> before(CueHit hit) {
    int end = hit.begin();
    int floor = Math.max(scene.sentenceBegin(end), end - MAX_WORDS);
    Optional<Scene.Marked> marked = scene.enclosing(end);
    if (marked.isPresent()) {
      floor = Math.max(floor, marked.get().open() + 1);
    }
    if (end - 1 >= floor && scene.word(end - 1).isMark()) {
      end--;
    }
    while (end > floor && isBetween(end - 1)) {
      end--;
    }
    if (end > floor && clauses.isRelative(scene.key(end - 1))) {
      end--;
      if (end > floor && scene.key(end - 1).equals(",")) {
        end--;
      }
      return phraseEndingAt(end, floor, true);
    }
    Optional<NounPhrase> adjacent = phraseEndingAt(end, floor, false);
    if (adjacent.isPresent()) {
      return adjacent;
    }
    return afterCopula(hit, floor);
  }

  private boolean isBetween(int i) {
    return clauses.isParticle(scene.key(i)) || clauses.isTimeWord(scene.key(i)) || scene.tag(i).equals("RP");
  }

  /** «وكان <نوبخت>، في بيان، صرح»: the phrase after the copula, whatever stands between. */
  private Optional<NounPhrase> afterCopula(CueHit hit, int floor) {
    for (int i = hit.begin() - 1; i >= floor; i--) {
      if (clauses.isCopula(scene.key(i))) {
        return phrases.at(i + 1, hit.begin()).filter(p -> isSpeaker(p));
      }
      if (scene.tag(i).startsWith("VB") && !clauses.isParticle(scene.key(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> phraseEndingAt(int end, int floor, boolean anywhere) {
    for (int p = floor; p < end; p++) {
      if (!anywhere && p > floor && !startsClause(p)) {
        continue;
      }
      if (anywhere && p > floor && !startsPhrase(p)) {
        continue;
      }
      Optional<NounPhrase> phrase = phrases.at(p, end);
      if (phrase.isPresent() && phrase.get().end() == end && isSpeaker(phrase.get())) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private boolean startsPhrase(int p) {
    String before = scene.tag(p - 1);
    return !NounPhrases.isNoun(before) || scene.nameStartsAt(p) || nouns.title(scene.key(p)).isPresent();
  }

  /** Whether a clause can start at {@code p}: after a conjunction, a complementiser, punctuation, كان. */
  private boolean startsClause(int p) {
    String key = scene.key(p - 1);
    return scene.tag(p - 1).equals("CC")
        || scene.word(p - 1).isPunctuation()
        || clauses.isCopula(key)
        || clauses.isComplementiser(key)
        || clauses.opensContrast(key);
  }

  private boolean isSpeaker(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    return phrase.person().isPresent()
        || scene.nameAt(phrase.begin()).map(n -> n.type() != NameType.PER).orElse(false)
        || nouns.isSource(head)
        || nouns.organisation(head).isPresent();
  }
}
