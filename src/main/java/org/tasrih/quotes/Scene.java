package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Span;
import org.tasrih.names.NameMention;
import org.tasrih.text.Marks;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * An article as the later stages walk through it: all words in one row, with their sentence and
 * paragraph, the marked stretches and the names among them. Positions are word numbers; ranges are
 * half open. Immutable.
 */
public final class Scene {
  /**
   * A stretch between quotation marks, in word numbers.
   *
   * @param open the opening mark
   * @param close the closing mark; where it was never closed, one past the last word of its
   *     paragraph
   * @param depth 0 for outermost marks
   * @param inner the raw text between the marks
   * @param closed whether a closing mark was found
   */
  public record Marked(int open, int close, int depth, Span inner, boolean closed) {
    /** The number of words and clitics between the marks, punctuation included. */
    public int size() {
      return close - open - 1;
    }
  }

  private final String text;
  private final List<Word> words;
  private final int[] sentenceOf;
  private final int[] sentenceBegin;
  private final int[] sentenceEnd;
  private final int[] paragraphOf;
  private final int[] paragraphBegin;
  private final int[] paragraphEnd;
  private final List<Marked> marked;
  private final int[] opensAt;
  private final int[] closesAt;
  private final int[] inside;
  private final NameMention[] nameAt;
  private final List<NameMention> names;
  private final int[] nameBegin;
  private final int[] nameEnd;

