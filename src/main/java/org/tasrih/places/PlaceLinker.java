package org.tasrih.places;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.Place;
import org.tasrih.names.NameMention;
import org.tasrih.text.FormMap;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/**
 * Links the LOC names of an article to places.
 *
 * <p>A name that is not found as a whole is looked up without the words before it that tell only
 * what it is or which part is meant: «مدينة حلب», «شمال شرق أفغانستان». Immutable and thread-safe.
 */
public final class PlaceLinker {
  private final PlaceIndex index;
  private final FormMap<String> heads;

  /**
   * A linker to the places of {@code index}.
   *
   * @throws IllegalStateException if the lexicon of heads is missing or wrong
   */
  public PlaceLinker(PlaceIndex index) {
    this.index = index;
    FormMap.Builder<String> forms = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("place-heads.tsv").rows()) {
      forms.add(row, 0, row.cell(1));
    }
    this.heads = forms.build();
  }

  /** The place of each LOC mention whose place is known, in the order of {@code mentions}. */
  public Map<NameMention, Place> link(List<NameMention> mentions) {
    Map<NameMention, Place> places = new LinkedHashMap<>();
    for (NameMention mention : mentions) {
      if (mention.type() == NameType.LOC) {
        find(mention.passage().text()).ifPresent(place -> places.put(mention, place));
      }
    }
    return Collections.unmodifiableMap(places);
  }

  private Optional<Place> find(String surface) {
    List<String> keys = Arrays.asList(Letters.fold(surface.strip()).split("\\s+"));
    int from = 0;
    while (from < keys.size()) {
      Optional<Place> place = index.find(String.join(" ", keys.subList(from, keys.size())));
      Optional<FormMap.Match<String>> head = heads.longestAt(keys, from);
      if (place.isPresent() || head.isEmpty()) {
        return place;
      }
      from += head.get().words();
    }
    return Optional.empty();
  }
}
