package org.tasrih.places.build;

import java.util.Set;

/**
 * Territories about which sources disagree: their places get no country.
 *
 * <p>Natural Earth, ISO 3166-2, GeoNames and country-coder do not agree on Crimea, Western Sahara,
 * Kashmir, Jerusalem, Abkhazia, South Ossetia, Northern Cyprus and Somaliland.
 */
final class Territories {
  /** GeoNames' codes of the divisions. */
  private static final Set<String> DIVISIONS =
      Set.of(
          "UA.11", "UA.20", // Crimea, Sevastopol
          "IN.12", "IN.41", "PK.06", "PK.07", // Kashmir on both sides
          "GE.02"); // Abkhazia

  private static final int JERUSALEM = 281184;

  private Territories() {}

  /** {@code country}, or the empty string where sources disagree. */
  static String country(String country, String division, int geonames) {
    boolean disputed =
        country.equals("EH")
            || geonames == JERUSALEM
            || DIVISIONS.contains(country + "." + division);
    return disputed ? "" : country;
  }
}
