package org.tasrih.evaluate.speed;

import java.util.Arrays;
import java.util.List;

/**
 * Times contestants by turns: each article is read by all of them before the next one, so that
 * whatever slows the machine down slows all of them down.
 */
final class Race {
  private final List<Contestant> contestants;
  private final long[] words;

  Race(List<Contestant> contestants) {
    this.contestants = List.copyOf(contestants);
    this.words = new long[contestants.size()];
  }

  /** Seconds that each contestant needs for {@code articles}, in each of {@code rounds}. */
  double[][] run(List<String> articles, int rounds) {
    double[][] seconds = new double[contestants.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      Arrays.fill(words, 0);
      for (int a = 0; a < articles.size(); a++) {
        for (int k = 0; k < contestants.size(); k++) {
          // Nobody always comes first after a switch.
          int who = (k + a + round) % contestants.size();
          long start = System.nanoTime();
          words[who] += contestants.get(who).read(articles.get(a));
          seconds[who][round] += (System.nanoTime() - start) / 1e9;
        }
      }
    }
    return seconds;
  }

  /** How many words each contestant found in the last round. */
  long words(int contestant) {
    return words[contestant];
  }

  /** How many times as long {@code slow} took as {@code fast}, round by round. */
  static Sample ratio(double[] slow, double[] fast) {
    double[] ratios = new double[slow.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = slow[i] / fast[i];
    }
    return Sample.of(ratios);
  }
}
