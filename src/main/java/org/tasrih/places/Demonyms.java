package org.tasrih.places;

import java.util.List;
import java.util.Optional;
import org.tasrih.text.FormMap;
import org.tasrih.text.Lexicon;

/** Nationality adjectives and their countries: no places, but they tell which place is meant. */
final class Demonyms {
  private final FormMap<String> countries;

  private Demonyms(FormMap<String> countries) {
    this.countries = countries;
  }

  /**
   * Reads {@code demonyms.tsv} from the class path.
   *
   * @throws IllegalStateException if it is missing or a line of it is wrong
   */
  static Demonyms load() {
    FormMap.Builder<String> forms = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("demonyms.tsv").rows()) {
      for (int column = 1; column <= 4; column++) {
        forms.add(row, column, row.cell(0));
      }
    }
    return new Demonyms(forms.build());
  }

  /** The country whose nationality {@code key} is. */
  Optional<String> country(String key) {
    return countries.find(key).filter(code -> !code.equals("-"));
  }

  /** The country of the longest nationality that starts at {@code keys[from]}. */
  Optional<String> countryAt(List<String> keys, int from) {
    return countries
        .longestAt(keys, from)
        .map(FormMap.Match::value)
        .filter(code -> !code.equals("-"));
  }
}
