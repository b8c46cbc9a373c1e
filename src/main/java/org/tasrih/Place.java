package org.tasrih;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place of the world, as the gazetteer knows it.
 *
 * @param name its usual Arabic name
 * @param kind {@code country}, {@code capital}, {@code city}, {@code region} or a finer kind
 * @param country the ISO 3166-1 alpha-2 code of the country it lies in (or is); empty for what
 *     belongs to none or to several
 * @param wikidata its Wikidata identifier, such as {@code Q159}
 * @param geonames its GeoNames identifier
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Place(
    String name,
    String kind,
    Optional<String> country,
    Optional<String> wikidata,
    OptionalLong geonames,
    OptionalDouble latitude,
    OptionalDouble longitude) {}
