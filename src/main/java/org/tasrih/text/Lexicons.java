package org.tasrih.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lexicons of the class path together with a user's own rows, which come first and so prevail
 * where both speak about a form. Immutable and thread-safe.
 */
public final class Lexicons {
  private static final Set<String> OPEN =
      Set.of(
          "cues.tsv",
          "titles.tsv",
          "groups.tsv",
          "anonymous.tsv",
          "documents.tsv",
          "organisations.tsv",
          "demonyms.tsv",
          "given-names.tsv",
          "cities.tsv",
          "regions.tsv",
          "capitals.tsv",
          "country-aliases.tsv");
  private static final Lexicons BUILT_IN = new Lexicons(Map.of());

  private final Map<String, List<Lexicon>> added;

  private Lexicons(Map<String, List<Lexicon>> added) {
    this.added = Map.copyOf(added);
  }

  /** The lexicons of the class path alone. */
  public static Lexicons builtIn() {
    return BUILT_IN;
  }

  /**
   * These, and the rows in {@code file}, or in all {@code .tsv} files of the folder {@code file}.
   * The name of a file is that of the lexicon it adds to, such as {@code titles.tsv}, whose columns
   * its head describes.
   *
   * @throws IllegalArgumentException if no lexicon that can be added to has its name
   * @throws UncheckedIOException if it cannot be read
   */
  public Lexicons with(Path file) {
    try {
      if (!Files.isDirectory(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          return with(file.getFileName().toString(), Lexicon.read(file.toString(), in));
        }
      }
      Lexicons all = this;
      try (var files = Files.newDirectoryStream(file, "*.tsv")) {
        for (Path each : files) {
          all = all.with(each);
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + file + " cannot be read", e);
    }
  }

  /**
   * These, and {@code rows}, lines of tab-separated cells.
   *
   * @param name the lexicon that they add to, such as {@code titles.tsv}
   * @throws IllegalArgumentException if no lexicon that can be added to has that name
   */
  public Lexicons with(String name, String rows) {
    try (InputStream in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))) {
      return with(name, Lexicon.read("rows added to " + name, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lexicon {@code name} with what is added to it.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  public Lexicon read(String name) {
    return Lexicon.read(name).after(added.getOrDefault(name, List.of()));
  }

  private Lexicons with(String name, Lexicon lexicon) {
    if (!OPEN.contains(name)) {
      throw new IllegalArgumentException(
          "no lexicon to add to is called " + name + "; there are " + new TreeSet<>(OPEN));
    }
    Map<String, List<Lexicon>> more = new HashMap<>(added);
    List<Lexicon> lexicons = new ArrayList<>(added.getOrDefault(name, List.of()));
    lexicons.add(lexicon);
    more.put(name, List.copyOf(lexicons));
    return new Lexicons(more);
  }
}
