package org.tasrih.train;

import org.tasrih.crf.Extractor;
import org.tasrih.crf.Features;
import org.tasrih.names.NameFeatures;

/**
 * The features of {@link NameFeatures} and, for each opinion, what it says about the word and its
 * neighbours. So the conventions of a corpus are learned on top of what others know (stacking).
 * Stateless, so thread-safe.
 */
final class OpinionFeatures implements Extractor<OpinedWords> {
  /** Templates from here on are those of opinions. */
  private static final int FIRST = 1000;

  private static final int TEMPLATES = 20;

  private final NameFeatures own = new NameFeatures();

  @Override
  public int length(OpinedWords words) {
    return words.length();
  }

  @Override
  public int reach() {
    return own.reach();
  }

  @Override
  public long look(OpinedWords words, int i) {
    return own.look(words.words(), i);
  }

  @Override
  public void around(OpinedWords words, int i, int distance, Features out) {
    own.around(words.words(), i, distance, out);
  }

  @Override
  public void again(OpinedWords words, int i, Features out) {
    own.again(words.words(), i, out);
  }

  @Override
  public void together(OpinedWords words, int i, Features out) {
    own.together(words.words(), i, out);
    for (int o = 0; o < words.opinions(); o++) {
      int t = FIRST + o * TEMPLATES;
      long here = words.opinion(o, i);
      long before = words.opinion(o, i - 1);
      long after = words.opinion(o, i + 1);
      out.add(t, here);
      out.add(t + 1, before);
      out.add(t + 2, after);
      out.add(t + 3, before, here);
      out.add(t + 4, here, after);
      out.add(t + 5, before, here, after);
      out.add(t + 6, here, words.tag(i));
      out.add(t + 7, here, words.key(i));
      out.add(t + 8, here, words.key(i - 1));
      out.add(t + 9, words.opinion(o, i - 2));
      out.add(t + 10, words.opinion(o, i + 2));
      for (int other = o + 1; other < words.opinions(); other++) {
        out.add(t + 11, FIRST + other, here, words.opinion(other, i));
      }
    }
  }

  @Override
  public void edge(OpinedWords words, int i, Features out) {
    own.edge(words.words(), i, out);
    for (int o = 0; o < words.opinions(); o++) {
      int t = FIRST + o * TEMPLATES + 15;
      out.add(t, words.opinion(o, i));
      out.add(t + 1, words.opinion(o, i - 1), words.opinion(o, i));
    }
  }
}
