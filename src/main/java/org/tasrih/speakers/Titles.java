package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.Demonym;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.Scene;

/** Tells whom a title without a name stands for. */
final class Titles {
  private final Scene scene;
  private final NounLexicon nouns;
  private final Cast cast;
  private final Descriptions descriptions;
  private final Turns turns;

  /** The names of places as the article spells them. */
  private final Set<String> places;

  Titles(Scene scene, NounLexicon nouns, Cast cast, Descriptions descriptions) {
    this.scene = scene;
    this.nouns = nouns;
    this.cast = cast;
    this.descriptions = descriptions;
    this.turns = new Turns(scene, nouns);
    this.places =
        scene.names().stream()
            .filter(n -> n.type() == NameType.LOC)
            .map(n -> n.passage().text())
            .collect(Collectors.toSet());
  }

  /**
   * A title without a name: the person whose role it repeats, else the nearest before that fits.
   */
  Persona titled(NounPhrase phrase, String head, Optional<Persona> last) {
    Optional<Persona> bearer = bearer(phrase, head);
    if (bearer.isPresent()) {
      return bearer.get();
    }
    if (last.isPresent() && isEpithet(phrase, last.get())) {
      return last.get();
    }
    // Known by the office alone: the description is the role too.
    Persona unnamed = descriptions.described(phrase, SpeakerKind.PERSON);
    if (descriptions.isDefinite(phrase)) {
      unnamed.addRole(unnamed.name());
    }
    return unnamed;
  }

  /**
   * «قال فلان … ودعا المحامي بهيئة الرباط»: another word for who spoke last, by profession, or by
   * the noun that heads the role.
   */
  private boolean isEpithet(NounPhrase phrase, Persona last) {
    String head = scene.key(phrase.head());
    boolean definite = scene.tag(phrase.head()).startsWith("DT");
    boolean person = cast.people().contains(last);
    if (!definite
        || !person
        || !last.agreement().fits(nouns.ofTitle(head))
        || turns.changesAt(phrase.begin())) {
      return false;
    }
    List<String> words = Descriptions.content(descriptions.text(phrase));
    List<String> role = Descriptions.content(last.role().orElse(""));
    Title.Kind kind = nouns.title(head).map(Title::kind).orElseThrow();
    boolean near =
        kind == Title.Kind.PROFESSION
            || scene.paragraph(phrase.begin())
                == scene.paragraph(Math.max(0, last.lastBefore(phrase.begin())));
    boolean fits = kind == Title.Kind.OFFICE ? role.contains(words.get(0)) : near;
    return fits && !differ(words, Descriptions.content(withoutPlaces(last.role().orElse(""))));
  }

  /** The person whose role or description the title repeats, the nearest of several. */
  Optional<Persona> bearer(NounPhrase phrase, String head) {
    Agreement agreement = nouns.ofTitle(head);
    Persona best = null;
    double bestScore = 0;
    List<Persona> candidates = new ArrayList<>(cast.people());
    candidates.addAll(descriptions.all());
    for (Persona persona : candidates) {
      double score = persona.agreement().fits(agreement) ? match(office(phrase), persona) : 0;
      boolean nearer =
          best == null || persona.lastBefore(phrase.begin()) > best.lastBefore(phrase.begin());
      if (score > bestScore || (score == bestScore && score > 0 && nearer)) {
        best = persona;
        bestScore = score;
      }
    }
    return best != null && bestScore >= 0.5 ? Optional.of(best) : Optional.empty();
  }

  /** «معالي محافظ المؤسسة»: the office behind its forms of address. */
  private String office(NounPhrase phrase) {
    int begin = phrase.head();
    while (begin + 1 < phrase.end()
        && nouns.title(scene.key(begin)).filter(Title::isCourtesy).isPresent()
        && nouns.title(scene.key(begin + 1)).isPresent()) {
      begin++;
    }
    return begin == phrase.head() ? descriptions.text(phrase) : scene.text(begin, phrase.end());
  }

  /** «سفير … بالولايات المتحدة الأمريكية»: no nationality of the ambassador. */
  private String withoutPlaces(String role) {
    String rest = role;
    for (String place : places) {
      rest = rest.replace(place, "");
    }
    return rest;
  }

  /** How much of the title's words a persona's role holds; 0 where nationalities differ. */
  private double match(String title, Persona persona) {
    double best = 0;
    List<String> words = Descriptions.content(title);
    List<String> forms = new ArrayList<>(persona.aliases());
    persona.role().ifPresent(forms::add);
    if (persona.kind() != SpeakerKind.PERSON) {
      return 0;
    }
    for (String form : forms) {
      List<String> other = Descriptions.content(form);
      if (other.isEmpty()
          || words.isEmpty()
          || !other.contains(words.get(0))
          || differ(words, other)) {
        continue;
      }
      List<String> own = words.stream().filter(w -> nation(w).isEmpty()).toList();
      long shared = own.stream().filter(other::contains).count();
      // Of roles that fit alike, the one that shares more words: «المالية» is no nationality there.
      long all = words.stream().filter(other::contains).count();
      best = Math.max(best, own.isEmpty() ? 0 : (double) shared / own.size() + all * 0.001);
    }
    return best;
  }

  /** «معاليه», «سموه»: the person named last with that form of address, or who spoke last. */
  Optional<Persona> honoured(NounPhrase phrase, Optional<Persona> last) {
    String head = scene.key(phrase.head());
    boolean address = nouns.title(head).filter(t -> t.kind() == Title.Kind.HONORIFIC).isPresent();
    if (!address || phrase.end() != phrase.head() + 2 || !scene.isPronoun(phrase.head() + 1)) {
      return Optional.empty();
    }
    return cast.people().stream()
        .filter(p -> p.lastBefore(phrase.begin()) >= 0 && isAddressedBy(p, head))
        .max(Comparator.comparingInt(p -> p.lastBefore(phrase.begin())))
        .or(() -> last.filter(cast.people()::contains));
  }

  private static boolean isAddressedBy(Persona persona, String head) {
    return persona.aliases().stream().anyMatch(a -> PersonNames.words(a).contains(head));
  }

  private boolean differ(List<String> a, List<String> b) {
    Set<String> nations = nations(a);
    Set<String> others = nations(b);
    return !nations.isEmpty() && !others.isEmpty() && nations.stream().noneMatch(others::contains);
  }

  Set<String> nations(List<String> words) {
    Set<String> nations = new HashSet<>();
    words.forEach(w -> nation(w).ifPresent(nations::add));
    return nations;
  }

  private Optional<String> nation(String word) {
    return nouns.lexicon().demonym(word).flatMap(Demonym::country);
  }
}
