package org.tasrih.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;

/** Raw news articles: a folder of {@code *.jsonl.xz} files, one object with a "text" a line. */
final class NewsCorpus {
  /** What is done with each article. */
  @FunctionalInterface
  interface Reader {
    void read(String text) throws IOException;
  }

  @FunctionalInterface
  private interface ArticleReader {
    void read(JsonNode article) throws IOException;
  }

  private final List<Path> files;
  private final Overlap test;
  private final ObjectMapper json = new ObjectMapper();

  private NewsCorpus(List<Path> files, Overlap test) {
    this.files = files;
    this.test = test;
  }

  /**
   * The corpus in {@code folder}; its files are read in the order of their names.
   *
   * @param test articles that repeat these texts are left out
   * @throws IOException if the folder cannot be listed or holds no such file
   */
  static NewsCorpus in(Path folder, Overlap test) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jsonl.xz")) {
      found.forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " holds no *.jsonl.xz file");
    }
    files.sort(null);
    return new NewsCorpus(List.copyOf(files), test);
  }

  /** How many articles repeat a test. */
  int repetitions() throws IOException {
    int[] repeated = {0};
    forArticles(article -> repeated[0] += test.isIn(article.path("text").asText()) ? 1 : 0);
    return repeated[0];
  }

  /** Hands every article's title and text to {@code reader}, the title in a line of its own. */
  void forEach(Reader reader) throws IOException {
    forArticles(
        article -> {
          String text = article.path("text").asText();
          if (!test.isIn(text)) {
            reader.read(article.path("title").asText() + "\n" + text);
          }
        });
  }

  private void forArticles(ArticleReader reader) throws IOException {
    for (Path file : files) {
      try (InputStream in = new XZInputStream(Files.newInputStream(file));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          reader.read(json.readTree(line));
        }
      }
    }
  }
}
