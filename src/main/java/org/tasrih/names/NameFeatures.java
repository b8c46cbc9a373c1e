package org.tasrih.names;

import org.tasrih.crf.Extractor;
import org.tasrih.crf.Features;

/**
 * What the model sees of a word and its neighbours: folded and restored forms, their parts, tags,
 * shapes and word classes. The numbers are those of the templates; changing one calls for a new
 * model. Stateless, so thread-safe.
 */
public final class NameFeatures implements Extractor<NameWords> {
  private static final int MAX_NGRAM = 6;
  private static final int REACH = 4;

  @Override
  public int length(NameWords words) {
    return words.length();
  }

  @Override
  public int reach() {
    return REACH;
  }

  @Override
  public long look(NameWords words, int i) {
    return words.look(i);
  }

  @Override
  public void around(NameWords words, int i, int distance, Features out) {
    if (distance == 0) {
      self(words, i, out);
    } else {
      // Tells words before from words behind, wherever they stand.
      int side = distance > 0 ? 0 : 1;
      out.add(80 + side, words.key(i));
      out.add(82 + side, words.fine(i));
    }
    if (Math.abs(distance) <= 2) {
      near(words, i, distance, out);
    }
    if (Math.abs(distance) == 1) {
      neighbour(words, i, distance, out);
    }
  }

  /** What a word says about its own label. */
  private static void self(NameWords words, int i, Features out) {
    long tag = words.tag(i);
    out.add(0);
    out.add(1, words.key(i));
    out.add(2, words.form(i));
    out.add(11, words.shape(i));
    out.add(20, tag);
    out.add(28, words.key(i), tag);
    out.add(50, words.fine(i), tag);
    out.add(100, words.habit(i));
    out.add(106, words.habit(i), tag);
    if (words.isKnown()) {
      out.add(143, words.fact(i, 2), words.shape(i), tag);
    }
    parts(words.text(i), out);
  }

  /** What a word says about labels up to two words away, its own among them. */
  private static void near(NameWords words, int i, int distance, Features out) {
    out.add(32 - distance, words.fine(i));
    out.add(37 - distance, words.coarse(i));
    if (distance == 2 || distance == -2) {
      out.add(distance > 0 ? 5 : 6, words.key(i));
      out.add(distance > 0 ? 23 : 24, words.tag(i));
    }
    if (words.isKnown()) {
      for (int fact = 0; fact < 4; fact++) {
        out.add(122 + 5 * fact - distance, words.fact(i, fact));
      }
    }
  }

  private static void neighbour(NameWords words, int i, int distance, Features out) {
    int side = distance > 0 ? 0 : 1;
    out.add(3 + side, words.key(i));
    out.add(12 + side, words.shape(i));
    out.add(21 + side, words.tag(i));
    out.add(101 + side, words.habit(i));
    for (int part = 0; part < 3; part++) {
      out.add(70 + 3 * side + part, words.part(i, part));
    }
  }

  @Override
  public void together(NameWords words, int i, Features out) {
    pair(words, i - 1, i, 0, out);
    pair(words, i, i + 1, 1, out);
    bothSides(words, i, out);
    if (words.isKnown()) {
      known(words, i, out);
    }
  }

  @Override
  public void again(NameWords words, int i, Features out) {
    if (words.isSeen()) {
      seen(words, i, out);
    }
  }

  /** What two neighbours say together about the label of the second, or the first. */
  private static void pair(NameWords words, int a, int b, int side, Features out) {
    out.add(7 + side, words.key(a), words.key(b));
    out.add(25 + side, words.tag(a), words.tag(b));
    out.add(40 + side, words.fine(a), words.fine(b));
    out.add(43 + side, words.coarse(a), words.coarse(b));
    out.add(103 + side, words.habit(a), words.habit(b));
    if (side == 0) {
      out.add(51, words.key(a), words.fine(b));
      out.add(53, words.key(a), words.coarse(b));
      out.add(107, words.key(a), words.habit(b));
      out.add(109, words.coarse(a), words.habit(b));
    } else {
      out.add(52, words.fine(a), words.key(b));
      out.add(54, words.coarse(a), words.key(b));
      out.add(108, words.habit(a), words.key(b));
    }
    if (words.isKnown()) {
      out.add(140 + side, words.fact(a, 0), words.fact(b, 0));
    }
  }

