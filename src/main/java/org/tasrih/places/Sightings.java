package org.tasrih.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.names.NameMention;
import org.tasrih.quotes.Scene;
import org.tasrih.text.FormMap;

/** Looks at the LOC names of one article and at the words beside them. */
final class Sightings {
  /** How far behind a name its country may stand: «عفرين (شمال غرب سوريا)». */
  private static final int REACH = 5;

  private final Scene scene;
  private final PlaceIndex index;
  private final PlaceHeads heads;
  private final Demonyms demonyms;
  private final PlaceJoints joints;

  Sightings(
      Scene scene, PlaceIndex index, PlaceHeads heads, Demonyms demonyms, PlaceJoints joints) {
    this.scene = scene;
    this.index = index;
    this.heads = heads;
    this.demonyms = demonyms;
    this.joints = joints;
  }

  /** The LOC names that can stand for a place, in the order of the text. */
  List<Sighting> all() {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < scene.size(); i = Math.max(i + 1, scene.nameEnd(i))) {
      Optional<NameMention> mention = scene.nameAt(i).filter(m -> m.type() == NameType.LOC);
      if (mention.isPresent()) {
        at(mention.get(), i, scene.nameEnd(i)).ifPresent(sightings::add);
      }
    }
    return sightings;
  }

  private Optional<Sighting> at(NameMention mention, int begin, int end) {
    Optional<Sighting> whole = whole(mention, begin, end);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> keys = keys(begin, end);
    int from = 0;
    Set<PlaceKind> kinds = kindsBeside(begin, end);
    Optional<String> direction = directionBefore(begin);
    while (from < keys.size()) {
      String key = Names.key(String.join(" ", keys.subList(from, keys.size())));
      List<KnownPlace> places = index.candidates(key);
      if (!places.isEmpty()) {
        return Optional.of(
            new Sighting(mention, key, places, kinds, countryBeside(begin, end), direction));
      }
      Optional<FormMap.Match<PlaceHeads.Head>> head = heads.at(keys, from);
      if (head.isEmpty() || from + head.get().words() >= keys.size()) {
        return withoutNationality(mention, begin, end);
      }
      kinds = head.get().value().kinds();
      if (head.get().value().direction()) {
        direction = Optional.of(scene.text(begin + from, begin + from + head.get().words()));
      }
      from += head.get().words();
    }
    return Optional.empty();
  }

  /**
   * The name as a whole: together with a head that belongs to it («قطاع [غزة]»), as the words have
   * it, as it is written.
   */
  private Optional<Sighting> whole(NameMention mention, int begin, int end) {
    List<String> forms = new ArrayList<>();
    if (begin > 0
        && scene.nameAt(begin - 1).isEmpty()
        && heads.find(scene.key(begin - 1)).isEmpty()) {
      forms.add(scene.keys(begin - 1, end));
    }
    boolean longer = !forms.isEmpty();
    forms.add(scene.keys(begin, end));
    forms.add(mention.passage().text());
    for (int f = 0; f < forms.size(); f++) {
      String key = Names.key(forms.get(f));
      List<KnownPlace> places =
          f == 0 && longer
              ? index.exactly(key).stream().filter(KnownPlace::listed).toList()
              : index.candidates(key);
      if (!places.isEmpty()) {
        return Optional.of(
            new Sighting(
                mention,
                key,
                places,
                kindsBeside(begin, end),
                countryBeside(begin, end),
                directionBefore(begin)));
      }
    }
    return Optional.empty();
  }

  /** «[عفرين السورية]»: the nationality inside the name tells its country. */
  private Optional<Sighting> withoutNationality(NameMention mention, int begin, int end) {
    Optional<String> country = demonyms.country(scene.key(end - 1));
    if (country.isEmpty() || end - begin < 2) {
      return Optional.empty();
    }
    String key = Names.key(scene.keys(begin, end - 1));
    List<KnownPlace> places = index.candidates(key);
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sighting(
                mention, key, places, kindsBeside(begin, end), country, directionBefore(begin)));
  }

  private List<String> keys(int begin, int end) {
    List<String> keys = new ArrayList<>(end - begin);
    for (int i = begin; i < end; i++) {
      keys.add(scene.key(i));
    }
    return keys;
  }

  /**
   * «الجزائر، 14 يناير», «الكويت - …»: a place at the head of a paragraph is where it was written.
   */
  private boolean isDateline(int begin, int end) {
    return begin == scene.paragraphBegin(begin)
        && joints.endsDateline(scene.key(end))
        && (!joints.separates(scene.key(end)) || scene.tag(end + 1).equals("CD"));
  }

  /** What the head before the name says it is; a nationality may stand between: المدينة السورية. */
  private Set<PlaceKind> kindsBeside(int begin, int end) {
    if (isDateline(begin, end)) {
      return Set.of(PlaceKind.CAPITAL, PlaceKind.CITY);
    }
    int j = begin - 1;
    if (j > scene.sentenceBegin(begin) && scene.word(j).isPunctuation()) {
      j--;
    }
    if (j > scene.sentenceBegin(begin) && demonyms.country(scene.key(j)).isPresent()) {
      j--;
    }
    if (j < scene.sentenceBegin(begin) || scene.nameAt(j).isPresent()) {
      return Set.of();
    }
    return heads.find(scene.key(j)).map(PlaceHeads.Head::kinds).orElse(Set.of());
  }

  private Optional<String> directionBefore(int begin) {
    int from = begin;
    while (from > scene.sentenceBegin(begin)
        && scene.nameAt(from - 1).isEmpty()
        && heads.find(scene.key(from - 1)).filter(PlaceHeads.Head::direction).isPresent()) {
      from--;
    }
    return from < begin ? Optional.of(scene.text(from, begin)) : Optional.empty();
  }

  /** «طرابلس اللبنانية», «العاصمة الليبية طرابلس», «طرابلس، لبنان», «عفرين (شمالي سوريا)». */
  private Optional<String> countryBeside(int begin, int end) {
    Optional<String> before =
        begin > scene.sentenceBegin(begin)
            ? demonyms.country(scene.key(begin - 1))
            : Optional.empty();
    if (before.isPresent()) {
      return before;
    }
    int limit = Math.min(scene.sentenceEnd(begin), end + REACH);
    List<String> after = keys(end, limit);
    Optional<String> nationality = demonyms.countryAt(after, 0);
    if (nationality.isPresent()) {
      return nationality;
    }
    int j = end;
    while (j < limit && scene.nameAt(j).isEmpty() && isJoint(j)) {
      j++;
    }
    if (j == end || j >= limit) {
      return Optional.empty();
    }
    boolean list = j == end + 1 && joints.separates(scene.key(end)) && isList(begin, j);
    return list ? Optional.empty() : country(j);
  }

  private boolean isJoint(int j) {
    return joints.joins(scene.key(j))
        || heads.find(scene.key(j)).filter(PlaceHeads.Head::direction).isPresent();
  }

  /** Whether the comma before word {@code j} stands in an enumeration: «مصر، لبنان، سوريا و…». */
  private boolean isList(int begin, int j) {
    int after = scene.nameEnd(j);
    boolean more = after < scene.sentenceEnd(begin) && scene.tag(after).equals("CC");
    return more
        || index.candidates(Names.key(scene.keys(begin, j - 1))).stream()
            .anyMatch(place -> place.kind() == PlaceKind.COUNTRY);
  }

  private Optional<String> country(int j) {
    if (scene.nameAt(j).filter(m -> m.type() == NameType.LOC).isEmpty()) {
      return Optional.empty();
    }
    return index.candidates(Names.key(scene.keys(j, scene.nameEnd(j)))).stream()
        .findFirst()
        .filter(place -> place.kind() == PlaceKind.COUNTRY)
        .flatMap(place -> place.place().country());
  }
}
