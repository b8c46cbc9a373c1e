package org.tasrih.names;

import java.util.List;
import org.tasrih.crf.Features;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * The words of a sentence as {@link NameFeatures} looks at them: hashes of what each word is, made
 * once. Beyond either end stands a boundary. Immutable.
 */
public final class NameWords {
  private static final long BOUNDARY = Features.hash("|");
  private static final int PARTS = 3;
  private static final int FACTS = 9;
  private static final int SEEN = 4;

  private static final NameKnowledge KNOWLEDGE = NameKnowledge.builtIn();

  private final String[] keys;
  private final long[] key;
  private final long[] form;
  private final long[] tag;
  private final long[] shape;
  private final long[] fine;
  private final long[] coarse;
  private final long[] habit;

  private final long[] parts;
  private final long[] look;

  /** What the lexicons say: six numbers a word; empty when they were not asked. */
  private long[] facts = {};

  /** What a first reading of the article says; four numbers a word, or empty. */
  private long[] seen = {};

  private NameWords(int length) {
    keys = new String[length];
    key = new long[length];
    form = new long[length];
    tag = new long[length];
    shape = new long[length];
    fine = new long[length];
    coarse = new long[length];
    habit = new long[length];
    parts = new long[length * PARTS];
    look = new long[length];
  }

  /** The words of {@code sentence} with their classes and what the lexicons say about them. */
  public static NameWords of(Sentence sentence, WordClasses classes) {
    List<Word> words = sentence.words();
    NameWords view = new NameWords(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      view.set(i, word.key().isEmpty() ? word.form() : word.key(), classes);
      view.form[i] = Features.hash(word.form());
      view.tag[i] = Features.hash(word.tag());
    }
    view.know(KNOWLEDGE.about(words));
    view.look();
    return view;
  }

  /** The words of a sentence of which nothing is known but the folded words themselves. */
  public static NameWords of(List<String> keys, WordClasses classes) {
    NameWords view = new NameWords(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      view.set(i, keys.get(i), classes);
      view.form[i] = view.key[i];
    }
    view.look();
    return view;
  }

  private void set(int i, String k, WordClasses classes) {
    WordClasses.Hashes hashes = classes.hashes(k);
    keys[i] = k;
    key[i] = hashes.key();
    shape[i] = hashes.shape();
    fine[i] = hashes.fine();
    coarse[i] = hashes.coarse();
    habit[i] = hashes.habit();
    for (int part = 0; part < PARTS; part++) {
      parts[i * PARTS + part] = hashes.parts().get(part);
    }
  }

  private void look() {
    for (int i = 0; i < look.length; i++) {
      // A word's key and form often have the same hash: mixed with each other they would cancel
      // out.
      look[i] = Features.mix(Features.mix(Features.mix(0, key[i]), form[i]), tag[i]);
      for (int fact = 0; isKnown() && fact < 4; fact++) {
        look[i] = Features.mix(look[i], fact(i, fact));
      }
    }
  }

  private void know(List<WordFacts> known) {
    facts = new long[known.size() * FACTS];
    for (int i = 0; i < known.size(); i++) {
      WordFacts word = known.get(i);
      int at = i * FACTS;
      facts[at] = Features.hash(word.self());
      facts[at + 1] = Features.hash(word.place);
      facts[at + 2] = word.kinds;
      facts[at + 3] = Features.hash(word.titleKind);
      facts[at + 4] = Features.hash(word.title);
      facts[at + 5] = Features.hash(word.titleAfter);
      facts[at + 6] = Features.hash(word.head);
      facts[at + 7] = Features.hash(word.headWord);
      facts[at + 8] = Features.hash(word.mark);
    }
  }

  /** The same words with what {@code view} says about sentence {@code s}, which they are. */
  public NameWords with(ArticleView view, int s) {
    NameWords more = new NameWords(this);
    more.seen = new long[keys.length * SEEN];
    List<String> names = view.names(s);
    List<String> longer = view.longer(s);
    for (int i = 0; i < keys.length; i++) {
      more.seen[i * SEEN] = Features.hash(view.label(s, i));
      more.seen[i * SEEN + 1] = Features.hash(view.word(s, i));
      more.seen[i * SEEN + 2] = Features.hash(names.get(i));
      more.seen[i * SEEN + 3] = Features.hash(longer.get(i));
    }
    return more;
  }

  private NameWords(NameWords other) {
    keys = other.keys;
    key = other.key;
    form = other.form;
    tag = other.tag;
    shape = other.shape;
    fine = other.fine;
    coarse = other.coarse;
    habit = other.habit;
    parts = other.parts;
    look = other.look;
    facts = other.facts;
  }

  /** A number for all that is known of word {@code i} by itself. */
  long look(int i) {
    return at(look, i);
  }

  /** Whether the article was read before. */
  boolean isSeen() {
    return seen.length > 0;
  }

  /** What the first reading says: 0 label, 1 the word, 2 the name elsewhere, 3 longer names. */
  long seen(int i, int number) {
    return i < 0 || i >= keys.length ? BOUNDARY : seen[i * SEEN + number];
  }

  /** Whether the lexicons were asked. */
  boolean isKnown() {
    return facts.length > 0;
  }

  /** Fact {@code number} of word {@code i}, in the order of {@link NameFeatures}. */
  long fact(int i, int number) {
    return i < 0 || i >= keys.length ? BOUNDARY : facts[i * FACTS + number];
  }

  int length() {
    return keys.length;
  }

  String text(int i) {
    return i < 0 || i >= keys.length ? "" : keys[i];
  }

  long key(int i) {
    return at(key, i);
  }

  long form(int i) {
    return at(form, i);
  }

  long tag(int i) {
    return at(tag, i);
  }

  long shape(int i) {
    return at(shape, i);
  }

  long fine(int i) {
    return at(fine, i);
  }

  long coarse(int i) {
    return at(coarse, i);
  }

  long habit(int i) {
    return at(habit, i);
  }

  /** The first three letters, the last three or the last two, for {@code part} 0, 1, 2. */
  long part(int i, int part) {
    return i < 0 || i >= keys.length ? BOUNDARY : parts[i * PARTS + part];
  }

  private static long at(long[] values, int i) {
    return i < 0 || i >= values.length ? BOUNDARY : values[i];
  }
}
