package org.tasrih.places;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasrih.Place;
import org.tasrih.text.FormMap;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;
import org.tasrih.text.Lexicon.Row;

/**
 * The places that can be found by name: regions, countries, capitals and cities.
 *
 * <p>Countries and parts of the world have their names from CLDR, as ICU4J gives them, and from the
 * lexicons. Where several places bear a name, regions come before countries, countries before
 * capitals, capitals before cities. Immutable and thread-safe.
 */
public final class PlaceIndex {
  /** The codes of ISO 3166-1, and XK, which CLDR has for Kosovo. */
  private static final Set<String> CODES = codes();

  private static final Pattern SPACES = Pattern.compile("[\\s_]+");

  private final FormMap<Place> places;

  private PlaceIndex(FormMap<Place> places) {
    this.places = places;
  }

  /**
   * Reads the lexicons of places from the class path.
   *
   * @throws IllegalStateException if one is missing or a line of it is wrong; it names file and
   *     line
   */
  public static PlaceIndex load() {
    FormMap.Builder<Place> places = new FormMap.Builder<>();
    addRegions(places);
    addCountries(places);
    addCapitals(places);
    addCities(places);
    addPartsOfTheWorld(places);
    return new PlaceIndex(places.build());
  }

  /**
   * The place that {@code surface} names; clitics must be off.
   *
   * <p>It is folded here and found with and without the article. In «للقاهرة» the surface starts at
   * the second lam, «لقاهرة», and stands for «القاهرة».
   */
  public Optional<Place> find(String surface) {
    String key = SPACES.matcher(Letters.fold(surface.strip())).replaceAll(" ");
    return places
        .find(key)
        .or(() -> places.find("ال" + key))
        .or(() -> key.startsWith("ل") ? places.find("ا" + key) : Optional.empty());
  }

  private static void addRegions(FormMap.Builder<Place> places) {
    for (Row row : Lexicon.read("regions.tsv").rows()) {
      places.add(row, 0, place(firstName(row, 0), row.cell(2), country(row, 1)));
    }
  }

  private static void addCountries(FormMap.Builder<Place> places) {
    for (Row row : Lexicon.read("country-aliases.tsv").rows()) {
      places.add(row, 1, place(firstName(row, 1), "country", country(row, 0)));
    }
    for (String code : CODES) {
      String name = arabicName(code);
      places.add(name, place(name, "country", Optional.of(code)));
    }
  }

  private static void addCapitals(FormMap.Builder<Place> places) {
    for (Row row : Lexicon.read("capitals.tsv").rows()) {
      places.add(row, 1, pointOn(row, 2, place(firstName(row, 1), "capital", country(row, 0))));
    }
  }

  private static void addCities(FormMap.Builder<Place> places) {
    for (Row row : Lexicon.read("cities.tsv").rows()) {
      places.add(row, 0, pointOn(row, 2, place(firstName(row, 0), "city", country(row, 1))));
    }
  }

  /** Continents and the regions that the United Nations count in them: شرق أوروبا. */
  private static void addPartsOfTheWorld(FormMap.Builder<Place> places) {
    Map<Region.RegionType, String> kinds =
        Map.of(Region.RegionType.CONTINENT, "continent", Region.RegionType.SUBCONTINENT, "region");
    kinds.forEach(
        (type, kind) -> {
          for (Region region : Region.getAvailable(type)) {
            String name = arabicName(region.toString());
            places.add(name, place(name, kind, Optional.empty()));
          }
        });
  }

  private static Set<String> codes() {
    return Stream.concat(Stream.of(ULocale.getISOCountries()), Stream.of("XK"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String arabicName(String code) {
    return ULocale.getDisplayCountry("und_" + code, "ar");
  }

  private static String firstName(Row row, int column) {
    String names = row.cell(column);
    int bar = names.indexOf('|');
    return bar < 0 ? names : names.substring(0, bar);
  }

  private static Optional<String> country(Row row, int column) {
    String code = row.cell(column);
    if (code.equals("-")) {
      return Optional.empty();
    }
    if (!CODES.contains(code)) {
      throw row.complaint("no country has the code " + code);
    }
    return Optional.of(code);
  }

  private static Place place(String name, String kind, Optional<String> country) {
    return new Place(
        name,
        kind,
        country,
        Optional.empty(),
        OptionalLong.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  /** {@code place} at the latitude and longitude that stand in {@code column} and after it. */
  private static Place pointOn(Row row, int column, Place place) {
    return new Place(
        place.name(),
        place.kind(),
        place.country(),
        place.wikidata(),
        place.geonames(),
        degrees(row, column, 90),
        degrees(row, column + 1, 180));
  }

  private static OptionalDouble degrees(Row row, int column, double limit) {
    String cell = row.cellOr(column, "-");
    if (cell.equals("-")) {
      return OptionalDouble.empty();
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= limit) {
        return OptionalDouble.of(degrees);
      }
    } catch (NumberFormatException e) {
      throw row.complaint("not a number of degrees: " + cell);
    }
    throw row.complaint("degrees beyond " + limit + ": " + cell);
  }
}
