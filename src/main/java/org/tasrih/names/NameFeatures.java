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
  public void node(NameWords words, int i, Features out) {
    out.add(0);
    words(words, i, out);
    tags(words, i, out);
    classes(words, i, out);
    classesWithWords(words, i, out);
    parts(words.text(i), out);
    habits(words, i, out);
    neighbourParts(words, i, out);
    reach(words, i, out);
    if (words.isKnown()) {
      knowledge(words, i, out);
    }
    if (words.isSeen()) {
      seen(words, i, out);
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

  private static void knowledge(NameWords words, int i, Features out) {
    for (int k = -2; k <= 2; k++) {
      out.add(122 + k, words.fact(i + k, 0));
      out.add(127 + k, words.fact(i + k, 1));
      out.add(132 + k, words.fact(i + k, 2));
      out.add(137 + k, words.fact(i + k, 3));
    }
    long self = words.fact(i, 0);
    long kinds = words.fact(i, 2);
    out.add(140, words.fact(i - 1, 0), self);
    out.add(141, self, words.fact(i + 1, 0));
    out.add(142, words.fact(i - 1, 2), kinds, words.fact(i + 1, 2));
    out.add(143, kinds, words.shape(i), words.tag(i));
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

  private static void words(NameWords words, int i, Features out) {
    long w = words.key(i);
    long p = words.key(i - 1);
    long n = words.key(i + 1);
    out.add(1, w);
    out.add(2, words.form(i));
    out.add(3, p);
    out.add(4, n);
    out.add(5, words.key(i - 2));
    out.add(6, words.key(i + 2));
    out.add(7, p, w);
    out.add(8, w, n);
    out.add(9, p, n);
    out.add(10, words.key(i - 2), p);
    out.add(11, words.shape(i));
    out.add(12, words.shape(i - 1));
    out.add(13, words.shape(i + 1));
    out.add(14, words.shape(i - 1), words.shape(i), words.shape(i + 1));
  }

  private static void tags(NameWords words, int i, Features out) {
    long t = words.tag(i);
    long p = words.tag(i - 1);
    long n = words.tag(i + 1);
    out.add(20, t);
    out.add(21, p);
    out.add(22, n);
    out.add(23, words.tag(i - 2));
    out.add(24, words.tag(i + 2));
    out.add(25, p, t);
    out.add(26, t, n);
    out.add(27, p, t, n);
    out.add(28, words.key(i), t);
  }

  private static void classes(NameWords words, int i, Features out) {
    for (int k = -2; k <= 2; k++) {
      out.add(32 + k, words.fine(i + k));
      out.add(37 + k, words.coarse(i + k));
    }
    long c = words.fine(i);
    long d = words.coarse(i);
    out.add(40, words.fine(i - 1), c);
    out.add(41, c, words.fine(i + 1));
    out.add(42, words.fine(i - 1), words.fine(i + 1));
    out.add(43, words.coarse(i - 1), d);
    out.add(44, d, words.coarse(i + 1));
    out.add(45, words.coarse(i - 1), d, words.coarse(i + 1));
    out.add(46, words.coarse(i - 2), words.coarse(i - 1), d);
  }

  private static void classesWithWords(NameWords words, int i, Features out) {
    long c = words.fine(i);
    long d = words.coarse(i);
    out.add(50, c, words.tag(i));
    out.add(51, words.key(i - 1), c);
    out.add(52, c, words.key(i + 1));
    out.add(53, words.key(i - 1), d);
    out.add(54, d, words.key(i + 1));
  }

  private static void habits(NameWords words, int i, Features out) {
    long h = words.habit(i);
    long p = words.habit(i - 1);
    long n = words.habit(i + 1);
    out.add(100, h);
    out.add(101, p);
    out.add(102, n);
    out.add(103, p, h);
    out.add(104, h, n);
    out.add(105, p, h, n);
    out.add(106, h, words.tag(i));
    out.add(107, words.key(i - 1), h);
    out.add(108, h, words.key(i + 1));
    out.add(109, words.coarse(i - 1), h);
    out.add(110, h, words.habit(i + 2));
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

  private static void neighbourParts(NameWords words, int i, Features out) {
    for (int part = 0; part < 3; part++) {
      out.add(70 + part, words.part(i - 1, part));
      out.add(73 + part, words.part(i + 1, part));
    }
  }

  /** The words within four on either side, wherever they stand. */
  private static void reach(NameWords words, int i, Features out) {
    for (int k = 1; k <= REACH; k++) {
      out.add(80, words.key(i - k));
      out.add(81, words.key(i + k));
      out.add(82, words.fine(i - k));
      out.add(83, words.fine(i + k));
    }
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
