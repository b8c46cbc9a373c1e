package org.tasrih.speakers;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/** The speakers whom an article describes without a name, each by its fullest description. */
final class Descriptions {
  private final Scene scene;
  private final NounLexicon nouns;
  private final NounPhrases phrases;
  private final Map<String, Persona> described = new LinkedHashMap<>();

  Descriptions(Scene scene, NounLexicon nouns, NounPhrases phrases) {
    this.scene = scene;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  /** All of them so far. */
  Collection<Persona> all() {
    return described.values();
  }

  /** A description: the fuller one before that it repeats («المصدر» after «مصدر أمني»). */
  Persona described(NounPhrase phrase, SpeakerKind kind) {
    List<String> words = content(text(phrase));
    Persona best = null;
    for (Persona persona : described.values()) {
      List<String> other = content(persona.name());
      boolean repeats =
          isDefinite(phrase)
              && other.containsAll(words)
              && !words.isEmpty()
              && other.get(0).equals(words.get(0));
      boolean nearer = best == null || persona.lastPosition() > best.lastPosition();
      if (persona.kind() == kind && nearer && (other.equals(words) || repeats)) {
        best = persona;
      }
    }
    if (best != null) {
      return best;
    }
    return introduced(phrase, words, kind)
        .or(() -> announced(phrase, words, kind))
        .orElseGet(() -> description(phrase, kind));
  }

  /** «مصدر أمني: …» in the title, «قال مصدر أمني تركي إن …» in the body. */
  private Optional<Persona> announced(NounPhrase phrase, List<String> words, SpeakerKind kind) {
    Optional<Persona> announced =
        described.values().stream()
            .filter(p -> p.kind() == kind && kind != SpeakerKind.PERSON)
            .filter(p -> p.lastPosition() >= 0 && scene.paragraph(p.lastPosition()) == 0)
            .filter(p -> isFuller(words, content(p.name())))
            .findFirst();
    announced.ifPresent(p -> p.rename(text(phrase), PersonNames.words(text(phrase))));
    return announced;
  }

  private static boolean isFuller(List<String> words, List<String> brief) {
    return words.size() > brief.size() && brief.equals(words.subList(0, brief.size()));
  }

  /** «في بيان للشرطة … وحذر البيان»: the indefinite phrase that introduced a definite one. */
  private Optional<Persona> introduced(NounPhrase phrase, List<String> words, SpeakerKind kind) {
    boolean bare = scene.tag(phrase.head()).startsWith("DT") && words.size() == 1;
    if (!bare || kind == SpeakerKind.PERSON) {
      return Optional.empty();
    }
    for (int j = phrase.begin() - 1; j >= 0; j--) {
      if (scene.key(j).equals(words.get(0)) && scene.tag(j).startsWith("NN")) {
        Optional<NounPhrase> first = phrases.role(j, scene.sentenceEnd(j));
        if (first.filter(f -> f.end() - f.begin() > 1 && f.person().isEmpty()).isPresent()) {
          return first.map(f -> description(f, kind));
        }
      }
    }
    return Optional.empty();
  }

  Persona description(NounPhrase phrase, SpeakerKind kind) {
    return described.computeIfAbsent(
        text(phrase),
        t -> new Persona(kind, t, PersonNames.words(t), nouns.ofPhrase(scene.key(phrase.head()))));
  }

  /** «المصادر ذاتها»: the last unnamed sources called by that noun, whoever spoke since. */
  Optional<Persona> sameSource(NounPhrase phrase) {
    if (!nouns.isAnonymous(scene.key(phrase.head()), true) || !(isSame(phrase) || isSelf(phrase))) {
      return Optional.empty();
    }
    List<String> words = content(text(phrase));
    return described.values().stream()
        .filter(p -> p.kind() == SpeakerKind.ANONYMOUS && p.lastBefore(phrase.begin()) >= 0)
        .filter(p -> content(p.name()).stream().findFirst().equals(words.stream().findFirst()))
        .max(Comparator.comparingInt(p -> p.lastBefore(phrase.begin())))
        .or(
            () ->
                isSelf(phrase)
                    ? introduced(phrase, words, SpeakerKind.ANONYMOUS)
                    : Optional.empty());
  }

  /**
   * Whether an article, a name or a pronoun makes the phrase definite: «مدير الشركة», not «مصدر
   * أمني».
   */
  boolean isDefinite(NounPhrase phrase) {
    if (scene.tag(phrase.head()).startsWith("DT")) {
      return true;
    }
    for (int j = phrase.head() + 1; j < phrase.end(); j++) {
      String tag = scene.tag(j);
      if (tag.startsWith("DT") || scene.nameAt(j).isPresent() || scene.isPronoun(j)) {
        return true;
      }
      if (!tag.startsWith("NN") || tag.equals("IN")) {
        return false;
      }
    }
    return false;
  }

  /** «ذات المصدر» */
  boolean isSame(NounPhrase phrase) {
    return phrase.begin() < phrase.head() && !scene.tag(phrase.begin()).equals("DT");
  }

  /** «المصدر نفسه» */
  boolean isSelf(NounPhrase phrase) {
    return scene.isPronoun(phrase.end() - 1) && phrase.end() - phrase.begin() > 2;
  }

  String text(NounPhrase phrase) {
    return scene.text(phrase.begin(), phrase.end());
  }

  /** The folded words of a description without ال and without نفس, ذات and pronouns. */
  static List<String> content(String text) {
    return PersonNames.words(text).stream()
        .map(w -> w.startsWith("ال") && w.length() > 4 ? w.substring(2) : w)
        .filter(
            w ->
                !w.startsWith("ذات")
                    && !w.startsWith("نفس")
                    && !w.equals("هذا")
                    && !w.equals("هذه"))
        .toList();
  }
}
