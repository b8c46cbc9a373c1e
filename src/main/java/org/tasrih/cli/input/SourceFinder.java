package org.tasrih.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the files that the command line names: a file is itself, {@code -} is standard input, a
 * folder stands for the articles in it and in its folders, in the order of their names. Hidden
 * files and links to folders within a folder are passed over.
 */
public final class SourceFinder {
  private final InputStream standardInput;
  private final Predicate<Path> passedOver;
  private final InputMeter meter;
  private final Consumer<Complaint> complaints;

  /**
   * @param standardInput what {@code -} reads
   * @param passedOver files within folders that are no input, such as the output
   * @param meter counts what is read of the sources found
   * @param complaints takes what cannot be found
   */
  public SourceFinder(
      InputStream standardInput,
      Predicate<Path> passedOver,
      InputMeter meter,
      Consumer<Complaint> complaints) {
    this.standardInput = standardInput;
    this.passedOver = passedOver;
    this.meter = meter;
    this.complaints = complaints;
  }

  /** The sources that {@code names} name, in their order. */
  public List<Source> find(List<String> names) {
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        sources.add(Source.standardInput(standardInput, meter));
      } else {
        find(name, sources);
      }
    }
    return sources;
  }

  private void find(String name, List<Source> sources) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      complain(name, "is no file name here", "check the name and the locale (LC_ALL=C.UTF-8)");
      return;
    }
    if (!Files.isDirectory(path)) {
      sources.add(Source.file(name, path, meter));
      return;
    }
    int before = sources.size();
    boolean complete = folder(path, sources);
    if (complete && sources.size() == before) {
      complain(
          name,
          "has no .txt, .html, .jsonl or .csv file in it",
          "name files of another extension one by one");
    }
  }

  /** Adds what is in {@code folder}; false if something there cannot be listed. */
  private boolean folder(Path folder, List<Source> sources) {
    boolean complete = true;
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        complete &= folder(entry, sources);
      } else if (Kind.isReadInFolders(entry.getFileName().toString())
          && Files.isRegularFile(entry)
          && !passedOver.test(entry)) {
        sources.add(Source.file(entry.toString(), entry, meter));
      }
    }
    return complete && Files.isReadable(folder);
  }

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      complain(folder.toString(), "is a folder that cannot be listed", "check its permissions");
    }
    Collections.sort(entries);
    return entries;
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private void complain(String name, String problem, String remedy) {
    complaints.accept(new Complaint(new Origin(name, OptionalInt.empty()), problem, remedy));
  }
}
