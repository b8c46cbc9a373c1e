package org.tasrih.places.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArabicNamesTest {
  @Test
  void leavesOutPersianAndUrduForms() {
    assertEquals(
        List.of("واشنطن"),
        ArabicNames.choose(
            Optional.empty(),
            List.of("Vashington", "واشنطن", "واشنگٹن", "واشینگتن"),
            "Washington"));
    assertEquals(
        List.of("طرابلس"),
        ArabicNames.choose(Optional.empty(), List.of("طرابلس، لیبیا", "طَرَابُلُس"), "Tripoli"));
  }

  @Test
  void putsThePreferredNameFirst() {
    assertEquals(
        List.of("حماة"), ArabicNames.choose(Optional.of("حماة"), List.of("حماه", "حماة"), "Hamah"));
    assertEquals(
        List.of("الباب", "باب"),
        ArabicNames.choose(Optional.of("Al Bāb"), List.of("باب", "الباب"), "Al Bāb"));
  }

  @Test
  void takesOffVowelsMarksAndNotes() {
    assertEquals(Optional.of("طريف"), ArabicNames.clean("طريف\u200e\u200e"));
    assertEquals(Optional.of("قسنطينة"), ArabicNames.clean("قُسَنْطِينة (مدينة)"));
    assertEquals(Optional.empty(), ArabicNames.clean("Tārūt"));
  }
}
