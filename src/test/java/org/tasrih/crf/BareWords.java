package org.tasrih.crf;

import java.util.List;

/** Words of which each says which word it is, and nothing more. */
public final class BareWords implements Extractor<List<String>> {
  /** The template of the one feature of a word. */
  static final int WORD = 1;

  @Override
  public int length(List<String> words) {
    return words.size();
  }

  @Override
  public int reach() {
    return 0;
  }

  @Override
  public long look(List<String> words, int i) {
    return Features.hash(words.get(i));
  }

  @Override
  public void around(List<String> words, int i, int distance, Features out) {
    out.add(WORD, look(words, i));
  }

  @Override
  public void together(List<String> words, int i, Features out) {
    // Words speak for themselves here.
  }

  @Override
  public void again(List<String> words, int i, Features out) {
    // There is one reading.
  }

  @Override
  public void edge(List<String> words, int i, Features out) {
    // Labels depend on words alone here.
  }
}
