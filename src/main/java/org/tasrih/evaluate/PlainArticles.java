package org.tasrih.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * Raw articles to compare and measure on: files {@code *.txt}, one article each, and {@code
 * *.jsonl} or {@code *.jsonl.xz}, one object with a {@code text} a line.
 */
public final class PlainArticles {
  private PlainArticles() {}

  /**
   * The articles of {@code paths} in order, those of a folder by name.
   *
   * @param limit at most so many, spread evenly over the files
   * @throws IOException if one cannot be read
   */
  public static List<String> read(List<Path> paths, int limit) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> found = Files.walk(path)) {
        found
            .filter(Files::isRegularFile)
            .filter(PlainArticles::isArticles)
            .sorted()
            .forEach(files::add);
      }
    }
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      int share = (limit - articles.size()) / (files.size() - i);
      add(files.get(i), share, articles);
    }
    return articles;
  }

  private static boolean isArticles(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") || name.endsWith(".jsonl") || name.endsWith(".jsonl.xz");
  }

  private static void add(Path file, int limit, List<String> articles) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".txt")) {
      if (limit > 0) {
        articles.add(Files.readString(file));
      }
      return;
    }
    JsonMapper json = new JsonMapper();
    int room = articles.size() + limit;
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".xz") ? new XZInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && articles.size() < room) {
        JsonNode text = json.readTree(line).path("text");
        if (text.isTextual()) {
          articles.add(text.asText());
        }
        line = lines.readLine();
      }
    }
  }
}
