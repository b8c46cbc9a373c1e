package org.tasrih.places;

import java.util.List;

/**
 * A place as the compiled gazetteer holds it.
 *
 * @param names its Arabic names, the usual one first
 * @param kind what it is
 * @param country the ISO 3166-1 alpha-2 code of its country, or the empty string
 * @param parent the number of the entry of the division it lies in, or -1
 * @param latitude degrees north, or NaN
 * @param longitude degrees east, or NaN
 * @param population the number of inhabitants, 0 when not known
 * @param wikidata the digits of its Wikidata identifier, 0 when not known
 * @param geonames its GeoNames identifier, 0 when not known
 */
public record GazetteerEntry(
    List<String> names,
    PlaceKind kind,
    String country,
    int parent,
    double latitude,
    double longitude,
    int population,
    int wikidata,
    int geonames) {
  /**
   * @throws IllegalArgumentException if there is no name, or a number is out of range
   */
  public GazetteerEntry {
    names = List.copyOf(names);
    boolean point = Double.isNaN(latitude) && Double.isNaN(longitude);
    point |= Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (names.isEmpty() || !point || population < 0 || wikidata < 0 || geonames < 0) {
      throw new IllegalArgumentException("not a place: " + names);
    }
    if (!country.isEmpty() && !isCode(country)) {
      throw new IllegalArgumentException("not a country: " + country);
    }
  }

  private static boolean isCode(String country) {
    return country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
