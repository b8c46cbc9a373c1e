package org.tasrih.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tasrih.text.Lexicon;
import org.tasrih.text.Lexicon.Row;

/**
 * The places of the gazetteer joined with those of the lexicons.
 *
 * <p>A line of a lexicon that names a place of the gazetteer gives it its usual name and further
 * names; another line adds a place. Not thread-safe.
 */
final class Drafts {
  private static final Comparator<Draft> BY_POPULATION =
      Comparator.comparingInt((Draft draft) -> draft.population);

  private final Map<String, List<Draft>> byKey = new HashMap<>(1 << 16);
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Draft> countries = new HashMap<>();
  private final List<Draft> capitals = new ArrayList<>();
  private final Map<Integer, Draft> byWikidata = new HashMap<>();
  private final Map<Integer, Draft> byGeonames = new HashMap<>();
  private final PlaceHeads heads;

  Drafts(PlaceHeads heads) {
    this.heads = heads;
  }

  void addAll(List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      add(new Draft(entry));
    }
  }

  private Draft add(Draft draft) {
    draft.names.forEach(name -> index(draft, name));
    if (draft.kind == PlaceKind.CAPITAL) {
      capitals.add(draft);
    }
    if (draft.wikidata > 0) {
      byWikidata.putIfAbsent(draft.wikidata, draft);
    }
    if (draft.kind == PlaceKind.COUNTRY) {
      countries.put(draft.country, draft);
      draft.names.forEach(name -> listed.add(Names.key(name)));
    }
    if (draft.geonames > 0) {
      byGeonames.put(draft.geonames, draft);
    }
    return draft;
  }

  private void index(Draft draft, String name) {
    String key = Names.key(name);
    index(draft, key, name);
    if (draft.kind == PlaceKind.PROVINCE) {
      heads.withoutHead(key).ifPresent(bare -> index(draft, bare, name));
    }
  }

  private void index(Draft draft, String key, String name) {
    if (key.isEmpty()) {
      throw new IllegalStateException("a place without letters in its name: " + name);
    }
    List<Draft> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!same.contains(draft)) {
      same.add(draft);
    }
  }

  /** Joins {@code country-aliases.tsv}: code, names, Wikidata. */
  void joinCountries(Lexicon lexicon) {
    for (Row row : lexicon.rows()) {
      Draft draft = country(row, row.cell(0));
      name(draft, row, 1);
      draft.wikidata = number(row, 2, "Q", draft.wikidata);
    }
  }

  /** Joins {@code capitals.tsv}: code, names, latitude, longitude. */
  void joinCapitals(Lexicon lexicon) {
    for (Row row : lexicon.rows()) {
      String code = country(row, row.cell(0)).country;
      Optional<Draft> known =
          capitals.stream().filter(d -> d.country.equals(code)).max(BY_POPULATION);
      join(row, 1, known, PlaceKind.CAPITAL, code, 2, 0);
    }
  }

  /** Joins {@code cities.tsv}: names, code, latitude, longitude, GeoNames. */
  void joinCities(Lexicon lexicon) {
    for (Row row : lexicon.rows()) {
      String code = code(row, 1);
      int geonames = number(row, 4, "", 0);
      Optional<Draft> known =
          geonames > 0
              ? Optional.ofNullable(byGeonames.get(geonames))
              : named(row, d -> d.kind.isSettlement() && d.country.equals(code));
      Draft draft = join(row, 0, known, PlaceKind.CITY, code, 2, geonames);
      draft.country = code;
    }
  }

  /** Joins {@code regions.tsv}: names, code, kind, Wikidata, latitude, longitude. */
  void joinRegions(Lexicon lexicon) {
    for (Row row : lexicon.rows()) {
      String code = code(row, 1);
      PlaceKind kind =
          PlaceKind.named(row.cell(2))
              .orElseThrow(() -> row.complaint("no kind of place: " + row.cell(2)));
      int wikidata = number(row, 3, "Q", 0);
      Optional<Draft> known =
          wikidata > 0
              ? Optional.ofNullable(byWikidata.get(wikidata))
              : named(row, d -> isSame(d, kind, code));
      Draft draft = join(row, 0, known, kind, code, 4, 0);
      draft.country = code;
      draft.kind = kind;
      draft.wikidata = wikidata > 0 ? wikidata : draft.wikidata;
    }
  }

  private static boolean isSame(Draft draft, PlaceKind kind, String code) {
    if (kind == PlaceKind.CITY) {
      return draft.kind.isSettlement() && draft.country.equals(code);
    }
    if (kind == PlaceKind.PROVINCE || kind == PlaceKind.REGION || kind == PlaceKind.ISLAND) {
      boolean division = draft.kind == PlaceKind.PROVINCE && !code.isEmpty();
      boolean part = draft.kind == PlaceKind.REGION || draft.kind == PlaceKind.CONTINENT;
      return (division || part) && draft.country.equals(code);
    }
    return draft.kind == kind;
  }

  private Draft join(
      Row row,
      int names,
      Optional<Draft> known,
      PlaceKind kind,
      String code,
      int point,
      int geonames) {
    String usual = row.cell(names).split("\\|", -1)[0].strip();
    double latitude = degrees(row, point, 90);
    double longitude = degrees(row, point + 1, 180);
    Draft draft =
        known.orElseGet(
            () ->
                add(
                    new Draft(
                        new GazetteerEntry(
                            List.of(usual), kind, code, -1, latitude, longitude, 0, 0, geonames))));
    if (Double.isNaN(draft.latitude)) {
      draft.latitude = latitude;
      draft.longitude = longitude;
    }
    name(draft, row, names);
    return draft;
  }

  private void name(Draft draft, Row row, int column) {
    String[] names = row.cell(column).split("\\|", -1);
    draft.list(names[0].strip());
    for (String name : names) {
      if (name.isBlank()) {
        throw row.complaint("column " + (column + 1) + " has an empty form");
      }
      index(draft, name.strip());
      listed.add(Names.key(name));
    }
  }

  private Optional<Draft> named(Row row, Predicate<Draft> condition) {
    for (String name : row.cell(0).split("\\|", -1)) {
      Optional<Draft> draft =
          Names.variants(Names.key(name)).stream()
              .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
              .filter(condition)
              .max(BY_POPULATION);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Draft country(Row row, String code) {
    Draft draft = countries.get(code);
    if (draft == null) {
      throw row.complaint("no country has the code " + code);
    }
    return draft;
  }

  private String code(Row row, int column) {
    String code = row.cell(column);
    return code.equals("-") ? "" : country(row, code).country;
  }

  private static int number(Row row, int column, String prefix, int otherwise) {
    String cell = row.cellOr(column, "-");
    if (cell.equals("-")) {
      return otherwise;
    }
    if (!cell.matches(prefix + "[1-9]\\d{0,8}")) {
      throw row.complaint("no identifier: " + cell);
    }
    return Integer.parseInt(cell.substring(prefix.length()));
  }

  private static double degrees(Row row, int column, double limit) {
    String cell = row.cellOr(column, "-");
    if (cell.equals("-")) {
      return Double.NaN;
    }
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= limit) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw row.complaint("not a number of degrees: " + cell);
    }
    throw row.complaint("degrees beyond " + limit + ": " + cell);
  }

  /** The keys of the names that the lexicons have, and of the countries. */
  Set<String> listed() {
    return Set.copyOf(listed);
  }

  /** The places by key, the likeliest first. */
  Map<String, List<KnownPlace>> byKey() {
    Map<String, List<KnownPlace>> places = new HashMap<>(2 * byKey.size());
    byKey.forEach((key, same) -> places.put(key, known(same)));
    return Collections.unmodifiableMap(places);
  }

  private static List<KnownPlace> known(List<Draft> same) {
    if (same.size() == 1) {
      return List.of(same.get(0).known());
    }
    return same.stream()
        .map(Draft::known)
        .sorted(Comparator.comparingDouble(KnownPlace::prior).reversed())
        .toList();
  }
}
