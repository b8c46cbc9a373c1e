package org.tasrih.train;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasrih.NameType;
import org.tasrih.Span;

/**
 * Sentences with their names marked in the line: {@code وصل [أحمد|PER] إلى [الرباط|LOC]}. Clitics
 * stand outside of the brackets. Every line is read as an article of its own.
 */
final class InlineNames {
  private static final Pattern NAME = Pattern.compile("\\[([^\\[\\]|]*)\\|([^\\[\\]|]*)]");
  private static final Pattern BRACKET = Pattern.compile("[\\[\\]|]");
  private static final Set<String> TYPES =
      Stream.of(NameType.values()).map(NameType::name).collect(Collectors.toUnmodifiableSet());

  private InlineNames() {}

  /**
   * The lines of the {@code *.txt} files in {@code folder}, but for blank ones.
   *
   * @throws IOException if a file cannot be read, there is none, or a line is wrong; it names file
   *     and line
   */
  static List<AnnotatedArticle> in(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
      found.forEach(files::add);
    }
    List<AnnotatedArticle> lines = new ArrayList<>();
    for (Path file : files) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          lines.add(read(file + ":" + number, line));
        }
      }
    }
    if (lines.isEmpty()) {
      throw new IOException(folder + " holds no *.txt file with marked sentences");
    }
    return lines;
  }

  /** The sentence of one line. */
  static AnnotatedArticle read(String where, String line) throws IOException {
    StringBuilder text = new StringBuilder();
    List<AnnotatedArticle.Marked> names = new ArrayList<>();
    Matcher name = NAME.matcher(line);
    int done = 0;
    while (name.find()) {
      text.append(plain(where, line.substring(done, name.start())));
      String surface = name.group(1);
      if (surface.isBlank() || !surface.equals(surface.strip())) {
        throw new IOException(where + ": a name must not be empty or begin or end with a blank");
      }
      if (!TYPES.contains(name.group(2))) {
        throw new IOException(where + ": a name is PER, LOC or ORG, not " + name.group(2));
      }
      int begin = text.length();
      text.append(surface);
      NameType type = NameType.valueOf(name.group(2));
      names.add(new AnnotatedArticle.Marked(new Span(begin, text.length()), type));
      done = name.end();
    }
    text.append(plain(where, line.substring(done)));
    return new AnnotatedArticle(where, text.toString(), names);
  }

  private static String plain(String where, String between) throws IOException {
    if (BRACKET.matcher(between).find()) {
      throw new IOException(where + ": expected [name|TYPE], found a bracket or bar by itself");
    }
    return between;
  }
}
