package org.tasrih.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.names.NameMention;

/**
 * A LOC name of an article with the places it can stand for and what its neighbours tell.
 *
 * @param mention the name
 * @param key under which its places were found; the same key has one sense in an article
 * @param places at least one, the likeliest first
 * @param kinds what a head before it says it is (مدينة حلب); empty when none does
 * @param country the country that is named beside it: «طرابلس اللبنانية», «عفرين (شمالي سوريا)»
 * @param direction the part of it that is meant
 */
record Sighting(
    NameMention mention,
    String key,
    List<KnownPlace> places,
    Set<PlaceKind> kinds,
    Optional<String> country,
    Optional<String> direction) {
  private static final double CLEAR = 2;
  private static final double FITS = 4;
  private static final double DIFFERS = -2;

  /** How well {@code place} fits what stands beside the name. */
  double fit(KnownPlace place) {
    double fit = 0;
    if (!kinds.isEmpty()) {
      fit += kinds.contains(place.kind()) ? FITS : DIFFERS;
    }
    if (country.isPresent()) {
      fit += place.isIn(country.get()) ? FITS : DIFFERS;
    }
    return fit;
  }

  /** Whether its neighbours tell anything. */
  boolean hasEvidence() {
    return !kinds.isEmpty() || country.isPresent();
  }

  /** The place it stands for when nothing but its name is needed to know. */
  Optional<KnownPlace> clear() {
    boolean clear = places.size() == 1 || places.get(0).prior() - places.get(1).prior() >= CLEAR;
    return clear ? Optional.of(places.get(0)) : Optional.empty();
  }
}
