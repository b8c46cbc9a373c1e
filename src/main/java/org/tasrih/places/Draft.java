package org.tasrih.places;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.tasrih.Place;

/** A place while the gazetteer and the lexicons are put together. Not thread-safe. */
final class Draft {
  private static final double LISTED = 1.5;

  final Set<String> names = new LinkedHashSet<>();
  PlaceKind kind;
  String country;
  double latitude;
  double longitude;
  final int population;
  int wikidata;
  final int geonames;
  private Optional<String> usual = Optional.empty();
  private boolean listed;
  private KnownPlace known;

  Draft(GazetteerEntry entry) {
    names.addAll(entry.names());
    kind = entry.kind();
    country = entry.country();
    latitude = entry.latitude();
    longitude = entry.longitude();
    population = entry.population();
    wikidata = entry.wikidata();
    geonames = entry.geonames();
  }

  /** Notes that a lexicon names it, {@code name} being the usual name. */
  void list(String name) {
    if (!listed) {
      usual = Optional.of(name);
      listed = true;
    }
  }

  /** The place as the index holds it; no change counts after the first call. */
  KnownPlace known() {
    if (known == null) {
      known = make();
    }
    return known;
  }

  private KnownPlace make() {
    boolean point = !Double.isNaN(latitude);
    Place place =
        new Place(
            usual.orElseGet(() -> names.iterator().next()),
            kind.toString(),
            country.isEmpty() ? Optional.empty() : Optional.of(country),
            wikidata == 0 ? Optional.empty() : Optional.of("Q" + wikidata),
            geonames == 0 ? OptionalLong.empty() : OptionalLong.of(geonames),
            point ? OptionalDouble.of(latitude) : OptionalDouble.empty(),
            point ? OptionalDouble.of(longitude) : OptionalDouble.empty());
    return new KnownPlace(place, kind, prior(), listed);
  }

  private double prior() {
    return switch (kind) {
      case COUNTRY -> 8.5;
      case CONTINENT -> 8;
      case CAPITAL -> listed ? 7.5 : 5 + Math.log10(population + 1.0) / 4;
      case REGION, SEA, WATER, ISLAND, MOUNTAIN, SITE -> listed ? 7 : 5;
      case PROVINCE -> listed ? 6.6 : 4.2;
      case CITY, VILLAGE, QUARTER ->
          Math.log10(Math.max(population, listed ? 30_000 : 100)) + (listed ? LISTED : 0);
    };
  }
}
