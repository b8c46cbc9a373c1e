package org.tasrih.speakers;

import org.tasrih.names.NounLexicon;
import org.tasrih.names.Turn;
import org.tasrih.quotes.Scene;

/** Where an article says that another speaker takes over. */
record Turns(Scene scene, NounLexicon nouns) {
  /** The longest marker, in words. */
  private static final int MAX_MARKER = 6;

  /** Whether the sentence of word {@code i} opens like «ومن جانبه». */
  boolean changesAt(int i) {
    int begin = scene.sentenceBegin(i);
    int from = scene.tag(begin).equals("CC") ? begin + 1 : begin;
    return nouns
        .lexicon()
        .turnAt(scene.keyList(from, MAX_MARKER), 0)
        .filter(m -> m.value().kind() == Turn.Kind.CHANGE)
        .isPresent();
  }
}
