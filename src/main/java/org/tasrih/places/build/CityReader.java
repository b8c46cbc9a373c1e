package org.tasrih.places.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.places.GazetteerEntry;
import org.tasrih.places.PlaceKind;

/**
 * Populated places, from GeoNames' file of places with 500 inhabitants or more.
 *
 * <p>News in Arabic names villages of the Middle East and North Africa and only cities elsewhere:
 * in the countries of {@link #NEAR} every place with an Arabic name is kept, in others those with
 * {@value #POPULATION} inhabitants and the seats of divisions.
 */
final class CityReader {
  static final int POPULATION = 5_000;

  /** From this size on a settlement counts as a city. */
  private static final int CITY = 15_000;

  static final Set<String> NEAR =
      Set.of(
          "AE", "AF", "BH", "DJ", "DZ", "EG", "EH", "IL", "IQ", "IR", "JO", "KM", "KW", "LB", "LY",
          "MA", "ML", "MR", "NE", "OM", "PK", "PS", "QA", "SA", "SD", "SO", "SS", "SY", "TD", "TN",
          "TR", "YE");

  private final LabelCatalogue labels;
  private final Map<String, Integer> provinces;

  /**
   * @param labels the preferred Arabic names
   * @param provinces the entry number of each division, by its GeoNames code
   */
  CityReader(LabelCatalogue labels, Map<String, Integer> provinces) {
    this.labels = labels;
    this.provinces = provinces;
  }

  /** The places of {@code file} that are kept. */
  List<GazetteerEntry> read(Path file) throws IOException {
    List<GazetteerEntry> entries = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        int number = Integer.parseInt(cells[0]);
        int population = Integer.parseInt(cells[14]);
        List<String> names =
            ArabicNames.choose(
                labels.label(number), Arrays.asList(cells[3].split(",", -1)), cells[1]);
        if (names.isEmpty() && cells[7].equals("PPLC")) {
          // The lexicon of capitals gives it its Arabic names.
          names = List.of(cells[1]);
        }
        if (!names.isEmpty() && isKept(cells[7], cells[8], population)) {
          entries.add(
              new GazetteerEntry(
                  names,
                  kind(cells[7], population),
                  Territories.country(cells[8], cells[10], number),
                  provinces.getOrDefault(cells[8] + "." + cells[10], -1),
                  Double.parseDouble(cells[4]),
                  Double.parseDouble(cells[5]),
                  population,
                  0,
                  number));
        }
      }
    }
    return entries;
  }

  private static boolean isKept(String feature, String country, int population) {
    boolean seat = feature.equals("PPLC") || feature.equals("PPLA");
    boolean abandoned = feature.equals("PPLH") || feature.equals("PPLQ") || feature.equals("PPLW");
    return !abandoned && (seat || NEAR.contains(country) || population >= POPULATION);
  }

  private static PlaceKind kind(String feature, int population) {
    if (feature.equals("PPLC")) {
      return PlaceKind.CAPITAL;
    }
    if (feature.equals("PPLX")) {
      return PlaceKind.QUARTER;
    }
    boolean seat = feature.equals("PPLA") || feature.equals("PPLA2");
    return seat || population >= CITY ? PlaceKind.CITY : PlaceKind.VILLAGE;
  }
}
