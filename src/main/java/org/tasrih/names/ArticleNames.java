package org.tasrih.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * What an article as a whole says about its names: a name keeps its type, a name missed once is
 * found where it was found before, and once «سيرجي لافروف» is known, «لافروف» is a person.
 * Immutable, so thread-safe.
 */
final class ArticleNames {
  private static final Comparator<NameMention> IN_ORDER =
      Comparator.comparing(name -> name.passage().span());

  /** Longer ones are not looked for again, so that no text costs more than linear time. */
  private static final int MAX_WORDS = 12;

  private final NameKnowledge knowledge;
  private final Clitics clitics;

  ArticleNames(NameKnowledge knowledge) {
    this.knowledge = knowledge;
    this.clitics = new Clitics(knowledge);
  }

  /** The names after the article as a whole was looked at, in the order of the text. */
  List<NameMention> settle(String text, List<Sentence> sentences, List<NameMention> names) {
    List<NameMention> whole = apart(text, sentences, clitics.settle(text, sentences, names));
    List<NameMention> agreed = agree(sentences, whole);
    List<NameMention> more = new ArrayList<>(agreed);
    Map<List<String>, NameType> known = known(sentences, agreed);
    Map<List<String>, Integer> found = counts(sentences, agreed);
    List<NameMention> missed = missed(text, sentences, known, agreed);
    Map<List<String>, Integer> left = counts(sentences, missed);
    for (NameMention name : missed) {
      List<String> keys = keys(sentences, name);
      if (name.type() != NameType.ORG || found.get(keys) >= left.get(keys)) {
        more.add(name);
      }
    }
    more.sort(IN_ORDER);
    return List.copyOf(more);
  }

  /** Two people side by side: «ماكرون | أنجيلا ميركل», when «ماكرون» is known from elsewhere. */
  private List<NameMention> apart(String text, List<Sentence> sentences, List<NameMention> names) {
    Map<List<String>, Integer> people = new HashMap<>();
    for (NameMention name : names) {
      List<String> keys = keys(sentences, name);
      if (name.type() == NameType.PER) {
        people.merge(keys, 1, Integer::sum);
        if (keys.size() > 1) {
          people.merge(family(keys), 1, Integer::sum);
        }
      }
    }
    List<NameMention> apart = new ArrayList<>();
    for (NameMention name : names) {
      int at = name.type() == NameType.PER ? secondPerson(keys(sentences, name), people) : 0;
      if (at == 0) {
        apart.add(name);
      } else {
        Sentence sentence = sentences.get(name.sentence());
        int s = name.sentence();
        int middle = name.firstWord() + at;
        apart.add(NameTagger.mention(text, sentence, s, NameType.PER, name.firstWord(), middle));
        apart.add(NameTagger.mention(text, sentence, s, NameType.PER, middle, name.endWord()));
      }
    }
    return apart;
  }

  /** Where in a name the name of a second person begins; 0 if nowhere. */
  private int secondPerson(List<String> keys, Map<List<String>, Integer> people) {
    for (int at = 1; at < keys.size() && people.getOrDefault(keys, 0) < 2; at++) {
      List<String> first = keys.subList(0, at);
      List<String> second = keys.subList(at, keys.size());
      if (knowledge.isParticle(second.get(0))) {
        continue;
      }
      boolean known = people.containsKey(first) && !(at == 1 && knowledge.isGivenName(keys.get(0)));
      boolean whole = second.size() > 1 && knowledge.isGivenName(second.get(0));
      // The second counts itself as the family name of the two.
      if (known && (whole || people.getOrDefault(second, 0) > 1)) {
        return at;
      }
    }
    return 0;
  }

