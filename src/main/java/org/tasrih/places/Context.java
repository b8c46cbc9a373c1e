package org.tasrih.places;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.quotes.Scene;

/** What an article as a whole tells about where it takes place. */
final class Context {
  private static final double COUNTRY = 1;
  private static final double NATIONALITY = 0.5;
  private static final double SETTLEMENT = 0.5;

  /** What a country that an article speaks of again and again can add to a place in it. */
  private static final double MOST = 2.5;

  private static final double NEAR_KILOMETRES = 150;

  private final Map<String, Double> countries;
  private final Map<String, KnownPlace> anchors;

  private Context(Map<String, Double> countries, Map<String, KnownPlace> anchors) {
    this.countries = countries;
    this.anchors = anchors;
  }

  static Context of(Scene scene, List<Sighting> sightings, Demonyms demonyms) {
    Map<String, Double> countries = new HashMap<>();
    Map<String, KnownPlace> anchors = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      sighting.clear().ifPresent(place -> note(place, sighting.key(), countries, anchors));
    }
    for (int i = 0; i < scene.size(); i++) {
      demonyms
          .country(scene.key(i))
          .ifPresent(country -> countries.merge(country, NATIONALITY, Double::sum));
    }
    return new Context(countries, anchors);
  }

  private static void note(
      KnownPlace place,
      String key,
      Map<String, Double> countries,
      Map<String, KnownPlace> anchors) {
    double weight = place.kind() == PlaceKind.COUNTRY ? COUNTRY : SETTLEMENT;
    place.place().country().ifPresent(country -> countries.merge(country, weight, Double::sum));
    if (place.kind().isSettlement()) {
      anchors.putIfAbsent(key, place);
    }
  }

  /** How much the article speaks for {@code place}, under the key {@code key}. */
  double support(KnownPlace place, String key) {
    double weight = place.place().country().map(c -> countries.getOrDefault(c, 0.0)).orElse(0.0);
    double support = MOST * weight / (weight + 2);
    boolean near =
        place.kind().isSettlement()
            && anchors.entrySet().stream()
                .anyMatch(
                    anchor ->
                        !anchor.getKey().equals(key)
                            && anchor.getValue().kilometresTo(place) < NEAR_KILOMETRES);
    return near ? support + 1 : support;
  }
}
