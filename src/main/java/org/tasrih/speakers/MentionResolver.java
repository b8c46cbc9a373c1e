package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.Agreement;
import org.tasrih.names.Demonym;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/** Tells whom a noun phrase stands for. */
final class MentionResolver {
  private final Scene scene;
  private final NounLexicon nouns;
  private final NounPhrases phrases;
  private final Cast cast;
  private final Turns turns;
  private final Map<String, Persona> described = new LinkedHashMap<>();

  MentionResolver(Scene scene, NounLexicon nouns, NounPhrases phrases, Cast cast) {
    this.scene = scene;
    this.nouns = nouns;
    this.phrases = phrases;
    this.cast = cast;
    this.turns = new Turns(scene, nouns);
  }

  /**
   * The speaker that {@code phrase} stands for.
   *
   * @param last who spoke before, for «ذات المتحدث», «هذه الأخيرة»
   */
  Persona resolve(NounPhrase phrase, Optional<Persona> last) {
    Persona persona = persona(phrase, last);
    if (isBalanced(text(phrase))) {
      persona.addForm(text(phrase));
    }
    persona.addPosition(phrase.begin());
    return persona;
  }

  /** The person of the article whom {@code phrase} names or calls by the role. */
  Optional<Persona> knownPerson(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    Optional<Persona> named = phrase.person().flatMap(cast::persona);
    return named
        .or(() -> nouns.title(head).flatMap(t -> bearer(phrase, head)))
        .filter(cast.people()::contains);
  }

  /** Whether {@code persona} is known by a description alone. */
  boolean isDescription(Persona persona) {
    return described.containsValue(persona);
  }

