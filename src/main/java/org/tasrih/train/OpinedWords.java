package org.tasrih.train;

import java.util.List;
import org.tasrih.crf.Features;
import org.tasrih.names.ArticleView;
import org.tasrih.names.NameWords;
import org.tasrih.names.WordClasses;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * The words of a sentence and what others say about each of them: models that learned from other
 * texts, and lists. Beyond either end stands a boundary. Immutable.
 */
final class OpinedWords {
  private static final long BOUNDARY = Features.hash("|");

  private final NameWords words;
  private final long[] keys;
  private final long[] tags;
  private final List<long[]> opinions;

  private OpinedWords(NameWords words, long[] keys, long[] tags, List<long[]> opinions) {
    this.words = words;
    this.keys = keys;
    this.tags = tags;
    this.opinions = opinions;
  }

  /**
   * The words of {@code sentence}.
   *
   * @param opinions one or several, each with a value for each word
   */
  static OpinedWords of(Sentence sentence, WordClasses classes, List<List<String>> opinions) {
    return new OpinedWords(
        NameWords.of(sentence, classes),
        sentence.words().stream().map(Word::key).mapToLong(Features::hash).toArray(),
        sentence.words().stream().map(Word::tag).mapToLong(Features::hash).toArray(),
        opinions.stream().map(OpinedWords::hashes).toList());
  }

  private static long[] hashes(List<String> values) {
    return values.stream().mapToLong(Features::hash).toArray();
  }

  /** The same with what {@code view} says about sentence {@code s}, which they are. */
  OpinedWords with(ArticleView view, int s) {
    return new OpinedWords(words.with(view, s), keys, tags, opinions);
  }

  int length() {
    return keys.length;
  }

  NameWords words() {
    return words;
  }

  long key(int i) {
    return at(keys, i);
  }

  long tag(int i) {
    return at(tags, i);
  }

  /** How many opinions there are on each word. */
  int opinions() {
    return opinions.size();
  }

  /** What opinion {@code number} says about word {@code i}. */
  long opinion(int number, int i) {
    return at(opinions.get(number), i);
  }

  private static long at(long[] values, int i) {
    return i < 0 || i >= values.length ? BOUNDARY : values[i];
  }
}
