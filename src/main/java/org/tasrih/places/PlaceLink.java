package org.tasrih.places;

import java.util.Optional;
import org.tasrih.Place;

/**
 * What a LOC name was linked to.
 *
 * @param place the place
 * @param direction the part of it that the text speaks of, as written: «شمال شرق» in «شمال شرق
 *     أفغانستان»
 */
public record PlaceLink(Place place, Optional<String> direction) {}
