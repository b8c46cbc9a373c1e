package org.tasrih.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Article;
import org.tasrih.Name;
import org.tasrih.NameType;
import org.tasrih.Place;
import org.tasrih.Span;

/**
 * How many names of places are linked rightly.
 *
 * @param gold the number of names in the gold
 * @param found how many of them were found as names of places, with the same span
 * @param right how many of those have the right place
 * @param wrong a line for each found name with a wrong place
 */
public record PlaceLinks(int gold, int found, int right, List<String> wrong) {
  /** Copies {@code wrong}. */
  public PlaceLinks {
    wrong = List.copyOf(wrong);
  }

  /** Scores {@code articles}, by id, against {@code gold}; names of other articles are left out. */
  public static PlaceLinks of(Map<String, Article> articles, List<PlaceGold> gold) {
    int names = 0;
    int found = 0;
    List<String> wrong = new ArrayList<>();
    Map<String, Map<Span, Name>> places = new HashMap<>();
    articles.forEach((id, article) -> places.put(id, places(article)));
    for (PlaceGold name : gold) {
      Map<Span, Name> read = places.get(name.document());
      if (read == null) {
        continue;
      }
      names++;
      Optional<Name> same = Optional.ofNullable(read.get(name.span()));
      if (same.isPresent()) {
        found++;
        if (!name.accepts(same.get().place())) {
          wrong.add(name + " " + same.get().place().map(Place::toString).orElse("no place"));
        }
      }
    }
    return new PlaceLinks(names, found, found - wrong.size(), wrong);
  }

  private static Map<Span, Name> places(Article article) {
    Map<Span, Name> places = new HashMap<>();
    for (Name name : article.names()) {
      if (name.type() == NameType.LOC) {
        places.put(name.passage().span(), name);
      }
    }
    return places;
  }

  /** The share of rightly linked names among those found. */
  public double accuracy() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of the gold that was found and rightly linked. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }
}
