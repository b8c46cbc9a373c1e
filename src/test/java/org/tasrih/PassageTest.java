package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tasrih.tables.SampleArticle;

class PassageTest {
  @Test
  void showsAQuotationWithWholeWordsAroundIt() {
    Quotation quotation = SampleArticle.lavrov().quotations().get(0);
    assertEquals(quotation.content(), quotation.context(0));
    assertEquals("لافروف: «لن نغادر دمشق، ولا تل رفعت».", quotation.context(12).text());
    assertEquals(SampleArticle.TEXT, quotation.context(1000).text());
  }

  @Test
  void refusesANegativeLengthOfContext() {
    Passage passage = Passage.of("قال لافروف", new Span(4, 10));
    assertThrows(IllegalArgumentException.class, () -> passage.context(-1));
  }

  @Test
  void equalsWhatHasTheSamePlaceAndText() {
    Passage passage = Passage.of("قال لافروف", new Span(4, 10));
    assertEquals(passage, Passage.of("قال لافروف إن", new Span(4, 10)));
    assertEquals(passage.hashCode(), Passage.of("قال لافروف إن", new Span(4, 10)).hashCode());
    assertNotEquals(passage, Passage.of("أكد لافروف", new Span(4, 9)));
    assertNotEquals(passage, Passage.of("يا  لافروف", new Span(3, 10)));
    assertNotEquals(passage, Passage.of("قال محمدوف", new Span(4, 10)));
  }

  @Test
  void printsItsOwnTextOnly() {
    Passage passage = Passage.of("قال لافروف إن", new Span(4, 10));
    assertEquals("Passage[span=Span[begin=4, end=10], text=لافروف]", passage.toString());
  }
}
