package org.tasrih.places;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.text.FormMap;
import org.tasrih.text.Lexicon;

/**
 * The words that stand before the name of a place and tell what it is or which part is meant:
 * «مدينة حلب», «شمال شرق أفغانستان». Immutable and thread-safe.
 */
final class PlaceHeads {
  /**
   * A word before a name.
   *
   * @param kinds what the place then is; empty when the word does not tell
   * @param role whether it tells what the place is or which part of it, or is a body that bears its
   *     name
   */
  record Head(Set<PlaceKind> kinds, Role role) {
    /** Whether it names a part or a side of the place. */
    boolean direction() {
      return role == Role.DIRECTION;
    }

    /** Whether the place alone is what the text speaks of: not in بلدية ميلة. */
    boolean tellsPlace() {
      return role == Role.HEAD;
    }
  }

  /** What a word before a name does. */
  enum Role {
    /** مدينة حلب. */
    HEAD,
    /** شمال حلب. */
    DIRECTION,
    /** بلدية حلب: it is left out of names of divisions, but makes a body of the place. */
    BODY
  }

  private final FormMap<Head> heads;

  private PlaceHeads(FormMap<Head> heads) {
    this.heads = heads;
  }

  /**
   * Reads {@code place-heads.tsv} from the class path.
   *
   * @throws IllegalStateException if it is missing or a line of it is wrong
   */
  static PlaceHeads load() {
    FormMap.Builder<Head> forms = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("place-heads.tsv").rows()) {
      Role role =
          switch (row.cell(1)) {
            case "head" -> Role.HEAD;
            case "direction" -> Role.DIRECTION;
            case "body" -> Role.BODY;
            default ->
                throw row.complaint("column 2 is head, direction or body, not " + row.cell(1));
          };
      Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
      for (String name : row.cellOr(2, "").split("\\|", -1)) {
        if (!name.isEmpty()) {
          kinds.add(
              PlaceKind.named(name).orElseThrow(() -> row.complaint("no kind of place: " + name)));
        }
      }
      forms.add(row, 0, new Head(Set.copyOf(kinds), role));
    }
    return new PlaceHeads(forms.build());
  }

  /** The longest head that starts at {@code keys[from]}. */
  Optional<FormMap.Match<Head>> at(List<String> keys, int from) {
    return heads.longestAt(keys, from);
  }

  /** What the word {@code key} tells of the name after it. */
  Optional<Head> find(String key) {
    return heads.find(key);
  }

  /** {@code key} without a first word that tells what the place is: «محافظة حلب» gives «حلب». */
  Optional<String> withoutHead(String key) {
    List<String> words = Arrays.asList(key.split(" ", -1));
    Optional<FormMap.Match<Head>> head = at(words, 0).filter(h -> !h.value().direction());
    return head.filter(h -> h.words() < words.size())
        .map(h -> String.join(" ", words.subList(h.words(), words.size())));
  }
}
