package org.tasrih.speakers;

import java.util.Optional;

/**
 * A nationality adjective, or the noun for the people of a place.
 *
 * @param country the ISO 3166-1 alpha-2 code; empty for regions, peoples and blocs (عربي)
 * @param gender the gender of this form
 * @param number the number of this form
 */
public record Demonym(Optional<String> country, Gender gender, Plurality number) {}
