package org.tasrih.cli.input;

import com.google.common.io.Files;
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
  CSV,
  /** An archive of files of the other kinds. */
  ZIP;

  private static final Map<String, Kind> BY_EXTENSION =
      Map.of(
          "txt",
          TEXT,
          "html",
          HTML,
          "htm",
          HTML,
          "jsonl",
          JSON_LINES,
          "json",
          JSON,
          "csv",
          CSV,
          "zip",
          ZIP);

  /**
   * The kind of the file {@code name}, beneath {@code .gz} or {@code .xz}; plain text when its
   * extension says nothing.
   */
  static Kind ofName(String name) {
    return BY_EXTENSION.getOrDefault(extension(name), TEXT);
  }

  /**
   * Whether the file {@code name} is read when its folder is given. A {@code .json} file is not:
   * beside articles it is more often their result than their text.
   */
  static boolean isReadInFolders(String name) {
    Kind kind = BY_EXTENSION.get(extension(name));
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
      case ZIP -> new ZipReader(ArchiveLimits.DEFAULT);
    };
  }

  private static String extension(String name) {
    String bare = Compression.ofFile(name).withoutExtension(name);
    return Files.getFileExtension(bare).toLowerCase(Locale.ROOT);
  }
}
