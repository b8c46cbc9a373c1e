package org.tasrih.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * What a first reading of an article says about the words of it: how the same word, and the same
 * name, were labelled elsewhere in it (Krishnan and Manning 2006). Immutable.
 */
public final class ArticleView {
  private static final String NO = "-";
  private static final String OUTSIDE = "O";

  private final List<Sentence> sentences;
  private final List<List<String>> labels;

  private final Map<String, Votes> words = new HashMap<>();
  private final Map<String, Votes> names = new HashMap<>();

  /** Longer names by each word of them. */
  private final Map<String, List<Name>> byWord = new HashMap<>();

  private record Name(String key, String type, int words) {}

  /** How often each type was seen. */
  private static final class Votes {
    private static final List<String> TYPES = List.of("PER", "LOC", "ORG", "MISC", OUTSIDE);

    private final int[] counts = new int[TYPES.size()];

    void add(String type) {
      counts[TYPES.indexOf(type)]++;
    }

    /** The commonest type with how common it is, when one vote for {@code own} is taken away. */
    String without(String own) {
      int best = -1;
      int all = 0;
      for (int t = 0; t < counts.length; t++) {
        int count = counts[t] - (TYPES.get(t).equals(own) ? 1 : 0);
        all += count;
        if (count > 0 && (best < 0 || count > counts[best] - own(best, own))) {
          best = t;
        }
      }
      if (best < 0) {
        return NO;
      }
      int most = counts[best] - own(best, own);
      return TYPES.get(best) + (most == all ? "!" : "") + (most > 1 ? "2" : "1");
    }

    private static int own(int type, String own) {
      return TYPES.get(type).equals(own) ? 1 : 0;
    }
  }

  private ArticleView(List<Sentence> sentences, List<List<String>> labels) {
    this.sentences = sentences;
    this.labels = labels;
    for (int s = 0; s < sentences.size(); s++) {
      List<Word> line = sentences.get(s).words();
      for (int i = 0; i < line.size(); i++) {
        votes(words, line.get(i).key()).add(type(s, i));
        if (labels.get(s).get(i).startsWith("B-")) {
          name(line, s, i);
        }
      }
    }
  }

  /**
   * The view of an article after a first reading.
   *
   * @param sentences of an article
   * @param labels one for each word of each
   */
  public static ArticleView of(List<Sentence> sentences, List<List<String>> labels) {
    return new ArticleView(List.copyOf(sentences), List.copyOf(labels));
  }

  private void name(List<Word> line, int s, int first) {
    int end = end(s, first);
    String type = type(s, first);
    String key = key(line, first, end);
    votes(names, key).add(type);
    if (end - first > 1) {
      Name name = new Name(key, type, end - first);
      for (int i = first; i < end; i++) {
        List<Name> known = byWord.computeIfAbsent(line.get(i).key(), k -> new ArrayList<>());
        if (known.size() < 20 && !known.contains(name)) {
          known.add(name);
        }
      }
    }
  }

  private static Votes votes(Map<String, Votes> all, String key) {
    return all.computeIfAbsent(key, k -> new Votes());
  }

  private String type(int s, int i) {
    String label = labels.get(s).get(i);
    return label.equals(OUTSIDE) ? OUTSIDE : label.substring(2);
  }

  private int end(int s, int first) {
    List<String> line = labels.get(s);
    int end = first + 1;
    while (end < line.size() && line.get(end).startsWith("I-")) {
      end++;
    }
    return end;
  }

  private static String key(List<Word> line, int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(line.get(i).key()).append(' ');
    }
    return key.toString();
  }

  /** The label of the first reading. */
  String label(int s, int i) {
    return labels.get(s).get(i);
  }

  /** What the same word mostly was elsewhere in the article. */
  String word(int s, int i) {
    return words.get(sentences.get(s).words().get(i).key()).without(type(s, i));
  }

  /** For each word of sentence {@code s}: what the name it stands in mostly was elsewhere. */
  List<String> names(int s) {
    List<Word> line = sentences.get(s).words();
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      int end = i + 1;
      String what = NO;
      if (!type(s, i).equals(OUTSIDE)) {
        end = end(s, i);
        Votes votes = names.get(key(line, i, end));
        what = votes == null ? NO : votes.without(type(s, i));
      }
      for (; i < end; i++) {
        found.add(what);
      }
    }
    return found;
  }

  /** The longest name of more words that goes on here as it does elsewhere in the article. */
  List<String> longer(int s) {
    List<Word> line = sentences.get(s).words();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String best = NO;
      int most = 0;
      String own = key(line, i, type(s, i).equals(OUTSIDE) ? i + 1 : end(s, i));
      for (Name name : byWord.getOrDefault(line.get(i).key(), List.of())) {
        if (name.words() > most && !name.key().equals(own)) {
          most = name.words();
          boolean begins = name.key().startsWith(line.get(i).key() + " ");
          boolean whole = key(line, i, Math.min(line.size(), i + most)).equals(name.key());
          boolean ends = name.key().endsWith(" " + line.get(i).key() + " ");
          best = name.type() + (whole ? "W" : begins ? "B" : ends ? "E" : "I");
        }
      }
      found.add(best);
    }
    return found;
  }
}
