package org.tasrih.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceLinkerTest {
  private static final PlaceLinker LINKER = new PlaceLinker(PlaceIndex.load());

  @Test
  void linksNamesInTheirOrderAndLeavesOutTheUnknown() {
    assertEquals(
        List.of("كابول AF", "آسيا الوسطى -"), places("بين [كابول] و [كفرطخاريم] في [آسيا الوسطى]"));
  }

  @Test
  void passesOverHeadsAndDirections() {
    assertEquals(List.of("حلب SY"), places("في [مدينة حلب]"));
    assertEquals(List.of("أفغانستان AF"), places("في [شمال شرق أفغانستان]"));
  }

  @Test
  void keepsTheHeadThatBelongsToTheName() {
    assertEquals(List.of("قطاع غزة PS"), places("في [قطاع غزة]"));
    assertEquals(List.of("قطاع غزة PS"), places("في قطاع [غزة]"));
    assertEquals(List.of("جنوب السودان SS"), places("في [جنوب السودان]"));
  }

  @Test
  void recordsTheDirection() {
    PlaceLink link = LINKER.links(Scenes.of("في شمال شرق [أفغانستان]")).values().iterator().next();
    assertEquals(Optional.of("شمال شرق"), link.direction());
  }

  @Test
  void tellsTheGovernorateFromItsCityByTheHead() {
    assertEquals(List.of("Q214064"), wikidata("في محافظة [حلب]"));
    assertEquals(List.of("170063"), geonames("في مدينة [حلب]"));
    assertEquals(List.of("170063"), geonames("قال سكان في [حلب]"));
    assertEquals(List.of("Q1223"), wikidata("في ولاية [واشنطن] الأمريكية"));
    assertEquals(List.of("4140963"), geonames("قالت [واشنطن] إنها"));
  }

  @Test
  void tellsTheTwoTripolisByTheCountryBeside() {
    assertEquals(List.of("2210247"), geonames("اشتباكات في [طرابلس]"));
    assertEquals(List.of("266826"), geonames("اشتباكات في [طرابلس] اللبنانية"));
    assertEquals(List.of("266826", "null"), geonames("اشتباكات في [طرابلس] , [لبنان] ."));
    assertEquals(List.of("2210247"), geonames("في العاصمة الليبية [طرابلس]"));
  }

  @Test
  void tellsTheTwoTripolisByTheArticle() {
    assertEquals(
        "266826",
        geonames("قال الجيش اللبناني في [بيروت] إن [لبنان] هادئ . وفي [طرابلس] مسيرة .").get(2));
    assertEquals(
        "2210247", geonames("قال الجيش الليبي في [بنغازي] إن [ليبيا] هادئة . وفي [طرابلس]").get(2));
  }

  @Test
  void keepsOneSenseThroughoutTheArticle() {
    assertEquals(
        List.of("266826", "266826"), geonames("في [طرابلس] اللبنانية . وعاد إلى [طرابلس] ."));
  }

  @Test
  void takesTheDatelineForTheCapital() {
    assertEquals(
        List.of("2507480", "null"), geonames("[الجزائر] , 14 يناير . | ترحب [الجزائر] بالقرار ."));
    assertEquals(List.of("null"), geonames("[الجزائر] ترحب بالقرار"));
  }

  @Test
  void givesNoCountryWhereSourcesDisagree() {
    assertEquals(List.of("كشمير -", "القرم -"), places("بين [كشمير] و [القرم]"));
    assertEquals(List.of("القدس -"), places("في [القدس]"));
  }

  @Test
  void readsTheNameAfterTwoLams() {
    assertEquals(List.of("الولايات المتحدة US"), places("ل [لولايات المتحدة]"));
  }

  private static List<String> places(String marked) {
    return LINKER.link(Scenes.of(marked)).values().stream()
        .map(place -> place.name() + " " + place.country().orElse("-"))
        .toList();
  }

  private static List<String> wikidata(String marked) {
    return LINKER.link(Scenes.of(marked)).values().stream()
        .map(place -> place.wikidata().orElse("null"))
        .toList();
  }

  private static List<String> geonames(String marked) {
    return LINKER.link(Scenes.of(marked)).values().stream()
        .map(p -> p.geonames().isPresent() ? "" + p.geonames().getAsLong() : "null")
        .toList();
  }
}
