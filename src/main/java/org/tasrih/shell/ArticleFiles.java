package org.tasrih.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tasrih.Document;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.InputMeter;
import org.tasrih.cli.input.Origin;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Sink;
import org.tasrih.cli.input.SourceFinder;

/** The documents in files, read as {@code tasrih extract} reads them. */
final class ArticleFiles {
  private static final ReadSettings SETTINGS =
      new ReadSettings(ReadSettings.DEFAULT_MAX_CHARS, Optional.empty());

  private ArticleFiles() {}

  /**
   * The one document in the file {@code path}.
   *
   * @throws IllegalArgumentException if there is none, or several
   */
  static Document one(String path) {
    List<Document> documents =
        documents(
            List.of(path),
            complaint -> {
              throw new IllegalArgumentException(complaint);
            });
    if (documents.size() != 1) {
      throw new IllegalArgumentException(
          path + " has " + documents.size() + " articles; use readAll(\"" + path + "\")");
    }
    return documents.get(0);
  }

  /**
   * The documents in all files that {@code glob} names, in the order of their names.
   *
   * @throws IllegalArgumentException if no file has such a name
   */
  static List<Document> all(String glob, Consumer<String> complaints) {
    List<String> names = Files.exists(Path.of(glob)) ? List.of(glob) : matching(glob);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          glob + " names no file here; the current folder is " + Path.of("").toAbsolutePath());
    }
    return documents(names, complaints);
  }

  private static List<String> matching(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    Path folder = folder(glob);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> glob.startsWith(folder.toString()) ? file : folder.relativize(file))
          .filter(file -> matcher.matches(file) && Files.isRegularFile(file))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that {@code glob} names before its first wildcard. */
  private static Path folder(String glob) {
    String literal = glob.split("[*?\\[{]", 2)[0];
    int end = literal.lastIndexOf('/');
    return Path.of(end < 0 ? "." : literal.substring(0, Math.max(end, 1)));
  }

  private static List<Document> documents(List<String> names, Consumer<String> complaints) {
    List<Document> documents = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void document(Document document, Origin origin) {
            documents.add(document);
          }

          @Override
          public void complaint(Complaint complaint) {
            complaints.accept(complaint.toString());
          }
        };
    new SourceFinder(
            InputStream.nullInputStream(), path -> false, new InputMeter(), sink::complaint)
        .find(names)
        .forEach(source -> source.read(SETTINGS, sink));
    return documents;
  }
}
