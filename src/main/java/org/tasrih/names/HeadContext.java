package org.tasrih.names;

import org.tasrih.words.Word;

/**
 * Follows a sentence and remembers the last head noun of an organisation while its name may still
 * go on: whether it is definite, what came last, whether a nationality closed it.
 */
final class HeadContext {
  private static final int REACH = 9;

  private String field = WordFacts.NO;
  private String word = WordFacts.NO;
  private int distance;
  private boolean definite;
  private boolean closed;
  private boolean joined;
  private char last;

  private String wordBefore = WordFacts.NO;

  /** The head noun that stood before the word last asked for. */
  String word() {
    return wordBefore;
  }

  /** What stands before {@code next}; then takes the word in. */
  String before(Word next, WordFacts facts) {
    wordBefore = word;
    String state = field;
    if (!field.equals(WordFacts.NO)) {
      state =
          (definite ? "A" : "n")
              + last
              + (closed ? "D" : "")
              + (joined ? "W" : "")
              + Math.min(distance, 4);
    }
    take(next, facts);
    return state;
  }

  private void take(Word next, WordFacts facts) {
    if (!facts.field.equals(WordFacts.NO)) {
      field = facts.field;
      word = next.key().startsWith("ال") ? next.key().substring(2) : next.key();
      distance = 0;
      definite = next.key().startsWith("ال");
      closed = false;
      joined = false;
      last = 'H';
      return;
    }
    distance++;
    boolean ends = (next.isPunctuation() && !next.isMark()) || next.tag().startsWith("VB");
    if (ends || distance > REACH) {
      field = WordFacts.NO;
      word = WordFacts.NO;
    } else {
      closed |= facts.is(WordFacts.DEMONYM);
      joined |= next.key().equals("و");
      last = facts.is(WordFacts.DEMONYM) ? 'D' : Words.category(next, false);
    }
  }
}
