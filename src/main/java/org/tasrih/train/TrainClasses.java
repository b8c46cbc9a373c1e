package org.tasrih.train;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/**
 * Learns word classes from raw news: words that occur in the same places share a class, so that a
 * name never seen in annotated text is known by the company it keeps.
 *
 * <p>Words are folded and their proclitics split off by frequency; the external program {@code
 * fasttext} learns vectors; spherical k-means makes classes of the most frequent words' vectors.
 */
public final class TrainClasses {
  private static final Splitter CELLS = Splitter.on(' ');

  private final Options options;
  private final Consumer<String> progress;

  /**
   * What can be chosen.
   *
   * @param classes how many fine classes
   * @param coarse how many coarse classes
   * @param words how many of the most frequent words get one
   * @param dimension of the vectors
   * @param epochs how often the text is read
   * @param window how many words on either side are context
   * @param threads of {@code fasttext}; with one the result is the same every time
   * @param rounds of k-means
   */
  public record Options(
      int classes,
      int coarse,
      int words,
      int dimension,
      int epochs,
      int window,
      int threads,
      int rounds) {
    /** 1,000 fine and 100 coarse classes of the 80,000 most frequent words, reproducible. */
    public static Options standard() {
      return new Options(1000, 100, 80_000, 100, 3, 3, 1, 25);
    }
  }

  /**
   * @param options what is chosen
   * @param progress told what is being done
   */
  public TrainClasses(Options options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Writes the classes learned from {@code news} to {@code out}.
   *
   * @param news a folder of {@code *.jsonl.xz} files
   * @param test articles that repeat these texts are left out
   * @param out the file of word, class, coarse class, sorted by word, compressed with gzip
   * @throws IOException if a file cannot be read or written, or {@code fasttext} is missing or
   *     fails
   */
  public void run(Path news, Collection<String> test, Path out) throws IOException {
    Path work = Files.createTempDirectory("tasrih-classes");
    Path text = work.resolve("words.txt");
    Path vectors = work.resolve("vectors.vec");
    try {
      progress.accept("reading words");
      write(RawWords.in(news, Overlap.with(test)), text);
      progress.accept("learning vectors");
      learn(text, work.resolve("vectors"));
      progress.accept("making classes");
      write(classes(vectors), out);
    } finally {
      for (String name : List.of("words.txt", "vectors.vec", "vectors.bin")) {
        Files.deleteIfExists(work.resolve(name));
      }
      Files.deleteIfExists(work);
    }
  }

  private static void write(RawWords news, Path text) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(text)) {
      news.forEach(
          words -> {
            out.write(String.join(" ", words));
            out.write('\n');
          });
    }
  }

  private void learn(Path text, Path vectors) throws IOException {
    List<String> command =
        List.of(
            "fasttext",
            "skipgram",
            "-input",
            text.toString(),
            "-output",
            vectors.toString(),
            "-dim",
            "" + options.dimension(),
            "-epoch",
            "" + options.epochs(),
            "-ws",
            "" + options.window(),
            "-minCount",
            "5",
            "-maxn",
            "0",
            "-thread",
            "" + options.threads());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines().forEach(progress);
      if (process.waitFor() != 0) {
        throw new IOException("fasttext ended with status " + process.exitValue());
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while fasttext ran", e);
    }
  }

  /** {@code fasttext} writes the vectors by falling frequency. */
  private Map<String, String> classes(Path vectors) throws IOException {
    List<String> words = new ArrayList<>();
    List<float[]> points = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(vectors)) {
      in.readLine();
      for (String line = in.readLine();
          line != null && words.size() < options.words();
          line = in.readLine()) {
        List<String> cells = CELLS.splitToList(line);
        if (!cells.get(0).equals("</s>")) {
          words.add(cells.get(0));
          points.add(point(cells));
        }
      }
    }
    float[][] matrix = points.toArray(new float[0][]);
    int[] fine = SphericalKMeans.cluster(matrix, options.classes(), options.rounds(), 1);
    int[] coarse = SphericalKMeans.cluster(matrix, options.coarse(), options.rounds(), 1);
    Map<String, String> byWord = new TreeMap<>();
    for (int i = 0; i < fine.length; i++) {
      byWord.put(words.get(i), fine[i] + "\t" + coarse[i]);
    }
    return byWord;
  }

  private float[] point(List<String> cells) {
    float[] point = new float[options.dimension()];
    for (int d = 0; d < point.length; d++) {
      point[d] = Float.parseFloat(cells.get(d + 1));
    }
    return point;
  }

  private static void write(Map<String, String> classes, Path out) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(out));
        Writer writer = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : classes.entrySet()) {
        writer.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }
}
