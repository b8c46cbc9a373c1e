package org.tasrih.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.Place;
import org.tasrih.Span;

/**
 * What a name of an annotated article stands for.
 *
 * @param document the id of the article
 * @param begin the first UTF-16 unit of the name
 * @param name the name as it stands there
 * @param identifiers GeoNames numbers and Wikidata items, any of which is right; empty when the
 *     place has none
 */
public record PlaceGold(String document, int begin, String name, Set<String> identifiers) {
  private static final String NONE = "NIL";

  /** Copies {@code identifiers}. */
  public PlaceGold {
    identifiers = Set.copyOf(identifiers);
  }

  /**
   * Reads a tab-separated file: document, begin, name, identifiers separated by {@code |}, with NIL
   * for a place that has none; lines that begin with {@code #} are comments.
   *
   * @throws BadInputException if it is missing or a line is malformed; it names the line
   */
  public static List<PlaceGold> read(Path file) throws IOException {
    List<PlaceGold> gold = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          gold.add(parse(line, file + ":" + number));
        }
      }
    } catch (NoSuchFileException e) {
      throw new BadInputException(file + ": no such file", e);
    }
    return List.copyOf(gold);
  }

  private static PlaceGold parse(String line, String where) throws BadInputException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4 || !cells[1].matches("\\d{1,9}") || cells[2].isEmpty()) {
      throw new BadInputException(where + ": not document, begin, name and identifiers");
    }
    List<String> identifiers = List.of(cells[3].split("\\|", -1));
    if (!identifiers.stream().allMatch(id -> id.matches("Q?[1-9]\\d{0,9}|" + NONE))) {
      throw new BadInputException(where + ": no identifiers: " + cells[3]);
    }
    return new PlaceGold(cells[0], Integer.parseInt(cells[1]), cells[2], Set.copyOf(identifiers));
  }

  /** Where the name stands. */
  public Span span() {
    return new Span(begin, begin + name.length());
  }

  /** Whether {@code place}, which a reader found for the name, is the right one. */
  public boolean accepts(Optional<Place> place) {
    Optional<String> wikidata = place.flatMap(Place::wikidata);
    Optional<String> geonames =
        place
            .filter(p -> p.geonames().isPresent())
            .map(p -> Long.toString(p.geonames().getAsLong()));
    if (wikidata.isEmpty() && geonames.isEmpty()) {
      return identifiers.contains(NONE);
    }
    return wikidata.filter(identifiers::contains).isPresent()
        || geonames.filter(identifiers::contains).isPresent();
  }
}
