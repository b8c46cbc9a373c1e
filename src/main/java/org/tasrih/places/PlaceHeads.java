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
   * @param direction whether it names a part or a side of the place
   */
  record Head(Set<PlaceKind> kinds, boolean direction) {}

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
      boolean direction = row.cell(1).equals("direction");
      if (!direction && !row.cell(1).equals("head")) {
        throw row.complaint("column 2 is head or direction, not " + row.cell(1));
      }
      Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
      for (String name : row.cellOr(2, "").split("\\|", -1)) {
        if (!name.isEmpty()) {
          kinds.add(
              PlaceKind.named(name).orElseThrow(() -> row.complaint("no kind of place: " + name)));
        }
      }
      forms.add(row, 0, new Head(Set.copyOf(kinds), direction));
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
