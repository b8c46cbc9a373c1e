package org.tasrih.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static List<String> sentences(String raw) {
    CleanText text = CleanText.of(raw);
    return Layout.sentences(text).stream().map(l -> l.span().in(text.cleaned())).toList();
  }

  @Test
  void endsSentencesAtStopsAndLines() {
    assertEquals(
        List.of("وصل الوفد.", "ثم غادر ؟", "لا أحد يعلم"),
        sentences("وصل الوفد. ثم غادر؟\nلا أحد يعلم"));
  }

  @Test
  void keepsNumbersAndAbbreviationsWhole() {
    assertEquals(
        List.of("بلغ 3.5 في المئة حسب د. سامي."), sentences("بلغ 3.5 في المئة حسب د. سامي."));
  }

  @Test
  void numbersParagraphsThatHoldText() {
    CleanText text = CleanText.of("أول\n\n \nثان. ثالث");
    assertEquals(
        List.of(0, 1, 1), Layout.sentences(text).stream().map(Layout.Line::paragraph).toList());
  }

  @Test
  void cutsTextWithoutStops() {
    CleanText text = CleanText.of("كلمة ".repeat(5000));
    assertTrue(Layout.sentences(text).stream().allMatch(l -> l.span().length() <= 3000));
  }
}
