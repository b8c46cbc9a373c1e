package org.tasrih.speakers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.Agreement;
import org.tasrih.names.Gender;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;
import org.tasrih.text.Letters;

/**
 * Finds the roles that an article states for its persons: the title before the name («وزير الخارجية
 * الروسي، سيرجي لافروف») and the description after it («نجيب بوليف، كاتب الدولة المكلف بالنقل»).
 */
final class Roles {
  /** How far before a name its title may start, in words. */
  private static final int MAX_TITLE = 25;

  private final Scene scene;
  private final NounLexicon nouns;
  private final NounPhrases phrases;

  /** Whether the article has a role anywhere, by its folded form. */
  private final Map<String, Boolean> stated = new HashMap<>();

  Roles(Scene scene, NounLexicon nouns, NounPhrases phrases) {
    this.scene = scene;
    this.nouns = nouns;
    this.phrases = phrases;
  }

  void assign(Cast cast) {
    for (int i = 0; i < scene.size(); i++) {
      Optional<NameMention> name = scene.nameAt(i);
      if (name.isEmpty() || name.get().type() != NameType.PER || !scene.nameStartsAt(i)) {
        continue;
      }
      Optional<Persona> persona = cast.persona(name.get());
      if (persona.isPresent()) {
        int begin = i;
        Optional<NounPhrase> phrase = titled(i);
        phrase.ifPresent(p -> before(p, begin, persona.get()));
        phrase.flatMap(p -> counterpart(p, begin, cast)).ifPresent(persona.get()::addRole);
        after(scene.nameEnd(i), persona.get()).ifPresent(persona.get()::addRole);
      }
    }
  }

