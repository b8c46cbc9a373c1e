package org.tasrih.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * Puts right what the segmenter did at the beginning of names: «برمضان» split though the man is
 * called so, «لـCNN» and «بنادي برشلونة» not split though they should be. Immutable.
 */
final class Clitics {
  private static final Set<String> LETTERS = Set.of("ب", "ل", "ك", "ف");
  private static final String ALL = "بلكفو";

  private final NameKnowledge knowledge;

  Clitics(NameKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How often a word stands with and without a letter before it. */
  private static final class Uses {
    private int with;
    private int afterVerb;
  }

  /** The names of an article with their first letters as they should be. */
  List<NameMention> settle(String text, List<Sentence> sentences, List<NameMention> names) {
    Map<String, NameType> beginnings = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    for (NameMention name : names) {
      beginnings.putIfAbsent(first(sentences, name).key(), name.type());
      wanted.add(first(sentences, name).key());
    }
    Map<String, Uses> uses = uses(sentences, wanted);
    List<NameMention> settled = new ArrayList<>();
    for (NameMention name : names) {
      int extra = unsplit(text, sentences, name, beginnings);
      settled.add(
          extra == 0
              ? joined(text, sentences, name, beginnings, uses)
              : without(text, name, extra));
    }
    return settled;
  }

  private static Word first(List<Sentence> sentences, NameMention name) {
    return sentences.get(name.sentence()).words().get(name.firstWord());
  }

  /** Keys are the letter and the word together, or the word alone for uses without a letter. */
  private static Map<String, Uses> uses(List<Sentence> sentences, Set<String> wanted) {
    Map<String, Uses> uses = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        String key = words.get(i).key();
        if (wanted.contains(key)) {
          String letter = letter(words, i);
          Uses use = uses.computeIfAbsent(letter + key, k -> new Uses());
          if (!letter.isEmpty()) {
            use.with++;
            use.afterVerb += i < 2 || words.get(i - 2).tag().startsWith("VB") ? 1 : 0;
          }
        }
      }
    }
    return uses;
  }

  /** The letter split off before word {@code i}, if it may be part of the word. */
  private static String letter(List<Word> words, int i) {
    return i > 0 && words.get(i).attached() && LETTERS.contains(words.get(i - 1).form())
        ? words.get(i - 1).form()
        : "";
  }

  /**
   * The name with the letter that was split off, when the article has the name so elsewhere, or
   * never without the letter and where a subject is expected.
   */
  private static NameMention joined(
      String text,
      List<Sentence> sentences,
      NameMention name,
      Map<String, NameType> beginnings,
      Map<String, Uses> uses) {
    List<Word> words = sentences.get(name.sentence()).words();
    String letter = letter(words, name.firstWord());
    String key = first(sentences, name).key();
    if (letter.isEmpty() || key.startsWith("ال")) {
      return name;
    }
    Uses use = uses.get(letter + key);
    boolean subject =
        name.type() == NameType.PER && use.with > 1 && use.afterVerb > 1 && !uses.containsKey(key);
    if (subject || beginnings.get(letter + key) == name.type()) {
      return NameTagger.mention(
          text,
          sentences.get(name.sentence()),
          name.sentence(),
          name.type(),
          name.firstWord() - 1,
          name.endWord());
    }
    return name;
  }

  /** How many letters at the beginning of a name should have been split off. */
  private int unsplit(
      String text, List<Sentence> sentences, NameMention name, Map<String, NameType> beginnings) {
    Span span = name.passage().span();
    String surface = span.in(text);
    boolean secondLam = span.begin() > 0 && text.startsWith("لل", span.begin() - 1);
    if (surface.length() < 3 || ALL.indexOf(surface.charAt(0)) < 0 || secondLam) {
      return 0;
    }
    int begin = 1;
    while (begin < surface.length() - 1 && surface.charAt(begin) == Letters.TATWEEL) {
      begin++;
    }
    if (begin > 1 && isForeign(surface.charAt(begin))) {
      return begin;
    }
    String key = first(sentences, name).key();
    String rest = key.substring(1);
    boolean several = name.type() == NameType.ORG && name.endWord() - name.firstWord() > 1;
    boolean named = knowledge.isHead(rest) || beginnings.get(rest) == NameType.ORG;
    return several && !knowledge.isHead(key) && named ? 1 : 0;
  }

  private static boolean isForeign(char c) {
    return Character.UnicodeScript.of(c) != Character.UnicodeScript.ARABIC;
  }

  private static NameMention without(String text, NameMention name, int letters) {
    Span span = name.passage().span();
    return new NameMention(
        Passage.of(text, new Span(span.begin() + letters, span.end())),
        name.type(),
        name.sentence(),
        name.firstWord(),
        name.endWord());
  }
}
