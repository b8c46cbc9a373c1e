package org.tasrih.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.Place;

class PlaceIndexTest {
  private static final PlaceIndex INDEX = PlaceIndex.load();

  @Test
  void findsEveryCountryOfCldr() {
    for (String code : ULocale.getISOCountries()) {
      String name = ULocale.getDisplayCountry("und_" + code, "ar");
      assertTrue(INDEX.find(name).isPresent(), code + " " + name);
    }
  }

  @Test
  void findsTheNamesOfNewsTexts() {
    assertEquals("US country", brief("أميركا"));
    assertEquals("US country", brief("الولايات المتحدة الامريكية"));
    assertEquals("SA country", brief("المملكة العربية السعودية"));
    assertEquals("SY country", brief("سورية"));
    assertEquals("RU country", brief("روسيا الاتحادية"));
    assertEquals("AF capital", brief("كابول"));
    assertEquals("SY city", brief("عفرين"));
    assertEquals("LY capital", brief("طرابلس"));
  }

  @Test
  void findsWithAndWithoutTheArticle() {
    assertEquals(INDEX.find("القاهرة"), INDEX.find("قاهرة"));
    assertEquals(INDEX.find("القاهرة"), INDEX.find("لقاهرة"));
    assertEquals("LB country", brief("لبنان"));
  }

  @Test
  void prefersTheCountryToTheCapitalOfTheSameName() {
    assertEquals("KW country", brief("الكويت"));
    assertEquals("KW capital", brief("مدينة الكويت"));
  }

  @Test
  void givesNoCountryForWhatIsDisputedOrSharedByMany() {
    assertEquals("- region", brief("القرم"));
    assertEquals("- region", brief("كشمير"));
    assertEquals("- city", brief("القدس"));
    assertEquals("- region", brief("الصحراء الغربية"));
    assertEquals("- region", brief("آسيا الوسطى"));
    assertEquals("- continent", brief("إفريقيا"));
  }

  @Test
  void givesThePointOfACapital() {
    Place moscow = INDEX.find("موسكو").orElseThrow();
    assertEquals(55.75, moscow.latitude().orElseThrow(), 0.01);
    assertEquals(37.62, moscow.longitude().orElseThrow(), 0.01);
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertEquals(Optional.empty(), INDEX.find("لافروف"));
    assertEquals(Optional.empty(), INDEX.find(" "));
  }

  private static String brief(String surface) {
    return INDEX
        .find(surface)
        .map(place -> place.country().orElse("-") + " " + place.kind())
        .orElse("unknown");
  }
}
