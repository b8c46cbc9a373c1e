package org.tasrih.places;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tasrih.Place;
import org.tasrih.names.NameMention;
import org.tasrih.quotes.Scene;

/**
 * Links the LOC names of an article to places.
 *
 * <p>A name that is not found as a whole is looked up without the words before it that tell only
 * what it is or which part is meant: «مدينة حلب», «شمال شرق أفغانستان». Of several places with one
 * name the article decides: what stands beside the name («طرابلس اللبنانية»), the countries and
 * nationalities it speaks of, the places around; else the better known one. A name keeps one sense
 * throughout the article unless its neighbours say otherwise; a country and its capital with one
 * name (الجزائر) are told apart each time. Immutable and thread-safe.
 */
public final class PlaceLinker {
  private final PlaceIndex index;
  private final PlaceHeads heads = PlaceHeads.load();
  private final Demonyms demonyms = Demonyms.load();
  private final PlaceJoints joints = PlaceJoints.load();

  /**
   * A linker to the places of {@code index}.
   *
   * @throws IllegalStateException if a lexicon is missing or wrong
   */
  public PlaceLinker(PlaceIndex index) {
    this.index = index;
  }

  /** The place of each LOC name whose place is known, in the order of the text. */
  public Map<NameMention, Place> link(Scene scene) {
    Map<NameMention, Place> places = new LinkedHashMap<>();
    links(scene).forEach((mention, link) -> places.put(mention, link.place()));
    return Collections.unmodifiableMap(places);
  }

  /** As {@link #link}, with the direction that the text gives: «شمال شرق أفغانستان». */
  public Map<NameMention, PlaceLink> links(Scene scene) {
    List<Sighting> sightings = new Sightings(scene, index, heads, demonyms, joints).all();
    Context context = Context.of(scene, sightings, demonyms);
    Map<String, List<Sighting>> byKey =
        sightings.stream().collect(Collectors.groupingBy(Sighting::key));
    Map<Sense, KnownPlace> senses = new HashMap<>();
    Map<NameMention, PlaceLink> links = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      KnownPlace best =
          isItself(sighting)
              ? best(sighting, List.of(sighting), context)
              : senses.computeIfAbsent(
                  new Sense(sighting.key(), sighting.places()),
                  sense -> best(sighting, byKey.get(sense.key()), context));
      links.put(sighting.mention(), new PlaceLink(best.place(), sighting.direction()));
    }
    return links;
  }

  /** A name and what it may stand for: the same throughout an article. */
  private record Sense(String key, List<KnownPlace> places) {}

  /** Whether the name is told apart by itself, not by its other mentions. */
  private static boolean isItself(Sighting sighting) {
    return sighting.hasEvidence() || sighting.places().get(0).kind() == PlaceKind.COUNTRY;
  }

  private static KnownPlace best(Sighting sighting, List<Sighting> witnesses, Context context) {
    if (sighting.places().size() == 1) {
      return sighting.places().get(0);
    }
    return sighting.places().stream()
        .max(
            Comparator.comparingDouble(
                place ->
                    place.prior()
                        + context.support(place, sighting.key())
                        + witnesses.stream().mapToDouble(s -> s.fit(place)).sum()))
        .orElseThrow();
  }
}
