package org.tasrih.words;

import java.util.List;
import org.tasrih.Span;

/**
 * A sentence and its words.
 *
 * @param words at least one
 * @param paragraph the number of the paragraph it stands in, from 0
 */
public record Sentence(List<Word> words, int paragraph) {
  /** Copies {@code words}. */
  public Sentence {
    words = List.copyOf(words);
  }

  /** From the first word to the last, in the raw text. */
  public Span span() {
    return new Span(words.get(0).span().begin(), words.get(words.size() - 1).span().end());
  }
}
