package org.tasrih.speakers;

import java.util.List;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/** Tells whom a noun phrase stands for. */
final class MentionResolver {
  private final Scene scene;
  private final NounLexicon nouns;
  private final Cast cast;
  private final Descriptions descriptions;
  private final Titles titles;

  MentionResolver(Scene scene, NounLexicon nouns, NounPhrases phrases, Cast cast) {
    this.scene = scene;
    this.nouns = nouns;
    this.cast = cast;
    this.descriptions = new Descriptions(scene, nouns, phrases);
    this.titles = new Titles(scene, nouns, cast, descriptions);
  }

  /**
   * The speaker that {@code phrase} stands for.
   *
   * @param last who spoke before, for «ذات المتحدث», «هذه الأخيرة»
   */
  Persona resolve(NounPhrase phrase, Optional<Persona> last) {
    Persona persona = persona(phrase, last);
    if (isBalanced(descriptions.text(phrase))) {
      persona.addForm(descriptions.text(phrase));
    }
    persona.addPosition(phrase.begin());
    return persona;
  }

  /** Whether {@code persona} is known by a description alone. */
  boolean isDescription(Persona persona) {
    return descriptions.all().contains(persona);
  }

  /** The person of the article whom {@code phrase} names or calls by the role. */
  Optional<Persona> knownPerson(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    Optional<Persona> named = phrase.person().flatMap(cast::persona);
    return named
        .or(() -> nouns.title(head).flatMap(t -> titles.bearer(phrase, head)))
        .filter(cast.people()::contains);
  }

