package org.tasrih.places;

import java.util.Locale;
import java.util.Optional;

/** What sort of place a place is. */
public enum PlaceKind {
  /** A country of ISO 3166-1. */
  COUNTRY('c'),
  /** The capital of a country. */
  CAPITAL('k'),
  /** A city or a seat of administration. */
  CITY('t'),
  /** A smaller settlement. */
  VILLAGE('v'),
  /** A section of a city. */
  QUARTER('q'),
  /** A first-order division of a country: محافظة، ولاية، إقليم. */
  PROVINCE('p'),
  /** A part of the world or of a country that is no division of it. */
  REGION('r'),
  /** A continent. */
  CONTINENT('w'),
  /** A sea, an ocean or a gulf. */
  SEA('s'),
  /** A river, lake, strait, canal or dam. */
  WATER('h'),
  /** An island or a group of islands. */
  ISLAND('i'),
  /** A mountain or a range. */
  MOUNTAIN('m'),
  /** A building, camp, airport or other site. */
  SITE('b');

  private final char code;

  PlaceKind(char code) {
    this.code = code;
  }

  /** The letter that stands for it in the gazetteer's file. */
  char code() {
    return code;
  }

  /** The kind for which {@code code} stands in the gazetteer's file. */
  static Optional<PlaceKind> ofCode(char code) {
    for (PlaceKind kind : values()) {
      if (kind.code == code) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind whose {@link #toString} is {@code name}. */
  public static Optional<PlaceKind> named(String name) {
    for (PlaceKind kind : values()) {
      if (kind.toString().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether people live together there: a capital, city, village or quarter. */
  public boolean isSettlement() {
    return this == CAPITAL || this == CITY || this == VILLAGE || this == QUARTER;
  }

  /** The name as the output contract writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
