package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tasrih.Span;

class CleanTextTest {
  private static String rawOf(String raw, String cleanedPart) {
    CleanText text = CleanText.of(raw);
    int at = text.cleaned().indexOf(cleanedPart);
    return text.raw(at, at + cleanedPart.length()).in(raw);
  }

  @Test
  void dropsDiacriticsAndTatweelAndFindsThemAgain() {
    assertEquals("مُؤكِّــدًا", rawOf("كان مُؤكِّــدًا أن", "مؤكدا"));
  }

  @Test
  void dropsBidiMarksAndTheByteOrderMark() {
    assertEquals("قال ", CleanText.of("\uFEFF\u200Fقال\u200E ").cleaned());
  }

  @Test
  void keepsAdjacentMarksApart() {
    assertEquals("قال :  \" نعم \"  ،  ثم", CleanText.of("قال:«نعم»، ثم").cleaned());
  }

  @Test
  void mapsPresentationFormsToPlainLetters() {
    assertEquals("ﻻعب", rawOf("جاء ﻻعب", "لاعب"));
  }

  @Test
  void treatsALoneTatweelAsADash() {
    assertEquals("قال  -  بعد ذلك", CleanText.of("قال ـ بعد ذلك").cleaned());
  }

  @Test
  void turnsWhatIsNoTextIntoSpaces() {
    assertEquals("قال    نعم", CleanText.of("قال \uD83D\uDE00 نعم").cleaned());
  }

  @Test
  void everyCleanedUnitLeadsBackIntoTheRawText() {
    Random random = new Random(7);
    String alphabet = "ابتةىلأإ ًّـ«»\"\n\r().,،:-\u200F\uFEFFﷺﻻ😀ک7";
    for (int round = 0; round < 300; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      CleanText text = CleanText.of(raw.toString());
      int last = 0;
      for (int i = 0; i < text.cleaned().length(); i++) {
        Span span = text.raw(i, i + 1);
        assertEquals(true, span.begin() >= last && span.end() <= raw.length(), raw.toString());
        last = span.begin();
      }
    }
  }
}