  /** The phrase that holds the name at {@code nameBegin} with the title before it. */
  private Optional<NounPhrase> titled(int nameBegin) {
    int floor = Math.max(scene.sentenceBegin(nameBegin), nameBegin - MAX_TITLE);
    for (int p = floor; p < nameBegin; p++) {
      boolean adjective = scene.tag(p).contains("JJ");
      if (nouns.title(scene.key(p)).isEmpty() || adjective || scene.nameAt(p).isPresent()) {
        continue;
      }
      Optional<NounPhrase> phrase = phrases.at(p, scene.sentenceEnd(nameBegin));
      if (phrase
          .filter(f -> f.end() > nameBegin && f.person().equals(scene.nameAt(nameBegin)))
          .isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  private void before(NounPhrase phrase, int nameBegin, Persona persona) {
    Optional<Title> head = nouns.title(scene.key(phrase.head()));
    if (head.filter(t -> t.kind() == Title.Kind.RELATION).isPresent()) {
      persona.addForm(scene.text(phrase.begin(), phrase.end()));
      return;
    }
    persona.agree(nouns.ofTitle(scene.key(phrase.head())));
    persona.addForm(scene.text(phrase.begin(), phrase.end()));
    int begin = phrase.head();
    int end = nameBegin;
    while (end > begin && (scene.word(end - 1).isMark() || scene.key(end - 1).equals(","))) {
      end--;
    }
    while (begin < end && isCourtesy(begin)) {
      begin = nextTitle(begin + 1, end);
    }
    int courtesy = nextCourtesy(begin + 1, end);
    if (courtesy > begin && !isFormOfAddress(begin, courtesy)) {
      persona.addRole(scene.text(begin, trimmed(begin, courtesy)));
    }
  }

  /**
   * «نظيره القرغيزي فلان» beside «وزير الخارجية الأوزبكي»: «وزير الخارجية القرغيزي», if the article
   * says so anywhere.
   */
  private Optional<String> counterpart(NounPhrase phrase, int nameBegin, Cast cast) {
    if (nouns
        .title(scene.key(phrase.head()))
        .filter(t -> t.kind() == Title.Kind.RELATION)
        .isEmpty()) {
      return Optional.empty();
    }
    int nation = nameBegin - 1;
    while (nation > phrase.head() && !isNation(scene.key(nation))) {
      nation--;
    }
    if (nation == phrase.head()) {
      return Optional.empty();
    }
    String adjective = scene.text(nation, nation + 1);
    return cast.people().stream()
        .filter(p -> p.role().isPresent() && p.lastBefore(nameBegin) >= 0)
        .max(Comparator.comparingInt(p -> p.lastBefore(nameBegin)))
        .flatMap(p -> withNation(p.role().orElseThrow(), adjective))
        .filter(this::isStated);
  }

  private boolean isStated(String role) {
    return stated.computeIfAbsent(
        Letters.fold(role), key -> Letters.fold(Letters.spaced(scene.text())).contains(key));
  }

  private boolean isNation(String key) {
    return nouns.lexicon().demonym(key).isPresent();
  }

  private Optional<String> withNation(String role, String adjective) {
    int last = role.lastIndexOf(' ');
    return last > 0 && isNation(Letters.fold(role.substring(last + 1)))
        ? Optional.of(role.substring(0, last + 1) + adjective)
        : Optional.empty();
  }

  private int trimmed(int begin, int end) {
    int e = end;
    while (e > begin + 1 && scene.key(e - 1).equals(",")) {
      e--;
    }
    return e;
  }

  /** «الأمير», «الشيخ» alone before a name tell no office. */
  private boolean isFormOfAddress(int begin, int end) {
    return end - begin == 1
        && (nouns.title(scene.key(begin)).filter(Title::isRole).isEmpty()
            || phrases.isFormOfAddress(begin));
  }

  private int nextTitle(int from, int end) {
    for (int j = from; j < end; j++) {
      if (nouns.title(scene.key(j)).isPresent()) {
        return j;
      }
    }
    return end;
  }

  /**
   * Where a form of address or a rank begins between office and name: «… الفريق أول», «… الدكتور».
   */
  private int nextCourtesy(int from, int end) {
    for (int j = from; j < end; j++) {
      boolean fresh =
          scene.tag(j - 1).startsWith("DT")
              || scene.key(j - 1).equals(",")
              || scene.nameAt(j - 1).isPresent();
      boolean last = j == end - 1 && nouns.lexicon().mayBeCourtesy(scene.key(j));
      if ((isCourtesy(j) || last) && fresh) {
        return j;
      }
    }
    return end;
  }

  private boolean isCourtesy(int i) {
    boolean several =
        nouns
            .lexicon()
            .titleAt(scene.keyList(i, 4), 0)
            .filter(m -> m.words() > 1 && m.value().isCourtesy())
            .isPresent();
    return several || nouns.title(scene.key(i)).filter(Title::isCourtesy).isPresent();
  }

  /** The role in apposition after a name that ends before {@code i}. */
  private Optional<String> after(int i, Persona persona) {
    int j = i;
    boolean parted =
        scene.key(j).equals(",") || scene.key(j).equals("-") || scene.key(j).equals("(");
    if (parted) {
      j++;
    }
    // «فلان، وهو قائد ميداني، …»
    if (scene.key(j).equals("و") && scene.tag(j + 1).equals("PRP")) {
      j += 2;
    }
    if (j >= scene.size()
        || scene.nameAt(j).isPresent()
        || scene.sentence(j) != scene.sentence(i - 1)) {
      return Optional.empty();
    }
    boolean title = nouns.title(scene.key(j)).filter(Title::isRole).isPresent();
    boolean adjective = scene.tag(j).contains("JJ");
    Agreement own = nouns.ofTitle(scene.key(j));
    boolean agrees = persona.agreement().fits(own);
    // «خطة ماكرون الاقتصادية»
    boolean other =
        own.gender() == Gender.FEMININE && persona.agreement().gender() == Gender.EITHER;
    if (!title || !agrees || (!parted && (adjective || other))) {
      return Optional.empty();
    }
    int begin = j;
    return phrases
        .role(j, scene.sentenceEnd(j))
        .filter(p -> p.person().isEmpty())
        .map(p -> scene.text(begin, p.end()));
  }
}
