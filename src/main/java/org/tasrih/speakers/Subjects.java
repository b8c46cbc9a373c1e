package org.tasrih.speakers;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.Agreement;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/** Finds the subjects of clauses, for cues that name none. */
final class Subjects {
  /** So many words of a sentence are searched for its subject. */
  private static final int MAX_SENTENCE = 150;

  /** The verb that opens a sentence is among so many words. */
  private static final int MAX_OPENING = 3;

  /** The longest dateline, in words. */
  private static final int MAX_DATELINE = 14;

  private final Scene scene;
  private final NounLexicon nouns;
  private final NounPhrases phrases;
  private final MentionResolver resolver;
  private final SaidStretches said;

  Subjects(
      Scene scene,
      NounLexicon nouns,
      NounPhrases phrases,
      MentionResolver resolver,
      SaidStretches said) {
    this.scene = scene;
    this.nouns = nouns;
    this.phrases = phrases;
    this.resolver = resolver;
    this.said = said;
  }

  /** The subject of the clause that the cue hangs on: «اختتم العتيبي حديثه مشيدا بـ…». */
  Optional<Persona> mainSubject(int first, int end, Agreement cue) {
    int begin = pastDateline(first, end);
    for (int j = begin; j < Math.min(end, begin + MAX_SENTENCE); j++) {
      boolean other = said.isSaid(j) && !said.isSaid(end);
      if (!opensSubject(j, begin) || other || scene.enclosing(j).isPresent()) {
        continue;
      }
      Optional<NounPhrase> phrase = phrases.at(j, end).filter(this::isPossibleSubject);
      if (phrase.isPresent()) {
        Persona persona = resolver.resolve(phrase.get(), Optional.empty());
        if (persona.agreement().fits(cue)) {
          return Optional.of(persona);
        }
      }
    }
    return Optional.empty();
  }

  /** «دبي، الإمارات (CNN) — …»: where the news begins behind the place it comes from. */
  private int pastDateline(int begin, int end) {
    boolean head = begin == 0 || scene.paragraph(begin - 1) != scene.paragraph(begin);
    if (!head || scene.nameAt(begin).filter(n -> n.type() == NameType.LOC).isEmpty()) {
      return begin;
    }
    for (int j = begin; j < Math.min(end, begin + MAX_DATELINE); j++) {
      if (scene.key(j).equals("-")) {
        return j + 1;
      }
    }
    return begin;
  }

  /** Whether a subject may stand at {@code j}, in a clause that opens at {@code begin}. */
  private boolean opensSubject(int j, int begin) {
    String before = scene.tag(j - 1);
    boolean conjunction =
        before.equals("CC") && (j - 1 <= begin || scene.word(j - 2).isPunctuation());
    boolean clause = j == begin + 1 && scene.key(begin).equals("ان");
    return j == begin || before.startsWith("VB") || conjunction || clause;
  }

  /** «لم تجد لجنة الخبراء …»: a body without a name is a subject behind a verb. */
  private boolean isPossibleSubject(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    boolean name = phrase.person().isPresent() || scene.nameAt(phrase.head()).isPresent();
    boolean body =
        scene.tag(phrase.begin() - 1).startsWith("VB") && nouns.organisation(head).isPresent();
    return name || (!nouns.isDocument(head) && (body || nouns.isSource(head)));
  }

  /** «وكان فلان …»: the named subject of the verb that opens a sentence. */
  Optional<Persona> opener(int begin, int end) {
    for (int j = begin; j < Math.min(end, begin + MAX_OPENING); j++) {
      if (scene.tag(j).startsWith("VB") && !said.isSaid(j)) {
        return phrases.at(j + 1, end).flatMap(resolver::knownPerson);
      }
    }
    return Optional.empty();
  }
}
