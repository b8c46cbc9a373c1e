package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.tables.SampleArticle;

class ArticleTest {
  private static final Article ARTICLE = SampleArticle.lavrov();

  @ParameterizedTest
  @CsvSource({
    "لافروف, 1",
    "سيرجي لافروف, 1",
    "سِيرجي, 1",
    "لافرو, 0",
    "لافروف سيرجي, 0",
    "وزير, 0",
    "'', 0"
  })
  void findsTheQuotationsOfASpeakerByANameOrAPartOfIt(String name, int quotations) {
    assertEquals(quotations, ARTICLE.quotationsOf(name).size());
  }

  @Test
  void findsANameInAnySpellingOfHamza() {
    Speaker speaker =
        new Speaker(
            Optional.of("أحمد آل هدى"),
            SpeakerKind.PERSON,
            Optional.empty(),
            Optional.empty(),
            List.of("أبو ليلى"));
    for (String called : List.of("احمد", "ال هدي", "أبو ليلي", "ليلى")) {
      assertEquals(true, speaker.isCalled(called), called);
    }
    assertEquals(false, speaker.isCalled("محمد"));
  }

  @Test
  void listsSpeakersAndPlacesOnce() {
    Quotation quotation = ARTICLE.quotations().get(0);
    Article twice =
        new Article(ARTICLE.document(), List.of(quotation, quotation), List.of(), List.of());
    assertEquals(List.of(quotation.speaker()), twice.speakers());
    assertEquals(List.of("دمشق"), twice.places().stream().map(Place::name).toList());
  }

  @Test
  void leavesOutSpeakersWithoutAName() {
    assertEquals(List.of(), SampleArticle.quoting("a", "نعم").speakers());
  }
}
