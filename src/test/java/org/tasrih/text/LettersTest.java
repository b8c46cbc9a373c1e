package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest(name = "{0} folds to {1}")
  @CsvSource({
    "مُؤَكِّدًا, مؤكدا",
    "أنّ, ان",
    "إلى, الي",
    "آسيا, اسيا",
    "مدرسة, مدرسه",
    "كـــتاب, كتاب",
    "گریم, گريم",
    "ﻻعب, لاعب",
    "\u200Fقال\u200E, قال"
  })
  void foldsSpellingVariantsOntoOneKey(String word, String key) {
    assertEquals(key, Letters.fold(word));
  }

  @Test
  void foldsPresentationFormsThatAreNoLettersToThemselves() {
    assertEquals("\uFD3Eقل\uFD3F", Letters.fold("\uFD3Eقُل\uFD3F"));
    for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
      Letters.fold(String.valueOf(c));
    }
  }
}
