package org.tasrih.places;

import org.tasrih.Place;

/**
 * A place of the index.
 *
 * @param place what is handed out
 * @param kind what it is
 * @param prior how likely news in Arabic means it when it uses one of its names, on the scale of
 *     the logarithm of a population to base 10: a city of a million has 6, a country 8
 * @param listed whether a lexicon of the project names it, which says that news writes of it
 */
record KnownPlace(Place place, PlaceKind kind, double prior, boolean listed) {
  /** Whether it lies in, or is, the country with the code {@code country}. */
  boolean isIn(String country) {
    return place.country().filter(country::equals).isPresent();
  }

  /** Kilometres to {@code other} on a sphere; infinite when either has no point. */
  double kilometresTo(KnownPlace other) {
    if (place.latitude().isEmpty() || other.place.latitude().isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double north = Math.toRadians(place.latitude().getAsDouble());
    double otherNorth = Math.toRadians(other.place.latitude().getAsDouble());
    double east =
        Math.toRadians(place.longitude().getAsDouble() - other.place.longitude().getAsDouble());
    double cosine =
        Math.sin(north) * Math.sin(otherNorth)
            + Math.cos(north) * Math.cos(otherNorth) * Math.cos(east);
    return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
  }
}
