package org.tasrih.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Place;
import org.tasrih.Span;
import org.tasrih.names.NameMention;

class PlaceLinkerTest {
  private final PlaceLinker linker = new PlaceLinker(PlaceIndex.load());

  @Test
  void linksLocNamesOnlyAndKeepsTheirOrder() {
    NameMention person = mention("موسكو", NameType.PER);
    NameMention kabul = mention("كابول", NameType.LOC);
    NameMention unknown = mention("كفرطخاريم", NameType.LOC);
    NameMention asia = mention("آسيا الوسطى", NameType.LOC);
    Map<NameMention, Place> places = linker.link(List.of(person, kabul, unknown, asia));
    assertEquals(List.of(kabul, asia), List.copyOf(places.keySet()));
    assertEquals("كابول", places.get(kabul).name());
  }

  @Test
  void passesOverHeadsAndDirections() {
    assertEquals("حلب", nameOf("مدينة حلب"));
    assertEquals("أفغانستان", nameOf("شمال شرق أفغانستان"));
    assertEquals("الولايات المتحدة", nameOf("جنوبي الولايات  المتحدة"));
  }

  @Test
  void keepsTheHeadThatBelongsToTheName() {
    assertEquals("قطاع غزة", nameOf("قطاع غزة"));
    assertEquals("كوريا الشمالية", nameOf("كوريا الشمالية"));
    assertEquals("جنوب السودان", nameOf("جنوب السودان"));
  }

  private String nameOf(String surface) {
    NameMention mention = mention(surface, NameType.LOC);
    return linker.link(List.of(mention)).get(mention).name();
  }

  private static NameMention mention(String surface, NameType type) {
    return new NameMention(new Passage(new Span(0, surface.length()), surface), type, 0, 0, 1);
  }
}
