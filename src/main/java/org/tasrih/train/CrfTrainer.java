package org.tasrih.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.tasrih.crf.Crf;
import org.tasrih.crf.Extractor;
import org.tasrih.crf.Features;

/**
 * Trains a {@link Crf}: maximises the likelihood of the labels by stochastic gradient with a step
 * for each weight (AdaGrad; Duchi, Hazan and Singer 2011) and an L2 prior, and averages the weights
 * over the epochs and over several runs, whose scores a model of average weights pools (Smith, Cohn
 * and Osborne 2005). One thread; the same input gives the same model.
 */
final class CrfTrainer {
  private static final int STRETCH = 15;

  private final Options options;
  private final Consumer<String> progress;

  /**
   * What can be chosen.
   *
   * @param minCount features seen less often are dropped
   * @param prior the strength of the L2 prior
   * @param rate the length of a step
   * @param epochs how often all sequences are seen
   * @param dropout the share of a word's features that is left out in each step, so that others
   *     learn to stand in (Sutton, Sindelar and McCallum 2006)
   * @param minWeight features whose weights all stay below are dropped
   * @param minStretches features seen in fewer stretches of {@value #STRETCH} sequences are
   *     dropped: in running text, what stands in one article only says nothing about others; 1 for
   *     all
   * @param runs how often the weights are learned, each time by chances of their own
   * @param settling how many epochs of each run do not enter the average
   */
  record Options(
      int minCount,
      double prior,
      double rate,
      int epochs,
      double dropout,
      double minWeight,
      int minStretches,
      int runs,
      int settling) {
    Options {
      if (runs < 1 || settling < 0 || settling >= epochs) {
        throw new IllegalArgumentException(
            "expected one run or more and an epoch to average, got "
                + runs
                + " runs of "
                + epochs
                + " epochs, "
                + settling
                + " of them to settle");
      }
    }

    Options withMinStretches(int more) {
      return new Options(minCount, prior, rate, epochs, dropout, minWeight, more, runs, settling);
    }

    /** The average of {@code more} runs, without the first {@code first} epochs of each. */
    Options withRuns(int more, int first) {
      return new Options(
          minCount, prior, rate, epochs, dropout, minWeight, minStretches, more, first);
    }
  }

  /**
   * A sequence and its labels, one for each word.
   *
   * @param <S> such as a sentence
   */
  record Example<S>(S sequence, List<String> labels) {}

  CrfTrainer(Options options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /** A pair of labels that no example shows is never predicted. */
  <S> Crf train(Extractor<S> extractor, List<Example<S>> examples) {
    List<String> labels =
        examples.stream().flatMap(e -> e.labels().stream()).distinct().sorted().toList();
    int n = labels.size();
    FeatureTable nodes = new FeatureTable(n);
    FeatureTable edges = new FeatureTable(n * n);
    boolean[] allowed = new boolean[n * n + n];
    List<Lattice> lattices = new ArrayList<>();
    for (Example<S> example : examples) {
      if (!example.labels().isEmpty()) {
        lattices.add(lattice(extractor, example, labels, nodes, edges, lattices.size() / STRETCH));
        allow(lattices.get(lattices.size() - 1).labels(), n, allowed);
      }
    }
    nodes.freeze(options.minCount(), options.minStretches());
    edges.freeze(options.minCount(), options.minStretches());
    progress.accept(lattices.size() + " sequences, " + (nodes.size() + edges.size()) + " features");
    Gradient gradient =
        new Gradient(n, allowed, nodes, edges, (float) options.prior(), (float) options.rate());
    for (int run = 1; run <= options.runs(); run++) {
      nodes.restart();
      edges.restart();
      descend(lattices, gradient, nodes, edges, run);
    }
    return new Crf(
        labels,
        allowed,
        nodes.weights((float) options.minWeight(), (float) (1 - options.dropout())),
        edges.weights((float) options.minWeight(), 1));
  }

  private void descend(
      List<Lattice> lattices, Gradient gradient, FeatureTable nodes, FeatureTable edges, int run) {
    Random random = new Random(run);
    List<Lattice> order = new ArrayList<>(lattices);
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Lattice lattice : order) {
        loss += gradient.step(lattice.thinned(random, options.dropout()));
      }
      if (epoch > options.settling()) {
        nodes.endEpoch();
        edges.endEpoch();
      }
      progress.accept(String.format(Locale.ROOT, "epoch %d, loss %.1f", epoch, loss));
    }
  }

  private static <S> Lattice lattice(
      Extractor<S> extractor,
      Example<S> example,
      List<String> labels,
      FeatureTable nodes,
      FeatureTable edges,
      int stretch) {
    int length = extractor.length(example.sequence());
    int[][] node = new int[length][];
    int[][] edge = new int[length][];
    Features features = new Features();
    for (int i = 0; i < length; i++) {
      features.clear();
      extractor.node(example.sequence(), i, features);
      node[i] = nodes.see(features, stretch);
      features.clear();
      if (i > 0) {
        extractor.edge(example.sequence(), i, features);
      }
      edge[i] = edges.see(features, stretch);
    }
    int[] gold = example.labels().stream().mapToInt(labels::indexOf).toArray();
    return new Lattice(node, edge, gold);
  }

  private static void allow(int[] gold, int n, boolean[] allowed) {
    allowed[n * n + gold[0]] = true;
    for (int i = 1; i < gold.length; i++) {
      allowed[gold[i - 1] * n + gold[i]] = true;
    }
  }
}
