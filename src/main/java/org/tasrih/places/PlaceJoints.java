package org.tasrih.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/** The words and marks that stand around the names of places, from {@code place-joints.tsv}. */
final class PlaceJoints {
  private final Map<String, Set<String>> roles;

  private PlaceJoints(Map<String, Set<String>> roles) {
    this.roles = Map.copyOf(roles);
  }

  /**
   * Reads the lexicon from the class path.
   *
   * @throws IllegalStateException if it is missing or a line of it is wrong
   */
  static PlaceJoints load() {
    Map<String, Set<String>> roles = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("place-joints.tsv").rows()) {
      for (String form : row.cell(0).split("\\|", -1)) {
        roles.put(Letters.fold(form.strip()), Set.of(row.cell(1).split("\\|", -1)));
      }
    }
    return new PlaceJoints(roles);
  }

  /** Whether {@code key} may stand between a place and its country. */
  boolean joins(String key) {
    return has(key, "join");
  }

  /** Whether {@code key} also separates the members of an enumeration. */
  boolean separates(String key) {
    return has(key, "separate");
  }

  /** Whether {@code key} may stand after the place of a dateline: «الكويت - …». */
  boolean endsDateline(String key) {
    return has(key, "dateline");
  }

  /** Whether a place is to be expected after {@code key}: في، قرب، باتجاه. */
  boolean leadsToPlace(String key) {
    return has(key, "lead");
  }

  /** Whether {@code key} makes the place after it a part of the name of an event: كأس، بطولة. */
  boolean opensEvent(String key) {
    return has(key, "event");
  }

  private boolean has(String key, String role) {
    return roles.getOrDefault(key, Set.of()).contains(role);
  }
}
