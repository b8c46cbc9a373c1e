package org.tasrih.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.Span;
import org.tasrih.evaluate.Annotation.Entity;
import org.tasrih.tables.BratNames;

/**
 * Reads predictions: the JSON lines that {@code tasrih extract --format jsonl} prints. Keys that
 * are not scored may be missing; a quotation needs its content, a name its span and type.
 */
public final class PredictionReader {
  private PredictionReader() {}

  /**
   * What {@code file} predicts, by the article's id (a path or a {@code .txt} at its end is
   * dropped), and by the name that the article has in a folder of brat. When an id comes twice, the
   * later line counts.
   *
   * @throws BadInputException if the file is missing, not UTF-8, or a line breaks the contract
   */
  public static Map<String, Annotation> read(Path file) throws IOException {
    Map<String, Annotation> predictions = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonField article = JsonField.parse(file + ":" + number, line);
          String id = article.member("id").requiredText();
          Annotation annotation = annotation(article);
          predictions.put(id(id), annotation);
          predictions.put(BratNames.of(id), annotation);
        }
      }
    } catch (NoSuchFileException e) {
      throw new BadInputException(
          file + ": no such file; make it with tasrih extract --format jsonl", e);
    } catch (CharacterCodingException e) {
      throw new BadInputException(file + ": not UTF-8; make it again as UTF-8", e);
    } catch (BadInputException e) {
      throw e;
    } catch (IOException e) {
      throw new BadInputException(file + ": cannot be read (" + e + "); name a readable file", e);
    }
    return predictions;
  }

  private static String id(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
  }

  private static Annotation annotation(JsonField article) throws BadInputException {
    List<Quote> quotes = new ArrayList<>();
    for (JsonField quote : article.member("quotes").items()) {
      quotes.add(quote(quote));
    }
    Set<Entity> entities = new HashSet<>();
    for (JsonField entity : article.member("entities").items()) {
      entities.add(new Entity(entity.requiredSpan(), entity.member("type").requiredText()));
    }
    return new Annotation(quotes, entities);
  }

  private static Quote quote(JsonField quote) throws BadInputException {
    JsonField speaker = quote.member("speaker");
    Set<Span> places = new HashSet<>();
    for (JsonField place : quote.member("places").items()) {
      if (!place.member("in").text().orElse("").equals("topic")) {
        places.add(place.requiredSpan());
      }
    }
    return new Quote(
        quote.member("type").text().orElse(""),
        quote.member("content").requiredSpan(),
        quote.member("cue").span(),
        speaker.member("mention").span(),
        speaker.member("name").text(),
        speaker.member("role").text(),
        List.of(),
        places);
  }
}
