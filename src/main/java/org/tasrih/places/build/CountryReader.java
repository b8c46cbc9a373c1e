package org.tasrih.places.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tasrih.places.GazetteerEntry;
import org.tasrih.places.PlaceKind;

/**
 * The countries of ISO 3166-1 and the parts of the world of UN M49: Arabic names from CLDR,
 * Wikidata identifiers from country-coder. The point of a country is the centroid of its largest
 * Natural Earth polygon.
 */
final class CountryReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path outlines;

  /**
   * @param outlines the folder of outlines, one file per country: {@code SY.json}
   */
  CountryReader(Path outlines) {
    this.outlines = outlines;
  }

  /** The entries that {@code borders}, country-coder's file, tells of. */
  List<GazetteerEntry> read(Path borders) throws IOException {
    List<GazetteerEntry> entries = new ArrayList<>();
    for (JsonNode feature : JSON.readTree(borders.toFile()).path("features")) {
      JsonNode properties = feature.path("properties");
      String level = properties.path("level").asText("");
      int wikidata = digits(properties.path("wikidata").asText(""));
      if (properties.has("iso1A2")) {
        add(entries, country(properties.path("iso1A2").asText(), wikidata));
      } else if (properties.has("m49") && !level.equals("world")) {
        String code = properties.path("m49").asText();
        PlaceKind kind = level.equals("region") ? PlaceKind.CONTINENT : PlaceKind.REGION;
        String name = ULocale.getDisplayCountry("und_" + code, "ar");
        add(entries, name.equals(code) ? null : entry(name, kind, "", wikidata, none()));
      }
    }
    return entries;
  }

  private static void add(List<GazetteerEntry> entries, GazetteerEntry entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  private GazetteerEntry country(String code, int wikidata) throws IOException {
    String name = ULocale.getDisplayCountry("und_" + code, "ar");
    boolean union = code.equals("EU") || code.equals("UN");
    if (union || name.equals(code)) {
      return null;
    }
    Path outline = outlines.resolve(code + ".json");
    double[] point =
        Files.exists(outline)
            ? Outline.centre(JSON.readTree(outline.toFile()).path("geometry"))
            : none();
    return entry(name, PlaceKind.COUNTRY, code, wikidata, point);
  }

  private static GazetteerEntry entry(
      String name, PlaceKind kind, String code, int wikidata, double[] point) {
    return new GazetteerEntry(List.of(name), kind, code, -1, point[1], point[0], 0, wikidata, 0);
  }

  private static double[] none() {
    return new double[] {Double.NaN, Double.NaN};
  }

  /** The digits of a Wikidata identifier, 0 for anything else. */
  static int digits(String wikidata) {
    return wikidata.matches("Q\\d{1,9}") ? Integer.parseInt(wikidata.substring(1)) : 0;
  }
}
