package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;
import org.tasrih.text.Letters;

/**
 * The persons and organisations of an article, each with its fullest name, its roles and all its
 * forms. The fullest names come first, and shorter ones join the nearest fuller one before them.
 */
final class Cast {
  private final Scene scene;
  private final NounLexicon nouns;
  private final Map<NameMention, Persona> personas = new HashMap<>();
  private final Map<NameMention, Integer> first = new HashMap<>();
  private final List<Persona> people = new ArrayList<>();
  private final List<Persona> bodies = new ArrayList<>();

  Cast(Scene scene, NounLexicon nouns, NounPhrases phrases) {
    this.scene = scene;
    this.nouns = nouns;
    for (int i = 0; i < scene.size(); i++) {
      if (scene.nameStartsAt(i)) {
        first.put(scene.nameAt(i).orElseThrow(), i);
      }
    }
    gather(NameType.PER, people);
    gather(NameType.ORG, bodies);
    gather(NameType.LOC, bodies);
    place();
    new Roles(scene, nouns, phrases).assign(this);
  }

  Optional<Persona> persona(NameMention mention) {
    return Optional.ofNullable(personas.get(mention));
  }

  List<Persona> people() {
    return people;
  }

  List<Persona> bodies() {
    return bodies;
  }

  private void gather(NameType type, List<Persona> into) {
    List<NameMention> mentions = scene.names().stream().filter(n -> n.type() == type).toList();
    List<NameMention> fullestFirst = new ArrayList<>(mentions);
    fullestFirst.sort(Comparator.comparingInt(m -> -words(m).size()));
    for (NameMention mention : fullestFirst) {
      List<String> words = words(mention);
      Persona persona = choose(into.stream().filter(p -> joins(words, p, type)).toList(), mention);
      if (persona == null) {
        SpeakerKind kind = type == NameType.PER ? SpeakerKind.PERSON : SpeakerKind.ORG;
        persona = new Persona(kind, mention.passage().text(), words, agreement(mention, words));
        into.add(persona);
      } else {
        persona.rename(mention.passage().text(), words);
      }
      titleBefore(mention).ifPresent(persona::addTitle);
      personas.put(mention, persona);
    }
  }

  /** The full name and role that each name stands for. */
  Map<NameMention, Attribution.Bearer> bearers() {
    Map<NameMention, Attribution.Bearer> bearers = new HashMap<>();
    personas.forEach(
        (mention, p) -> bearers.put(mention, new Attribution.Bearer(p.name(), p.role())));
    return bearers;
  }

  /**
   * The person named last before word {@code at} of whom the article tells that {@code cue} fits.
   */
  Optional<Persona> nearest(int at, Agreement cue) {
    return people.stream()
        .filter(p -> p.agreement().gender() == cue.gender() && p.agreement().fits(cue))
        .filter(p -> p.lastBefore(at) >= 0)
        .max(Comparator.comparingInt(p -> p.lastBefore(at)));
  }

  /** Of several namesakes, the one with the same title before the name: «الجنرال إدريس». */
  private Persona choose(List<Persona> fitting, NameMention mention) {
    if (fitting.size() < 2) {
      return fitting.isEmpty() ? null : fitting.get(0);
    }
    Optional<String> title = titleBefore(mention);
    return fitting.stream()
        .filter(p -> title.filter(p.titles()::contains).isPresent())
        .findFirst()
        .orElse(fitting.get(0));
  }

  private Optional<String> titleBefore(NameMention mention) {
    // A name within another has no first word of its own.
    int before = first.getOrDefault(mention, 0) - 1;
    return before >= 0 && nouns.title(scene.key(before)).isPresent()
        ? Optional.of(scene.key(before))
        : Optional.empty();
  }

  /**
   * Notes where each is named, and by which noun an organisation is introduced: «صحيفة "النهار"».
   */
  private void place() {
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.nameStartsAt(i)) {
        continue;
      }
      Persona persona = personas.get(scene.nameAt(i).orElseThrow());
      persona.addPosition(i);
      int before = scene.word(Math.max(0, i - 1)).isMark() ? i - 2 : i - 1;
      if (scene.nameAt(i).orElseThrow().type() == NameType.ORG
          && before >= 0
          && nouns.organisation(scene.key(before)).isPresent()) {
        persona.addForm(scene.text(before, scene.nameEnd(i)));
      }
    }
  }

  private boolean joins(List<String> words, Persona persona, NameType type) {
    List<String> full = persona.nameWords();
    if (type == NameType.PER) {
      return PersonNames.isShortFor(words, full);
    }
    if (words.equals(full)) {
      return true;
    }
    // «آل» alone has no word by which a name is told from others.
    if (words.isEmpty() || full.isEmpty()) {
      return false;
    }
    if (type == NameType.LOC) {
      // «الإمارات» is «الإمارات العربية المتحدة»; a town is not its district.
      return words.size() < full.size()
          && full.subList(0, words.size()).equals(words)
          && full.size() >= 3;
    }
    boolean sameHead = words.get(0).equals(full.get(0));
    boolean bareOfHead =
        full.size() - words.size() == 1 && nouns.organisation(full.get(0)).isPresent();
    return PersonNames.isShortFor(words, full)
        && (bareOfHead || (words.size() >= 2 && (sameHead || full.size() - words.size() == 1)));
  }

  private static List<String> words(NameMention mention) {
    return PersonNames.words(mention.passage().text());
  }

  private Agreement agreement(NameMention mention, List<String> words) {
    if (mention.type() == NameType.PER) {
      return words.isEmpty() ? Agreement.PERSON : nouns.ofGivenName(words.get(0));
    }
    return nouns.ofBody(Letters.fold(Letters.spaced(mention.passage().text())));
  }
}
