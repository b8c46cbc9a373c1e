package org.tasrih.speakers;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;
import org.tasrih.quotes.NounPhrase;
import org.tasrih.quotes.NounPhrases;
import org.tasrih.quotes.Scene;

/**
 * Finds the roles that an article states for its persons: the title before the name («وزير الخارجية
 * الروسي، سيرجي لافروف») and the description after it («نجيب بوليف، كاتب الدولة المكلف بالنقل»).
 */
final class Roles {
  private final Scene scene;
  private final NounLexicon nouns;
  private final NounPhrases phrases;

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
      if (persona.isEmpty()) {
        continue;
      }
      int begin = i;
      cast.titled(i).ifPresent(phrase -> before(phrase, begin, persona.get()));
      after(scene.nameEnd(i)).ifPresent(role -> persona.get().addRole(role));
    }
  }

  private void before(NounPhrase phrase, int nameBegin, Persona persona) {
    persona.agree(nouns.ofTitle(scene.key(phrase.head())));
    persona.addForm(scene.text(phrase.begin(), phrase.end()));
    int begin = phrase.begin();
    while (begin < nameBegin && isCourtesy(begin)) {
      begin++;
    }
    int end = nameBegin;
    while (end > begin && (isCourtesy(end - 1) || scene.key(end - 1).equals(","))) {
      end--;
    }
    if (end > begin && nouns.title(scene.key(begin)).isPresent()) {
      persona.addRole(scene.text(begin, end));
    }
  }

  private boolean isCourtesy(int i) {
    return nouns.title(scene.key(i)).filter(Title::isCourtesy).isPresent();
  }

  /** The role in apposition after a name that ends before {@code i}. */
  private Optional<String> after(int i) {
    int j = i;
    boolean comma = scene.key(j).equals(",") || scene.key(j).equals("-") || scene.key(j).equals("(");
    if (comma) {
      j++;
    }
    if (scene.tag(j).equals("CC") || j >= scene.size() || scene.nameAt(j).isPresent()) {
      return Optional.empty();
    }
    boolean title = nouns.title(scene.key(j)).filter(Title::isRole).isPresent();
    if (!title || scene.sentence(j) != scene.sentence(i - 1)) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = phrases.at(j, scene.sentenceEnd(j));
    if (phrase.isEmpty() || phrase.get().person().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(scene.text(j, phrase.get().end()));
  }
}
