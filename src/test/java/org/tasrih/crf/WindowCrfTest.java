package org.tasrih.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.tasrih.crf.WindowCrf.LABELS;
import static org.tasrih.crf.WindowCrf.PAIRS;
import static org.tasrih.crf.WindowCrf.TRIPLES;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever the search gives up: its answer is that of trying every sequence of labels. */
class WindowCrfTest {
  private static final int FEATURES = 20;

  private static TupleWeights weights(Random random, int tuples, double scale) {
    SortedMap<Long, SortedMap<Integer, Double>> rows = new TreeMap<>();
    for (long feature = 0; feature < FEATURES; feature++) {
      SortedMap<Integer, Double> row = new TreeMap<>();
      for (int k = 0; k < 3; k++) {
        row.put(random.nextInt(tuples), scale * random.nextGaussian());
      }
      rows.put(feature * 1000, row);
    }
    return TupleWeights.of(rows);
  }

  private static double[] scores(Random random, int count, double scale) {
    return random.doubles(count).map(x -> scale * (x - 0.5)).toArray();
  }

  @RepeatedTest(60)
  void findsTheBestOfAllSequences(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double scale = repetition.getCurrentRepetition() % 3;
    WindowCrf crf =
        new WindowCrf(
            scores(random, TRIPLES, 4),
            weights(random, PAIRS, scale),
            weights(random, TRIPLES, scale));
    int length = 1 + random.nextInt(5);
    double[] nodes = scores(random, length * LABELS, 12);
    Lattice lattice = new Lattice(2);
    for (int i = 0; i < length; i++) {
      lattice.add();
      lattice.addNode(i, nodes, i * LABELS);
      lattice.setPairs(i, row(crf.pairs(), random), row(crf.pairs(), random));
      lattice.setTriple(i, row(crf.triples(), random));
    }
    assertArrayEquals(best(crf, lattice), crf.decode(lattice));
  }

  private static int row(TupleWeights weights, Random random) {
    return weights.row(random.nextInt(FEATURES + 5) * 1000L);
  }

  private static byte[] best(WindowCrf crf, Lattice lattice) {
    int length = lattice.length();
    byte[] labels = new byte[length];
    byte[] best = new byte[length];
    double most = Double.NEGATIVE_INFINITY;
    for (int number = 0; number < Math.pow(LABELS, length); number++) {
      for (int i = 0, rest = number; i < length; i++, rest /= LABELS) {
        labels[i] = (byte) (rest % LABELS);
      }
      double score = score(crf, lattice, labels);
      if (score > most) {
        most = score;
        best = labels.clone();
      }
    }
    return best;
  }

  private static double score(WindowCrf crf, Lattice lattice, byte[] labels) {
    double score = 0;
    for (int i = 0; i < labels.length; i++) {
      int b = i < 1 ? 0 : labels[i - 1];
      int pair = b * LABELS + labels[i];
      int triple = (i < 2 ? 0 : labels[i - 2]) * PAIRS + pair;
      double[] pairs = new double[PAIRS];
      crf.pairs().addTo(pairs, lattice.pair(i));
      crf.pairs().addTo(pairs, lattice.otherPair(i));
      double[] triples = crf.always();
      crf.triples().addTo(triples, lattice.triple(i));
      score += lattice.nodes()[i * LABELS + labels[i]] + pairs[pair] + triples[triple];
    }
    return score;
  }

  @Test
  void labelsNothingInAnEmptySequence() {
    WindowCrf crf =
        new WindowCrf(
            new double[TRIPLES],
            TupleWeights.of(new TreeMap<>()),
            TupleWeights.of(new TreeMap<>()));
    assertArrayEquals(new byte[0], crf.decode(new Lattice(4)));
  }
}
