package org.tasrih.names;

import org.tasrih.words.Word;

/** Follows a sentence and remembers the last title while a name may still belong to it. */
final class TitleContext {
  private static final int REACH = 8;

  private String kind = WordFacts.NO;
  private int distance;
  private char last;
  private boolean closed;

  /** What stands before {@code word}; then takes the word in. */
  String before(Word word, WordFacts facts) {
    String state =
        kind.equals(WordFacts.NO)
            ? kind
            : kind + last + (closed ? "D" : "") + (distance > 3 ? "f" : "");
    take(word, facts);
    return state;
  }

  private void take(Word word, WordFacts facts) {
    if (!facts.titleKind.equals(WordFacts.NO)) {
      kind = facts.titleKind;
      distance = 0;
      last = 'T';
      closed = false;
      return;
    }
    distance++;
    String tag = word.tag();
    boolean comma = word.form().equals("،") || word.form().equals(",");
    boolean ends = (word.isPunctuation() && !comma && !word.isMark()) || tag.startsWith("VB");
    if (ends || distance > REACH || (comma && last == 'C')) {
      kind = WordFacts.NO;
    } else if (facts.is(WordFacts.DEMONYM)) {
      closed = true;
      last = 'D';
    } else {
      last = Words.category(word, comma);
    }
  }
}
