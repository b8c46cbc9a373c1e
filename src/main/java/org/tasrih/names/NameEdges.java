package org.tasrih.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.words.Word;

/**
 * Puts right where names end when the labels alone run on: no name contains «إن», a place after a
 * definite noun is a name of its own, marks belong to a head noun or to a second name. Immutable.
 */
final class NameEdges {
  private static final Set<String> COMPLEMENTISERS = Set.of("ان", "انه", "انها", "بان", "فان");

  /** Beyond so many words, marks hold speech and not a name. */
  private static final int MAX_MARKED = 6;

  /** «سي إن إن» and «إن بي سي» are spelled in words as short as this. */
  private static final int MAX_LETTER_NAME = 3;

  private final NameKnowledge knowledge;

  NameEdges(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** A name by its words. */
  record Found(NameType type, WordRange range) {}

  /**
   * The names in the words that the labels call one name: in their order, none empty.
   *
   * @param free the first word that no name before them has taken
   */
  List<Found> of(List<Word> words, Found labelled, int free) {
    NameType type = labelled.type();
    WordRange range = beforeComplementiser(words, labelled.range());
    if (type == NameType.ORG) {
      range = toClosingMark(words, withHead(words, range, free));
    }
    List<Found> parts = new ArrayList<>();
    for (Found part : type == NameType.ORG ? atMarks(words, range) : List.of(found(type, range))) {
      for (Found name : atPlace(words, part)) {
        WordRange trimmed = name.range().trimmed(words);
        if (!trimmed.isEmpty()) {
          parts.add(found(name.type(), trimmed));
        }
      }
    }
    return parts;
  }

  private static Found found(NameType type, WordRange range) {
    return new Found(type, range);
  }

  private static WordRange beforeComplementiser(List<Word> words, WordRange range) {
    for (int i = range.first() + 1; i < range.end(); i++) {
      boolean spelled =
          words.get(i - 1).key().length() <= MAX_LETTER_NAME
              || (i + 1 < range.end() && words.get(i + 1).key().length() <= MAX_LETTER_NAME);
      if (COMPLEMENTISERS.contains(words.get(i).key()) && !spelled) {
        return new WordRange(range.first(), i);
      }
    }
    return range;
  }

  /** «حركة | حماس», «تكتل | "نداء الوطن"» with their heads, «صحيفة النهار» without. */
  private WordRange withHead(List<Word> words, WordRange range, int free) {
    int first = range.first();
    boolean without = knowledge.belongsToName(words.get(first).key()).orElse(true);
    if (!without) {
      return new WordRange(first + 1, range.end());
    }
    boolean marked =
        first > 1
            && words.get(first - 1).isMark()
            && range.end() < words.size()
            && words.get(range.end()).isMark();
    int head = marked ? first - 2 : first - 1;
    return head >= free && knowledge.belongsToName(words.get(head).key()).orElse(false)
        ? new WordRange(head, marked ? range.end() + 1 : range.end())
        : range;
  }

  /** «تحالف "دعم الشرعية | في اليمن"» goes on to the mark that closes it. */
  private static WordRange toClosingMark(List<Word> words, WordRange range) {
    int marks = 0;
    for (int i = range.first() + 1; i < range.end(); i++) {
      marks += words.get(i).isMark() ? 1 : 0;
    }
    if (marks != 1 || words.get(range.first()).isMark() || words.get(range.end() - 1).isMark()) {
      return range;
    }
    int limit = Math.min(words.size(), range.end() + MAX_MARKED);
    for (int i = range.end(); i < limit; i++) {
      if (words.get(i).isMark()) {
        return new WordRange(range.first(), i + 1);
      }
    }
    return range;
  }

  /**
   * After a nationality, what stands in marks is a name of its own: وكالة الأنباء الأردنية "بترا".
   */
  private List<Found> atMarks(List<Word> words, WordRange range) {
    for (int i = range.first() + 2; i + 1 < range.end(); i++) {
      if (words.get(i).isMark() && knowledge.isDemonym(words.get(i - 1).key())) {
        return List.of(
            found(NameType.ORG, new WordRange(range.first(), i)),
            found(NameType.ORG, new WordRange(i + 1, range.end())));
      }
    }
    return List.of(found(NameType.ORG, range));
  }

  /** «الأمم المتحدة | موسكو», «الصين | بكين», «لافروف | أنقرة». */
  private List<Found> atPlace(List<Word> words, Found name) {
    WordRange range = name.range();
    int last = range.end() - 1;
    if (last <= range.first() || !isPlaceAlone(words, name, last)) {
      return List.of(name);
    }
    return List.of(
        found(name.type(), new WordRange(range.first(), last)),
        found(NameType.LOC, new WordRange(last, range.end())));
  }

  private boolean isPlaceAlone(List<Word> words, Found name, int last) {
    Word place = words.get(last);
    Word before = words.get(last - 1);
    if (!knowledge.isState(place.key()) || place.key().startsWith("ال")) {
      return false;
    }
    List<String> keys =
        words.subList(name.range().first(), last + 1).stream().map(Word::key).toList();
    return switch (name.type()) {
      case ORG -> last - name.range().first() > 1 && before.key().startsWith("ال");
      case LOC -> knowledge.isState(before.key()) && !knowledge.isPlace(keys) && keys.size() == 2;
      case PER -> !knowledge.isGivenName(place.key());
    };
  }
}