  /** «معالي محافظ المؤسسة»: the office behind its forms of address. */
  private String office(NounPhrase phrase) {
    int begin = phrase.head();
    while (begin + 1 < phrase.end()
        && nouns.title(scene.key(begin)).filter(Title::isCourtesy).isPresent()
        && nouns.title(scene.key(begin + 1)).isPresent()) {
      begin++;
    }
    return begin == phrase.head() ? text(phrase) : scene.text(begin, phrase.end());
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
          cast.persona(name.get()).orElseGet(() -> description(phrase, SpeakerKind.ORG));
      if (name.get().type() == NameType.ORG && isFullerName(phrase)) {
        body.rename(text(phrase), PersonNames.words(text(phrase)));
      }
      return body;
    }
    Optional<Persona> source = sameSource(phrase);
    if (source.isPresent()) {
      return source.get();
    }
    if (isSelf(phrase) && nouns.isAnonymous(head, true)) {
      Optional<Persona> unquoted =
          introduced(phrase, content(text(phrase)), SpeakerKind.ANONYMOUS);
      if (unquoted.isPresent()) {
        return unquoted.get();
      }
    }
    if (last.isPresent() && pointsBack(phrase, last.get())) {
      return last.get();
    }
    Optional<Persona> honoured = honoured(phrase, last);
    if (honoured.isPresent()) {
      return honoured.get();
    }
    if (nouns.isAnonymous(head, isDefinite(phrase))) {
      return described(phrase, SpeakerKind.ANONYMOUS);
    }
    if (nouns.isDocument(head)) {
      return described(phrase, SpeakerKind.DOCUMENT);
    }
    // «وسائل إعلام», «القوى الأمنية»: some groups take two words.
    String pair = scene.keys(phrase.head(), Math.min(scene.size(), phrase.head() + 2));
    if (nouns.isPeople(head) || nouns.isPeople(pair) || isCoordinated(phrase)) {
      return described(phrase, SpeakerKind.GROUP);
    }
    if (nouns.title(head).isPresent()) {
      return titled(phrase, head, last);
    }
    if (nouns.organisation(head).isPresent()) {
      return body(phrase);
    }
    return described(phrase, SpeakerKind.PERSON);
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
            && nations(PersonNames.words(scene.text(phrase.begin(), end))).isEmpty();
    return marked || seat;
  }

  private String text(NounPhrase phrase) {
    return scene.text(phrase.begin(), phrase.end());
  }

  /**
   * Whether an article, a name or a pronoun makes the phrase definite: «مدير الشركة», not «مصدر
   * أمني».
   */
  private boolean isDefinite(NounPhrase phrase) {
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
    boolean same = isSame(phrase);
    boolean self = isSelf(phrase);
    boolean latter = scene.key(phrase.head()).startsWith("الاخير");
    boolean talker =
        phrase.end() - phrase.begin() == 1 && scene.key(phrase.head()).equals("المتحدث");
    boolean source = nouns.isAnonymous(scene.key(phrase.head()), true);
    boolean fits = source || last.agreement().fits(nouns.ofPhrase(scene.key(phrase.head())));
    return fits
        && (latter || (same && matches(phrase, last)) || talker || (self && matches(phrase, last)));
  }

  /** «ذات المصدر» */
  private boolean isSame(NounPhrase phrase) {
    return phrase.begin() < phrase.head() && !scene.tag(phrase.begin()).equals("DT");
  }

  /** «المصدر نفسه» */
  private boolean isSelf(NounPhrase phrase) {
    return scene.isPronoun(phrase.end() - 1) && phrase.end() - phrase.begin() > 2;
  }

  /** «معاليه», «سموه»: the person named last with that form of address, or who spoke last. */
  private Optional<Persona> honoured(NounPhrase phrase, Optional<Persona> last) {
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

  /** «المصادر ذاتها»: the last unnamed sources called by that noun, whoever spoke since. */
  private Optional<Persona> sameSource(NounPhrase phrase) {
    if (!nouns.isAnonymous(scene.key(phrase.head()), true) || !(isSame(phrase) || isSelf(phrase))) {
      return Optional.empty();
    }
    List<String> words = content(text(phrase));
    return described.values().stream()
        .filter(p -> p.kind() == SpeakerKind.ANONYMOUS && p.lastBefore(phrase.begin()) >= 0)
        .filter(p -> content(p.name()).stream().findFirst().equals(words.stream().findFirst()))
        .max(Comparator.comparingInt(p -> p.lastBefore(phrase.begin())));
  }

  /** «ذات المصدر» is whoever spoke; «ذات الخبير» a person. */
  private boolean matches(NounPhrase phrase, Persona last) {
    boolean title = nouns.title(scene.key(phrase.head())).isPresent();
    return title ? last.kind() == SpeakerKind.PERSON : last.kind() != SpeakerKind.PERSON;
  }

  /**
   * A title without a name: the person whose role it repeats, else the nearest before that fits.
   */
  private Persona titled(NounPhrase phrase, String head, Optional<Persona> last) {
    Optional<Persona> bearer = bearer(phrase, head);
    if (bearer.isPresent()) {
      return bearer.get();
    }
    if (last.isPresent() && isEpithet(phrase, last.get())) {
      return last.get();
    }
    // Known by the office alone: the description is the role too.
    Persona unnamed = described(phrase, SpeakerKind.PERSON);
    if (isDefinite(phrase)) {
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
    List<String> words = content(text(phrase));
    List<String> role = content(last.role().orElse(""));
    Title.Kind kind = nouns.title(head).map(Title::kind).orElseThrow();
    boolean near =
        kind == Title.Kind.PROFESSION
            || scene.paragraph(phrase.begin())
                == scene.paragraph(Math.max(0, last.lastBefore(phrase.begin())));
    boolean fits = kind == Title.Kind.OFFICE ? role.contains(words.get(0)) : near;
    return fits && !differ(words, content(withoutPlaces(last.role().orElse(""))));
  }

  /** The person whose role or description the title repeats, the nearest of several. */
  private Optional<Persona> bearer(NounPhrase phrase, String head) {
    Agreement agreement = nouns.ofTitle(head);
    Persona best = null;
    double bestScore = 0;
    List<Persona> candidates = new ArrayList<>(cast.people());
    candidates.addAll(described.values());
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

  /** «سفير … بالولايات المتحدة الأمريكية»: no nationality of the ambassador. */
  private String withoutPlaces(String role) {
    String rest = role;
    for (NameMention name : scene.names()) {
      if (name.type() == NameType.LOC) {
        rest = rest.replace(name.passage().text(), "");
      }
    }
    return rest;
  }

  /** How much of the title's words a persona's role holds; 0 where nationalities differ. */
  private double match(String title, Persona persona) {
    double best = 0;
    List<String> words = content(title);
    List<String> forms = new ArrayList<>(persona.aliases());
    persona.role().ifPresent(forms::add);
    if (persona.kind() != SpeakerKind.PERSON) {
      return 0;
    }
    for (String form : forms) {
      List<String> other = content(form);
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

  private boolean differ(List<String> a, List<String> b) {
    Set<String> nations = nations(a);
    Set<String> others = nations(b);
    return !nations.isEmpty() && !others.isEmpty() && nations.stream().noneMatch(others::contains);
  }

  private Set<String> nations(List<String> words) {
    Set<String> nations = new HashSet<>();
    words.forEach(w -> nation(w).ifPresent(nations::add));
    return nations;
  }

  private Optional<String> nation(String word) {
    return nouns.lexicon().demonym(word).flatMap(Demonym::country);
  }

  /** The folded words of a description without ال and without نفس, ذات and pronouns. */
  private static List<String> content(String text) {
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

  /** An organisation by its head noun: «الوزارة» after «وزارة الداخلية المغربية». */
  private Persona body(NounPhrase phrase) {
    List<String> words = content(text(phrase));
    Optional<Persona> inner = named(phrase);
    if (inner.isPresent()) {
      return inner.get();
    }
    Persona best = null;
    for (Persona persona : cast.bodies()) {
      boolean fits =
          persona.forms().stream()
              .map(MentionResolver::content)
              .anyMatch(f -> f.containsAll(words));
      boolean nearer =
          best == null || persona.lastBefore(phrase.begin()) > best.lastBefore(phrase.begin());
      if (fits && !words.isEmpty() && nearer && persona.lastBefore(phrase.begin()) >= 0) {
        best = persona;
      }
    }
    return best != null && isDefinite(phrase) ? best : description(phrase, SpeakerKind.ORG);
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

  /** A description: the fuller one before that it repeats («المصدر» after «مصدر أمني»). */
  private Persona described(NounPhrase phrase, SpeakerKind kind) {
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

  private Persona description(NounPhrase phrase, SpeakerKind kind) {
    return described.computeIfAbsent(
        text(phrase),
        t -> new Persona(kind, t, PersonNames.words(t), nouns.ofPhrase(scene.key(phrase.head()))));
  }
}