  /** Lays out {@code sentences} of {@code text} with its marks and names. */
  public Scene(
      String text, List<Sentence> sentences, List<Marks.Quoted> quoted, List<NameMention> names) {
    this.text = text;
    List<Word> row = new ArrayList<>();
    int[] firstOf = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s] = row.size();
      row.addAll(sentences.get(s).words());
    }
    firstOf[sentences.size()] = row.size();
    int n = row.size();
    this.words = List.copyOf(row);
    this.sentenceOf = new int[n];
    this.sentenceBegin = new int[n];
    this.sentenceEnd = new int[n];
    this.paragraphOf = new int[n];
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, firstOf[s], firstOf[s + 1], s);
      Arrays.fill(sentenceBegin, firstOf[s], firstOf[s + 1], firstOf[s]);
      Arrays.fill(sentenceEnd, firstOf[s], firstOf[s + 1], firstOf[s + 1]);
      Arrays.fill(paragraphOf, firstOf[s], firstOf[s + 1], sentences.get(s).paragraph());
    }
    this.paragraphBegin = new int[n];
    this.paragraphEnd = new int[n];
    layParagraphs();
    this.opensAt = new int[n];
    this.closesAt = new int[n];
    this.inside = new int[n];
    this.marked = layMarks(quoted);
    this.names = List.copyOf(names);
    this.nameAt = new NameMention[n];
    this.nameBegin = new int[n];
    this.nameEnd = new int[n];
    for (NameMention name : names) {
      int begin = firstOf[name.sentence()] + name.firstWord();
      int end = firstOf[name.sentence()] + name.endWord();
      Arrays.fill(nameAt, begin, end, name);
      Arrays.fill(nameBegin, begin, end, begin);
      Arrays.fill(nameEnd, begin, end, end);
    }
  }

  private void layParagraphs() {
    int begin = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || paragraphOf[i] != paragraphOf[begin]) {
        Arrays.fill(paragraphBegin, begin, i, begin);
        Arrays.fill(paragraphEnd, begin, i, i);
        begin = i;
      }
    }
  }

  private List<Marked> layMarks(List<Marks.Quoted> quoted) {
    Arrays.fill(opensAt, -1);
    Arrays.fill(closesAt, -1);
    Arrays.fill(inside, -1);
    Map<Integer, Integer> wordAt = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isMark()) {
        wordAt.putIfAbsent(words.get(i).span().begin(), i);
      }
    }
    List<Marked> laid = new ArrayList<>();
    for (Marks.Quoted q : quoted) {
      Integer open = wordAt.get(q.outer().begin());
      if (open == null) {
        continue;
      }
      int close = open + 1;
      while (close < words.size() && words.get(close).span().begin() < q.inner().end()) {
        close++;
      }
      laid.add(new Marked(open, close, q.depth(), q.inner(), q.closed()));
      int number = laid.size() - 1;
      opensAt[open] = number;
      if (q.closed() && close < closesAt.length) {
        closesAt[close] = number;
      }
      // Outer stretches come first, so inner ones overwrite them.
      Arrays.fill(inside, open + 1, Math.max(open + 1, close), number);
    }
    return List.copyOf(laid);
  }

  /** The raw text. */
  public String text() {
    return text;
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** Word {@code i}. */
  public Word word(int i) {
    return words.get(i);
  }

  /** All words in one row. */
  public List<Word> words() {
    return words;
  }

  /** Whether word {@code i} is a pronoun written together with the word before it. */
  public boolean isPronoun(int i) {
    return i < words.size()
        && i >= 0
        && words.get(i).attached()
        && (tag(i).equals("PRP") || tag(i).equals("PRP$"));
  }

  /**
   * Whether a verb stands between the marks of {@code marked}, as it does in speech and seldom in
   * names.
   */
  public boolean holdsVerb(Marked marked) {
    for (int i = marked.open() + 1; i < Math.min(marked.close(), words.size()); i++) {
      if (tag(i).startsWith("VB") && !tag(i).equals("VBG") && nameAt(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether word {@code i} is written in Arabic letters. */
  public boolean isArabic(int i) {
    String key = key(i);
    return !key.isEmpty() && key.charAt(0) >= '\u0600' && key.charAt(0) <= '\u06FF';
  }

  /** The folded key of word {@code i}, or the empty string outside the row. */
  public String key(int i) {
    return i >= 0 && i < words.size() ? words.get(i).key() : "";
  }

  /** The folded keys of the words {@code [begin, end)} with blanks between them. */
  public String keys(int begin, int end) {
    StringBuilder keys = new StringBuilder();
    for (int i = begin; i < end; i++) {
      keys.append(i > begin ? " " : "").append(key(i));
    }
    return keys.toString();
  }

  /** The folded keys of at most {@code count} words from {@code begin} on. */
  public List<String> keyList(int begin, int count) {
    List<String> keys = new ArrayList<>();
    for (int i = begin; i < Math.min(words.size(), begin + count); i++) {
      keys.add(key(i));
    }
    return keys;
  }

  /** The tag of word {@code i}, or the empty string outside the row. */
  public String tag(int i) {
    if (i < 0 || i >= words.size()) {
      return "";
    }
    // The tagger takes «أنّ» and «فإن» for the rare verb “to groan”.
    String tag = words.get(i).tag();
    return tag.startsWith("VB") && words.get(i).key().equals("ان") ? "IN" : tag;
  }

  /** The raw span of the words {@code [begin, end)}. */
  public Span span(int begin, int end) {
    return new Span(words.get(begin).span().begin(), words.get(end - 1).span().end());
  }

  /** The raw text of the words {@code [begin, end)}. */
  public String text(int begin, int end) {
    return span(begin, end).in(text);
  }

  /** The number of the sentence of word {@code i}. */
  public int sentence(int i) {
    return sentenceOf[i];
  }

  /** The first word of the sentence of word {@code i}. */
  public int sentenceBegin(int i) {
    return sentenceBegin[i];
  }

  /** One past the last word of the sentence of word {@code i}. */
  public int sentenceEnd(int i) {
    return sentenceEnd[i];
  }

  /** The number of the paragraph of word {@code i}. */
  public int paragraph(int i) {
    return paragraphOf[i];
  }

  /** The first word of the paragraph of word {@code i}. */
  public int paragraphBegin(int i) {
    return paragraphBegin[i];
  }

  /** One past the last word of the paragraph of word {@code i}. */
  public int paragraphEnd(int i) {
    return paragraphEnd[i];
  }

  /** All marked stretches in the order of their opening marks. */
  public List<Marked> marked() {
    return marked;
  }

  /** The stretch that the mark at {@code i} opens. */
  public Optional<Marked> opensAt(int i) {
    return i >= 0 && i < words.size() && opensAt[i] >= 0
        ? Optional.of(marked.get(opensAt[i]))
        : Optional.empty();
  }

  /** The stretch that the mark at {@code i} closes. */
  public Optional<Marked> closesAt(int i) {
    return i >= 0 && i < words.size() && closesAt[i] >= 0
        ? Optional.of(marked.get(closesAt[i]))
        : Optional.empty();
  }

  /** Whether word {@code i} parts a content from its cue: a comma, a dash, a stop behind marks. */
  boolean isSeparator(int i) {
    String key = key(i);
    return key.equals(",")
        || key.equals("-")
        || (key.startsWith(".") && i > 0 && (words.get(i - 1).isMark() || isSeparator(i - 1)));
  }

  /** The innermost stretch whose marks enclose word {@code i}. */
  public Optional<Marked> enclosing(int i) {
    return i >= 0 && i < words.size() && inside[i] >= 0
        ? Optional.of(marked.get(inside[i]))
        : Optional.empty();
  }

  /** All names in the order of the text. */
  public List<NameMention> names() {
    return names;
  }

  /** The names that begin in {@code [begin, end)} of the raw text, in its order. */
  public List<NameMention> namesWithin(int begin, int end) {
    return names.subList(firstName(begin), firstName(end));
  }

  /** The number of names that begin before {@code unit} of the raw text. */
  private int firstName(int unit) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).passage().span().begin() < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name that word {@code i} belongs to. */
  public Optional<NameMention> nameAt(int i) {
    return i >= 0 && i < words.size() ? Optional.ofNullable(nameAt[i]) : Optional.empty();
  }

  /** The first word of the name that word {@code i} belongs to. */
  public int nameBegin(int i) {
    return nameBegin[i];
  }

  /** One past the last word of the name that word {@code i} belongs to. */
  public int nameEnd(int i) {
    return nameEnd[i];
  }

  /** Whether a name starts at word {@code i}. */
  public boolean nameStartsAt(int i) {
    return nameAt(i).isPresent() && nameBegin[i] == i;
  }
}
