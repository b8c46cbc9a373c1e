package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.Scene;

/** Tells whom a noun phrase stands for. */
final class MentionResolver {
  private final Scene scene;
  private final NounLexicon nouns;
  private final Cast cast;
  private final Map<String, Persona> described = new LinkedHashMap<>();

  MentionResolver(Scene scene, NounLexicon nouns, Cast cast) {
    this.scene = scene;
    this.nouns = nouns;
    this.cast = cast;
  }

  /**
   * The speaker that {@code phrase} stands for.
   *
   * @param last who spoke before, for «المتحدث نفسه», «الأخير»
   */
  Persona resolve(NounPhrase phrase, Optional<Persona> last) {
    Optional<Persona> person = phrase.person().flatMap(cast::persona);
    if (person.isPresent()) {
      person.get().addForm(scene.text(phrase.begin(), phrase.end()));
      return person.get();
    }
    String head = scene.key(phrase.head());
    Optional<NameMention> name = scene.nameAt(phrase.begin());
    if (name.isPresent() && name.get().type() != NameType.PER && isAlone(phrase)) {
      return cast.persona(name.get()).orElseGet(() -> description(phrase, SpeakerKind.ORG));
    }
    if (nouns.isAnonymous(head, isDefinite(phrase))) {
      return described(phrase, SpeakerKind.ANONYMOUS);
    }
    if (nouns.isDocument(head)) {
      return described(phrase, SpeakerKind.DOCUMENT);
    }
    if (nouns.isGroup(head) || isCoordinated(phrase)) {
      return described(phrase, SpeakerKind.GROUP);
    }
    if (isBackReference(phrase) && last.isPresent()) {
      last.get().addForm(scene.text(phrase.begin(), phrase.end()));
      return last.get();
    }
    if (nouns.title(head).isPresent()) {
      return titled(phrase, head, last);
    }
    if (nouns.organisation(head).isPresent()) {
      return body(phrase, head);
    }
    return described(phrase, SpeakerKind.PERSON);
  }

  /** «هذه الأخيرة», «المصدر ذاته» without a fuller form before. */
  private boolean isBackReference(NounPhrase phrase) {
    return nouns.lexicon().title(scene.key(phrase.head())).isEmpty()
        && scene.key(phrase.head()).startsWith("الاخير");
  }

  private boolean isAlone(NounPhrase phrase) {
    return scene.nameEnd(phrase.begin()) >= phrase.end() - 2 && !isCoordinated(phrase);
  }

  private boolean isDefinite(NounPhrase phrase) {
    return scene.tag(phrase.head()).startsWith("DT");
  }

  /** «فرنسا وألمانيا وبريطانيا». */
  private boolean isCoordinated(NounPhrase phrase) {
    for (int j = phrase.begin(); j + 1 < phrase.end(); j++) {
      if (scene.tag(j).equals("CC") && scene.nameStartsAt(j + 1) && scene.nameAt(phrase.begin()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A title without a name: the person whose role it repeats, else the nearest before that fits. */
  private Persona titled(NounPhrase phrase, String head, Optional<Persona> last) {
    String text = scene.text(phrase.begin(), phrase.end());
    Agreement agreement = nouns.ofTitle(head);
    if (agreement.isPlural()) {
      return described(phrase, SpeakerKind.GROUP);
    }
    List<String> words = content(text);
    Persona best = null;
    double bestScore = 0;
    List<Persona> candidates = new ArrayList<>(cast.people());
    last.ifPresent(p -> candidates.add(0, p));
    for (Persona persona : candidates) {
      double score = persona.agreement().fits(agreement) ? match(words, persona) : 0;
      if (score > bestScore) {
        best = persona;
        bestScore = score;
      }
    }
    if (best != null && bestScore >= 0.5) {
      best.addForm(text);
      return best;
    }
    return described(phrase, SpeakerKind.PERSON);
  }

  /** How much of the title's words a persona's role holds. */
  private double match(List<String> words, Persona persona) {
    double best = 0;
    List<String> forms = new ArrayList<>(persona.aliases());
    persona.role().ifPresent(forms::add);
    for (String form : forms) {
      List<String> other = content(form);
      if (other.isEmpty() || words.isEmpty() || !other.contains(words.get(0))) {
        continue;
      }
      long shared = words.stream().filter(other::contains).count();
      best = Math.max(best, (double) shared / words.size());
    }
    return best;
  }

  /** The folded words of a title without ال. */
  private static List<String> content(String text) {
    return PersonNames.words(text).stream()
        .map(w -> w.startsWith("ال") && w.length() > 4 ? w.substring(2) : w)
        .toList();
  }

  /** An organisation by its head noun: «الوزارة» after «وزارة الداخلية المغربية». */
  private Persona body(NounPhrase phrase, String head) {
    String text = scene.text(phrase.begin(), phrase.end());
    List<String> words = content(text);
    for (Persona persona : cast.bodies()) {
      List<String> other = content(persona.name());
      if (!other.isEmpty() && !words.isEmpty() && other.contains(words.get(0)) && other.containsAll(words)) {
        persona.addForm(text);
        return persona;
      }
    }
    return description(phrase, SpeakerKind.ORG);
  }

  /** A description: the fuller one before that it repeats («المصدر» after «مصدر أمني»). */
  private Persona described(NounPhrase phrase, SpeakerKind kind) {
    String text = scene.text(phrase.begin(), phrase.end());
    List<String> words = content(text);
    for (Persona persona : described.values()) {
      List<String> other = content(persona.name());
      boolean repeats =
          isDefinite(phrase) && !words.isEmpty() && !other.isEmpty() && other.get(0).equals(words.get(0));
      if (persona.kind() == kind && (other.equals(words) || repeats)) {
        persona.addForm(text);
        return persona;
      }
    }
    return description(phrase, kind);
  }

  private Persona description(NounPhrase phrase, SpeakerKind kind) {
    String text = scene.text(phrase.begin(), phrase.end());
    return described.computeIfAbsent(
        text, t -> new Persona(kind, t, PersonNames.words(t), nouns.ofPhrase(scene.key(phrase.head()))));
  }
}