  private static Map<List<String>, Integer> counts(
      List<Sentence> sentences, List<NameMention> names) {
    Map<List<String>, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(keys(sentences, name), 1, Integer::sum));
    return counts;
  }

  /**
   * The same words get the type that most of their mentions have, the earlier one on a tie; the
   * family name of a person is no organisation.
   */
  private List<NameMention> agree(List<Sentence> sentences, List<NameMention> names) {
    Map<List<String>, Map<NameType, Integer>> votes = new HashMap<>();
    for (NameMention name : names) {
      votes
          .computeIfAbsent(keys(sentences, name), key -> new LinkedHashMap<>())
          .merge(name.type(), 1, Integer::sum);
    }
    Set<List<String>> families = new HashSet<>();
    for (NameMention name : names) {
      List<String> keys = keys(sentences, name);
      if (name.type() == NameType.PER && keys.size() > 1) {
        families.add(family(keys));
      }
    }
    List<NameMention> agreed = new ArrayList<>();
    for (NameMention name : names) {
      List<String> keys = keys(sentences, name);
      NameType type = most(votes.get(keys));
      boolean family = type == NameType.ORG && families.contains(keys);
      agreed.add(withType(name, family ? NameType.PER : type));
    }
    return agreed;
  }

  private static NameType most(Map<NameType, Integer> votes) {
    int best = votes.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return votes.keySet().stream()
        .filter(type -> votes.get(type) == best)
        .findFirst()
        .orElseThrow();
  }

  private static NameMention withType(NameMention name, NameType type) {
    return new NameMention(name.passage(), type, name.sentence(), name.firstWord(), name.endWord());
  }

  private static List<String> keys(List<Sentence> sentences, NameMention name) {
    return sentences.get(name.sentence()).words().subList(name.firstWord(), name.endWord()).stream()
        .map(Word::key)
        .toList();
  }

  /** Whole names and the family names of people. */
  private Map<List<String>, NameType> known(List<Sentence> sentences, List<NameMention> names) {
    Map<List<String>, NameType> known = new HashMap<>();
    for (NameMention name : names) {
      List<String> keys = keys(sentences, name);
      known.put(keys, name.type());
    }
    for (NameMention name : names) {
      List<String> keys = keys(sentences, name);
      if (name.type() == NameType.PER && keys.size() > 1) {
        known.putIfAbsent(family(keys), NameType.PER);
      }
    }
    return known;
  }

  private List<String> family(List<String> keys) {
    int first = keys.size() - 1;
    while (first > 1 && knowledge.isParticle(keys.get(first - 1))) {
      first--;
    }
    return keys.subList(first, keys.size());
  }

  /** Where known names stand that the sentences by themselves did not show. */
  private static List<NameMention> missed(
      String text,
      List<Sentence> sentences,
      Map<List<String>, NameType> known,
      List<NameMention> names) {
    List<NameMention> missed = new ArrayList<>();
    int most = known.keySet().stream().mapToInt(List::size).max().orElse(0);
    int longest = Math.min(MAX_WORDS, most);
    List<BitSet> taken = taken(sentences, names);
    for (int s = 0; s < sentences.size(); s++) {
      List<Word> words = sentences.get(s).words();
      for (int first = 0; first < words.size(); first++) {
        int end = match(words, first, longest, known, taken.get(s));
        if (end > first) {
          NameType type = known.get(words.subList(first, end).stream().map(Word::key).toList());
          missed.add(NameTagger.mention(text, sentences.get(s), s, type, first, end));
          first = end - 1;
        }
      }
    }
    return missed;
  }

  private static List<BitSet> taken(List<Sentence> sentences, List<NameMention> names) {
    List<BitSet> taken = new ArrayList<>();
    sentences.forEach(sentence -> taken.add(new BitSet()));
    for (NameMention name : names) {
      taken.get(name.sentence()).set(name.firstWord(), name.endWord());
    }
    return taken;
  }

  /** One past the last word of the longest known name at {@code first}, or {@code first}. */
  private static int match(
      List<Word> words, int first, int longest, Map<List<String>, NameType> known, BitSet taken) {
    int limit = Math.min(first + longest, words.size());
    int next = taken.nextSetBit(first);
    int end = next < 0 ? limit : Math.min(limit, next);
    for (; end > first; end--) {
      List<String> keys = words.subList(first, end).stream().map(Word::key).toList();
      if (known.containsKey(keys) && (keys.size() > 1 || mayBeName(words.get(first)))) {
        return end;
      }
    }
    return first;
  }

  /** A word of three letters or more that is no verb, particle or number. */
  private static boolean mayBeName(Word word) {
    return word.key().length() > 2 && (word.tag().contains("NN") || word.tag().contains("JJ"));
  }
}
