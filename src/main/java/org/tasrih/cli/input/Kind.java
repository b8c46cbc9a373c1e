package org.tasrih.cli.input;

import com.google.common.io.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The kinds of files that are read, told by their extension. */
public enum Kind {
  /** The whole file is the article. */
  TEXT,
  /** A web page. */
  HTML,
  /** One JSON object per line. */
  JSON_LINES,
  /** An array of JSON objects. */
  JSON,
  /** A header row, then one article per row. */
  CSV;

  private static final Map<String, Kind> BY_EXTENSION =
      Map.of("txt", TEXT, "html", HTML, "htm", HTML, "jsonl", JSON_LINES, "json", JSON, "csv", CSV);

  /** The kind of {@code file}; plain text when its extension says nothing. */
  static Kind ofFile(Path file) {
    return BY_EXTENSION.getOrDefault(extension(file), TEXT);
  }

  /**
   * Whether {@code file} is read when its folder is given. A {@code .json} file is not: beside
   * articles it is more often their result than their text.
   */
  static boolean isReadInFolders(Path file) {
    Kind kind = BY_EXTENSION.get(extension(file));
    return kind != null && kind != JSON;
  }

  /** Whether such a file may give an article's date, source and title apart from its text. */
  public boolean givesDetails() {
    return this != TEXT;
  }

  /** Whether such a file holds exactly one article. */
  public boolean holdsOneArticle() {
    return this == TEXT || this == HTML;
  }

  InputReader reader() {
    return switch (this) {
      case TEXT -> new TextReader();
      case HTML -> new HtmlReader();
      case JSON_LINES -> new JsonLinesReader();
      case JSON -> new JsonArrayReader();
      case CSV -> new CsvReader();
    };
  }

  private static String extension(Path file) {
    return Files.getFileExtension(file.toString()).toLowerCase(Locale.ROOT);
  }
}
