package org.tasrih.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tasrih.text.Lexicon;

/** The names of places that are common words too: كان، عين، أمل. Immutable and thread-safe. */
final class PlaceHomographs {
  /** What must stand beside a name for it to be taken for a place. */
  enum Evidence {
    /** A word that says what it is: مدينة. */
    HEAD,
    /** That, or a preposition of place. */
    LEAD,
    /** Nothing is enough: منطقة الشمال. */
    NEVER
  }

  private final Map<String, Evidence> needed;

  private PlaceHomographs(Map<String, Evidence> needed) {
    this.needed = Map.copyOf(needed);
  }

  /**
   * Reads {@code place-homographs.tsv} from the class path.
   *
   * @throws IllegalStateException if it is missing or a line of it is wrong
   */
  static PlaceHomographs load() {
    Map<String, Evidence> needed = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("place-homographs.tsv").rows()) {
      Evidence evidence =
          switch (row.cell(1)) {
            case "head" -> Evidence.HEAD;
            case "lead" -> Evidence.LEAD;
            case "never" -> Evidence.NEVER;
            default -> throw row.complaint("column 2 is head, lead or never: " + row.cell(1));
          };
      for (String form : row.cell(0).split("\\|", -1)) {
        needed.putIfAbsent(Names.key(form), evidence);
      }
    }
    return new PlaceHomographs(needed);
  }

  /** What must stand beside {@code key}; empty when it is no common word. */
  Optional<Evidence> needed(String key) {
    return Optional.ofNullable(needed.get(key));
  }
}
