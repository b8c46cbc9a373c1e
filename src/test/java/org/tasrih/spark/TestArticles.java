package org.tasrih.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tasrih.Document;

/** The articles of the project as documents, and as the lines of JSON that Spark reads. */
final class TestArticles {
  static final Path FOLDER = Path.of("testdata/articles");

  private TestArticles() {}

  static List<Document> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(TestArticles::document)
          .toList();
    }
  }

  static String line(Document document) {
    try {
      return new JsonMapper()
          .writeValueAsString(Map.of("id", document.id(), "text", document.text()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document document(Path file) {
    try {
      String name = file.getFileName().toString();
      return Document.of(name.substring(0, name.length() - 4), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
