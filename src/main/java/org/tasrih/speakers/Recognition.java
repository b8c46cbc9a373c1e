package org.tasrih.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tasrih.Article;
import org.tasrih.Name;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.names.NounLexicon;

/**
 * Tells what can be recognised in another article. A proper name can. A description of a person or
 * organisation can where it says of what: «وزير الداخلية الفرنسي», «السلطات التركية», «المتحدث باسم
 * البيت الأبيض». «الوزير», «الشرطة» and «الشركة» are somebody else in every article.
 */
final class Recognition {
  private static final String ARTICLE = "ال";

  private final NounLexicon nouns;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<List<String>> allNames = new HashSet<>();

  Recognition(NounLexicon nouns, Article article) {
    this.nouns = nouns;
    for (Name name : article.names()) {
      of(name.type()).add(name.fullName());
      allNames.add(PersonNames.words(name.passage().text()));
    }
  }

  private Set<String> of(NameType type) {
    return switch (type) {
      case PER -> persons;
      case ORG -> bodies;
      case LOC -> places;
    };
  }

  /** Whether {@code name} is a proper name in the article. */
  boolean isProperName(SpeakerKind kind, String name) {
    return switch (kind) {
      case PERSON -> persons.contains(name);
      case ORG -> bodies.contains(name) || places.contains(name);
      default -> false;
    };
  }

  /** Whether {@code name} is the name of a place in the article. */
  boolean isPlace(String name) {
    return places.contains(name);
  }

  /** Whether a speaker with this name or description is the same one in another article. */
  boolean holdsElsewhere(SpeakerKind kind, String name) {
    if ((kind != SpeakerKind.PERSON && kind != SpeakerKind.ORG) || isProperName(kind, name)) {
      return true;
    }
    List<String> words = PersonNames.words(name);
    return hasNationality(words)
        || hasName(words)
        || (kind == SpeakerKind.ORG && isConstruct(words));
  }

  /** «… الداخلية الفرنسي», but not «وزير المالية», where it is no nationality. */
  private boolean hasNationality(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean definite = words.get(i).startsWith(ARTICLE) && words.get(i - 1).startsWith(ARTICLE);
      if (definite && nouns.lexicon().demonym(words.get(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(List<String> words) {
    for (int begin = 1; begin < words.size(); begin++) {
      for (int end = begin + 1; end <= words.size(); end++) {
        if (allNames.contains(words.subList(begin, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** «لجان المقاومة», but neither «اللجنة المستقلة» nor «لجنة مستقلة». */
  private static boolean isConstruct(List<String> words) {
    return words.size() > 1
        && !words.get(0).startsWith(ARTICLE)
        && words.get(words.size() - 1).startsWith(ARTICLE);
  }
}
