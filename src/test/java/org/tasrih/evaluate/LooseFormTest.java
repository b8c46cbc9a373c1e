package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LooseFormTest {
  @Test
  void foldsHamzaMaqsuraAndTaMarbuta() {
    assertEquals("احمد ابو الغيط", LooseForm.of("أحمد أبو الغيط"));
    assertEquals("الامين العام موسي", LooseForm.of("الأمين العام موسى"));
    assertEquals("وزاره الداخليه", LooseForm.of("وزارة الداخلية"));
  }

  @Test
  void dropsVowelSignsTatweelAndDirectionMarks() {
    assertEquals("محمد", LooseForm.of("مُحَمَّــد\u200f"));
  }

  @Test
  void composesPresentationForms() {
    // ﺳ ﻼ ﻡ, as some PDF converters leave it
    assertEquals("سلام", LooseForm.of("\ufeb3\ufefc\ufee1"));
  }

  @Test
  void leavesOneSpaceBetweenWords() {
    assertEquals("سيرجي لافروف", LooseForm.of("  «سيرجي - لافروف»! "));
    assertEquals("", LooseForm.of("—!"));
  }
}