  private static void bothSides(NameWords words, int i, Features out) {
    out.add(9, words.key(i - 1), words.key(i + 1));
    out.add(10, words.key(i - 2), words.key(i - 1));
    out.add(14, words.shape(i - 1), words.shape(i), words.shape(i + 1));
    out.add(27, words.tag(i - 1), words.tag(i), words.tag(i + 1));
    out.add(42, words.fine(i - 1), words.fine(i + 1));
    out.add(45, words.coarse(i - 1), words.coarse(i), words.coarse(i + 1));
    out.add(46, words.coarse(i - 2), words.coarse(i - 1), words.coarse(i));
    out.add(105, words.habit(i - 1), words.habit(i), words.habit(i + 1));
    out.add(110, words.habit(i), words.habit(i + 2));
    if (words.isKnown()) {
      out.add(142, words.fact(i - 1, 2), words.fact(i, 2), words.fact(i + 1, 2));
    }
  }

  private static void seen(NameWords words, int i, Features out) {
    long label = words.seen(i, 0);
    long word = words.seen(i, 1);
    long name = words.seen(i, 2);
    long longer = words.seen(i, 3);
    out.add(180, label);
    out.add(181, words.seen(i - 1, 0), label);
    out.add(182, label, words.seen(i + 1, 0));
    out.add(183, word);
    out.add(184, label, word);
    out.add(185, word, words.habit(i));
    out.add(186, words.seen(i - 1, 1), word);
    out.add(187, word, words.seen(i + 1, 1));
    out.add(188, name);
    out.add(189, label, name);
    out.add(190, longer);
    out.add(191, label, longer);
    out.add(192, words.seen(i - 1, 3), longer, words.seen(i + 1, 3));
    out.add(193, label, words.fact(i, 4));
    out.add(194, label, words.fact(i, 6));
    out.add(195, label, word, longer);
    out.add(196, words.seen(i - 1, 0), label, words.seen(i + 1, 0));
    out.add(197, word, words.tag(i));
  }

  private static void known(NameWords words, int i, Features out) {
    long kinds = words.fact(i, 2);
    long title = words.fact(i, 4);
    out.add(144, title);
    out.add(145, title, kinds);
    out.add(146, title, words.tag(i));
    out.add(147, title, words.coarse(i));
    out.add(148, title, words.habit(i));
    long after = words.fact(i, 5);
    out.add(150, after);
    out.add(151, after, words.tag(i));
    out.add(152, words.fact(i + 1, 5));
    out.add(153, title, after);
    long head = words.fact(i, 6);
    out.add(154, head);
    out.add(155, head, kinds);
    out.add(156, head, words.tag(i));
    out.add(157, head, words.habit(i));
    out.add(158, words.fact(i, 7), kinds);
    out.add(159, words.fact(i, 7), words.tag(i));
    out.add(160, head, words.coarse(i));
    out.add(161, words.fact(i, 7));
    out.add(162, words.fact(i, 8));
    out.add(163, words.fact(i, 8), words.habit(i));
    out.add(164, words.fact(i, 8), words.fact(i, 7));
    out.add(165, words.fact(i, 8), head);
  }

  /** Every stretch of up to six letters; the first and the last are told from those inside. */
  private static void parts(String word, Features out) {
    for (int b = -1; b < word.length(); b++) {
      long hash = 0;
      int end = Math.min(word.length() + 1, b + MAX_NGRAM);
      for (int i = b; i < end; i++) {
        hash = Features.mix(hash, letter(word, i));
        out.add(60, hash);
      }
    }
  }

  private static char letter(String word, int i) {
    return i < 0 ? '<' : i == word.length() ? '>' : word.charAt(i);
  }

  @Override
  public void edge(NameWords words, int i, Features out) {
    out.add(90);
    out.add(91, words.tag(i));
    out.add(92, words.tag(i - 1), words.tag(i));
    out.add(93, words.coarse(i));
    out.add(94, words.coarse(i - 1));
    out.add(96, words.habit(i - 1), words.habit(i));
    out.add(95, words.shape(i - 1), words.shape(i));
    if (words.isKnown()) {
      out.add(170, words.fact(i, 2));
      out.add(171, words.fact(i - 1, 2), words.fact(i, 2));
      out.add(172, words.fact(i, 6));
      out.add(173, words.fact(i, 1));
      out.add(174, words.fact(i, 8));
    }
  }
}
