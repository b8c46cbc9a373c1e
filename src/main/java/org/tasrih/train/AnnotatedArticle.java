package org.tasrih.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tasrih.NameType;
import org.tasrih.Span;

/**
 * An article with its names marked by hand.
 *
 * @param id what complaints call it
 * @param text the raw text
 * @param names the marked names
 */
record AnnotatedArticle(String id, String text, List<Marked> names) {
  private static final ObjectMapper JSON = new ObjectMapper();

  AnnotatedArticle {
    names = List.copyOf(names);
  }

  /** A name where it stands. */
  record Marked(Span span, NameType type) {}

  /**
   * The articles in {@code folder}: the lines of {@code *.jsonl} files ({@code id}, {@code text},
   * {@code entities}), and {@code ID.txt} beside {@code ID.json} with {@code entities}.
   *
   * @throws IOException if a file cannot be read or a name lies outside its text
   */
  static List<AnnotatedArticle> in(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{jsonl,json}")) {
      found.forEach(files::add);
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".jsonl")) {
        for (String line : Files.readAllLines(file)) {
          JsonNode article = JSON.readTree(line);
          articles.add(of(article.path("id").asText(), article.path("text").asText(), article));
        }
      } else {
        String id = name.substring(0, name.length() - ".json".length());
        String text = Files.readString(folder.resolve(id + ".txt"));
        articles.add(of(id, text, JSON.readTree(Files.readString(file))));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException(folder + " holds no annotated article");
    }
    return articles;
  }

  private static AnnotatedArticle of(String id, String text, JsonNode article) throws IOException {
    List<Marked> names = new ArrayList<>();
    for (JsonNode entity : article.path("entities")) {
      int begin = entity.path(0).asInt(-1);
      int end = entity.path(1).asInt(-1);
      if (begin < 0 || end <= begin || end > text.length()) {
        throw new IOException(id + ": no name can stand at " + entity);
      }
      names.add(new Marked(new Span(begin, end), NameType.valueOf(entity.path(2).asText())));
    }
    return new AnnotatedArticle(id, text, names);
  }
}
