package org.tasrih.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tasrih.Span;
import org.tasrih.evaluate.Annotation.Entity;

/**
 * Reads a gold directory: {@code ID.txt}, an article in UTF-8, beside {@code ID.json}; or a folder
 * of brat, {@code ID.txt} beside {@code ID.ann}, in which an extraction was corrected.
 */
public final class GoldReader {
  private static final String GOLD = ".json";
  private static final String BRAT = ".ann";

  private GoldReader() {}

  /**
   * All articles of {@code directory} that have gold, ordered by id.
   *
   * @throws BadInputException if there are none, or a file is missing, malformed or points outside
   *     its text
   */
  public static List<GoldDocument> read(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new BadInputException(
          directory + ": no such directory; name one that holds ID.txt beside ID.json");
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (String id : ids(directory, GOLD)) {
      documents.add(read(directory, id, GOLD));
    }
    if (documents.isEmpty()) {
      for (String id : ids(directory, BRAT)) {
        documents.add(read(directory, id, BRAT));
      }
    }
    if (documents.isEmpty()) {
      throw new BadInputException(
          directory
              + ": no gold in it; it needs at least one ID.json (or ID.ann of brat) beside its"
              + " ID.txt");
    }
    return documents;
  }

  private static List<String> ids(Path directory, String extension) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(extension) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - extension.length()))
          .sorted()
          .toList();
    }
  }

  private static GoldDocument read(Path directory, String id, String extension) throws IOException {
    Path article = directory.resolve(id + ".txt");
    Path gold = directory.resolve(id + extension);
    if (!Files.isRegularFile(article)) {
      throw new BadInputException(
          article + ": missing; " + gold.getFileName() + " needs its article beside it");
    }
    String text = readUtf8(article);
    Annotation annotation =
        extension.equals(BRAT)
            ? BratReader.read(gold.toString(), readUtf8(gold), text)
            : annotation(JsonField.parse(gold.toString(), readUtf8(gold)));
    SpanCheck.requireWithin(text, annotation, gold.toString(), article.toString());
    return new GoldDocument(id, text, annotation);
  }

  private static String readUtf8(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInputException(file + ": not UTF-8; convert it (offsets may change)", e);
    } catch (IOException e) {
      throw new BadInputException(file + ": cannot be read (" + e + "); check its permissions", e);
    }
  }

  private static Annotation annotation(JsonField gold) throws BadInputException {
    List<Quote> quotes = new ArrayList<>();
    for (JsonField quote : gold.member("quotes").items()) {
      quotes.add(quote(quote));
    }
    Set<Entity> entities = new HashSet<>();
    for (JsonField entity : gold.member("entities").items()) {
      List<JsonField> cells = entity.items();
      String type = cells.size() > 2 ? cells.get(2).requiredText() : "";
      entities.add(new Entity(entity.requiredSpan(), type));
    }
    return new Annotation(quotes, entities);
  }

  private static Quote quote(JsonField quote) throws BadInputException {
    JsonField speaker = quote.member("speaker");
    List<String> aliases = new ArrayList<>();
    for (JsonField alias : speaker.member("aliases").items()) {
      aliases.add(alias.requiredText());
    }
    Set<Span> places = new HashSet<>();
    for (JsonField place : quote.member("places").items()) {
      places.add(place.requiredSpan());
    }
    return new Quote(
        quote.member("type").requiredText(),
        quote.member("content").requiredSpan(),
        quote.member("cue").span(),
        quote.member("speaker_mention").span(),
        speaker.member("name").text(),
        speaker.member("role").text(),
        aliases,
        places);
  }
}
