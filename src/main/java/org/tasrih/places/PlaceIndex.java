package org.tasrih.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasrih.Place;
import org.tasrih.text.Lexicons;

/**
 * The places that can be found by name: those of the compiled gazetteer and of the lexicons.
 *
 * <p>Where several places bear a name, the likelier comes first: countries and continents, then
 * regions and capitals, then cities by their population. Immutable and thread-safe.
 */
public final class PlaceIndex {
  private static final String FILE = "/org/tasrih/models/places/places.gaz";

  private final Map<String, List<KnownPlace>> places;
  private final Set<String> listed;
  private final Set<String> openers;

  private PlaceIndex(Map<String, List<KnownPlace>> places, Set<String> listed) {
    this.places = places;
    this.listed = listed;
    this.openers = places.keySet().stream().map(PlaceIndex::opener).collect(Collectors.toSet());
  }

  /**
   * Reads the gazetteer and the lexicons of places from the class path.
   *
   * @throws IllegalStateException if one is missing or damaged, or a line of a lexicon is wrong; it
   *     names file and line
   */
  public static PlaceIndex load() {
    return load(Lexicons.builtIn());
  }

  /**
   * Reads them with the rows that a user has added.
   *
   * @throws IllegalStateException if one is missing or damaged; it names file and line
   */
  public static PlaceIndex load(Lexicons lexicons) {
    try (InputStream in = PlaceIndex.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the gazetteer " + FILE + " is not on the class path");
      }
      return of(GazetteerFile.read(in, FILE), lexicons);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer " + FILE + " cannot be read", e);
    }
  }

  private static PlaceIndex of(List<GazetteerEntry> entries, Lexicons lexicons) {
    Drafts drafts = new Drafts(PlaceHeads.load());
    drafts.addAll(entries);
    drafts.joinCountries(lexicons.read("country-aliases.tsv"));
    drafts.joinRegions(lexicons.read("regions.tsv"));
    drafts.joinCapitals(lexicons.read("capitals.tsv"));
    drafts.joinCities(lexicons.read("cities.tsv"));
    return new PlaceIndex(drafts.byKey(), drafts.listed());
  }

  private static String opener(String key) {
    int blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /**
   * The likeliest place that {@code surface} names; clitics must be off.
   *
   * <p>It is folded here and found with and without the article. In «للقاهرة» the surface starts at
   * the second lam, «لقاهرة», and stands for «القاهرة».
   */
  public Optional<Place> find(String surface) {
    return candidates(Names.key(surface)).stream().findFirst().map(KnownPlace::place);
  }

  /** The places that {@code key} can name, the likeliest first. */
  List<KnownPlace> candidates(String key) {
    for (String variant : Names.variants(key)) {
      List<KnownPlace> found = places.get(variant);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /** The places that have exactly the key {@code key}. */
  List<KnownPlace> exactly(String key) {
    return places.getOrDefault(key, List.of());
  }

  /** Whether a lexicon has a name with the key {@code key}, or it is a country's. */
  boolean isListed(String key) {
    return listed.contains(key);
  }

  /** Whether a name opens with the word {@code key}. */
  boolean opensName(String key) {
    return openers.contains(key);
  }
}
