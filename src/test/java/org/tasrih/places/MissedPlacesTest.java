package org.tasrih.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.names.SpeakerLexicon;

class MissedPlacesTest {
  private static final MissedPlaces MISSED =
      new MissedPlaces(PlaceIndex.load(), SpeakerLexicon.load());

  @Test
  void findsTheLongestName() {
    assertEquals(List.of("آسيا الوسطى"), found("زار آسيا الوسطى أمس"));
    assertEquals(List.of("البحر الأسود", "كييف"), found("بين البحر الأسود و كييف"));
  }

  @Test
  void keepsWhatTheModelFound() {
    assertEquals(List.of("قصر بغداد", "دمشق"), found("من [قصر بغداد] إلى دمشق"));
  }

  @Test
  void takesCommonWordsForPlacesOnlyWithEvidence() {
    assertEquals(List.of(), found("كان أمل الجبل كبيرا"));
    assertEquals(List.of("كان"), found("مهرجان مدينة كان"));
    assertEquals(List.of("حديثة"), found("قصفت مدينة حديثة"));
    assertEquals(List.of(), found("شقق حديثة"));
    assertEquals(List.of(), found("أمطار في منطقة الشمال"));
  }

  @Test
  void findsPlacesWhoseCliticsWereSplitWrongly() {
    assertEquals(List.of("روسيا"), found("علاقات بروسيا قوية"));
    assertEquals(List.of("آسيا الوسطى"), found("تهديدا لآسيا الوسطى"));
    assertEquals(List.of(), found("وصلنا إلى بابها"));
  }

  @Test
  void takesMembersOfAnEnumerationForPlaces() {
    assertEquals(List.of("طنجة", "تطوان"), found("شوارع [طنجة] , تطوان"));
  }

  @Test
  void leavesOutNationalitiesOrganisationsAndEvents() {
    assertEquals(List.of(), found("أسرة سورية"));
    assertEquals(List.of(), found("شرطة دبي"));
    assertEquals(List.of(), found("بلدية صفاقس"));
    assertEquals(List.of(), found("بطولة إسبانيا"));
  }

  @Test
  void leavesOutTheHeadThatTheNameCanDoWithout() {
    assertEquals(List.of("القرم"), found("ضمت شبه جزيرة القرم"));
    assertEquals(List.of("البليار"), found("من جزر البليار"));
  }

  private static List<String> found(String marked) {
    return Scenes.found(MISSED, marked);
  }
}