  private static boolean isBalanced(String form) {
    return form.chars().filter(c -> c == '«').count() == form.chars().filter(c -> c == '»').count()
        && form.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private Persona persona(NounPhrase phrase, Optional<Persona> last) {
    Optional<Persona> person = phrase.person().flatMap(cast::persona);
    if (person.isPresent()) {
      return person.get();
    }
    String head = scene.key(phrase.head());
    Optional<NameMention> name = scene.nameAt(phrase.head());
    if (name.isPresent() && name.get().type() != NameType.PER && !isCoordinated(phrase)) {
      Persona body =
          cast.persona(name.get())
              .orElseGet(() -> descriptions.description(phrase, SpeakerKind.ORG));
      if (name.get().type() == NameType.ORG && isFullerName(phrase)) {
        body.rename(descriptions.text(phrase), PersonNames.words(descriptions.text(phrase)));
      }
      return body;
    }
    Optional<Persona> source = descriptions.sameSource(phrase);
    if (source.isPresent()) {
      return source.get();
    }
    if (last.isPresent() && pointsBack(phrase, last.get())) {
      return last.get();
    }
    Optional<Persona> honoured = titles.honoured(phrase, last);
    if (honoured.isPresent()) {
      return honoured.get();
    }
    if (nouns.isAnonymous(head, descriptions.isDefinite(phrase))) {
      return descriptions.described(phrase, SpeakerKind.ANONYMOUS);
    }
    if (nouns.isDocument(head)) {
      return descriptions.described(phrase, SpeakerKind.DOCUMENT);
    }
    // «وسائل إعلام», «القوى الأمنية»: some groups take two words.
    String pair = scene.keys(phrase.head(), Math.min(scene.size(), phrase.head() + 2));
    if (nouns.isPeople(head) || nouns.isPeople(pair) || isCoordinated(phrase)) {
      return descriptions.described(phrase, SpeakerKind.GROUP);
    }
    if (nouns.title(head).isPresent()) {
      return titles.titled(phrase, head, last);
    }
    if (nouns.organisation(head).isPresent()) {
      return body(phrase);
    }
    return descriptions.described(phrase, SpeakerKind.PERSON);
  }

  /**
   * «مركز أبحاث السرطان في بريطانيا», «وكالة الأنباء الكويتية "كونا"»: a name with its seat or its
   * own short form behind it. What a nationality closes has no seat in its name.
   */
  private boolean isFullerName(NounPhrase phrase) {
    int end = scene.nameEnd(phrase.begin());
    if (!scene.nameStartsAt(phrase.begin()) || end >= phrase.end()) {
      return false;
    }
    boolean marked =
        scene.opensAt(end).filter(m -> m.close() + 1 == phrase.end()).isPresent()
            && scene.tag(end + 1).contains("NN");
    boolean seat =
        scene.key(end).equals("في")
            && scene.nameStartsAt(end + 1)
            && scene.nameAt(end + 1).filter(n -> n.type() == NameType.LOC).isPresent()
            && scene.nameEnd(end + 1) == phrase.end()
            && titles.nations(PersonNames.words(scene.text(phrase.begin(), end))).isEmpty();
    return marked || seat;
  }

  /** «فرنسا وألمانيا وبريطانيا». */
  private boolean isCoordinated(NounPhrase phrase) {
    for (int j = phrase.begin(); j + 1 < phrase.end(); j++) {
      boolean person = phrase.person().isEmpty() && scene.nameAt(j).isEmpty();
      boolean other =
          scene.nameStartsAt(j + 1) || (person && nouns.title(scene.key(j + 1)).isPresent());
      boolean first = j > phrase.begin() && scene.nameAt(j - 1).isPresent();
      if (scene.tag(j).equals("CC") && other && first) {
        return true;
      }
    }
    return false;
  }

  /** «هذه الأخيرة», «ذات المصدر», «المصدر نفسه», «المتحدث» alone. */
  private boolean pointsBack(NounPhrase phrase, Persona last) {
    boolean same = descriptions.isSame(phrase);
    boolean self = descriptions.isSelf(phrase);
    boolean latter = scene.key(phrase.head()).startsWith("الاخير");
    boolean talker =
        phrase.end() - phrase.begin() == 1 && scene.key(phrase.head()).equals("المتحدث");
    boolean source = nouns.isAnonymous(scene.key(phrase.head()), true);
    boolean fits = source || last.agreement().fits(nouns.ofPhrase(scene.key(phrase.head())));
    return fits
        && (latter || (same && matches(phrase, last)) || talker || (self && matches(phrase, last)));
  }

  /** «ذات المصدر» is whoever spoke; «ذات الخبير» a person. */
  private boolean matches(NounPhrase phrase, Persona last) {
    boolean title = nouns.title(scene.key(phrase.head())).isPresent();
    return title ? last.kind() == SpeakerKind.PERSON : last.kind() != SpeakerKind.PERSON;
  }

  /** An organisation by its head noun: «الوزارة» after «وزارة الداخلية المغربية». */
  private Persona body(NounPhrase phrase) {
    List<String> words = Descriptions.content(descriptions.text(phrase));
    Optional<Persona> inner = named(phrase);
    if (inner.isPresent()) {
      return inner.get();
    }
    Persona best = null;
    for (Persona persona : cast.bodies()) {
      boolean fits =
          persona.forms().stream().map(Descriptions::content).anyMatch(f -> f.containsAll(words));
      boolean nearer =
          best == null || persona.lastBefore(phrase.begin()) > best.lastBefore(phrase.begin());
      if (fits && !words.isEmpty() && nearer && persona.lastBefore(phrase.begin()) >= 0) {
        best = persona;
      }
    }
    return best != null && descriptions.isDefinite(phrase)
        ? best
        : descriptions.description(phrase, SpeakerKind.ORG);
  }

  /** «صحيفة "النهار" اللبنانية»: the organisation whose name stands in the phrase. */
  private Optional<Persona> named(NounPhrase phrase) {
    for (int j = phrase.begin(); j < phrase.end(); j++) {
      Optional<NameMention> name = scene.nameAt(j).filter(n -> n.type() == NameType.ORG);
      if (name.isPresent() && j - phrase.begin() <= 2) {
        return cast.persona(name.get());
      }
    }
    return Optional.empty();
  }
}
