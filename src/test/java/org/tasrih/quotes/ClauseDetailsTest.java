package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Passage;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;

/** To whom, on which occasion, about what. */
class ClauseDetailsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف لوكالة رويترز إن الحوار مستمر.       | وكالة رويترز
          أبلغ لافروف نظيره التركي أن الحوار مستمر.       | نظيره التركي
          وطالب ماكرون طهران بوقف التجارب الصاروخية.      | طهران
          """)
  void tellToWhomItWasSaid(String text, String addressee) {
    assertEquals(Optional.of(addressee), only(text).addressee().map(Passage::text));
  }

  @Test
  void leaveTheAddresseeOpenWhereNoneIsNamed() {
    assertEquals(Optional.empty(), only("قال لافروف إن الحوار مستمر.").addressee());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في مؤتمر صحفي بموسكو، قال لافروف إن الحوار مستمر.      | في مؤتمر صحفي بموسكو
          وعلى هامش القمة، قال لافروف إن الحوار مستمر.           | على هامش القمة
          وأضاف خلال مؤتمر صحفي في موسكو أن الحوار مستمر.        | خلال مؤتمر صحفي في موسكو
          """)
  void tellTheOccasion(String text, String occasion) {
    assertEquals(Optional.of(occasion), only(text).occasion().map(Passage::text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وحول الأزمة في سوريا، قال لافروف إن الحوار مستمر.            | الأزمة في سوريا
          وعن الوضع في ليبيا، أكد لافروف أن الحوار مستمر.              | الوضع في ليبيا
          وبشأن ليبيا، قال لافروف إن الحوار مستمر.                     | ليبيا
          وفي ما يتعلق بالوضع في حلب، قال لافروف إن الحوار مستمر.      | الوضع في حلب
          """)
  void tellTheTopicBeforeTheCue(String text, String topic) {
    assertEquals(Optional.of(topic), only(text).topic().map(Passage::text));
  }

  @Test
  void tellAPlaceOfTheTopicFromOneOfTheContent() {
    Quotation quotation = only("وحول الأزمة في سوريا، دعا لافروف إلى استئناف المفاوضات في جنيف.");
    assertEquals(
        List.of("سوريا TOPIC", "جنيف CONTENT"),
        quotation.places().stream().map(ClauseDetailsTest::placed).toList());
  }

  private static String placed(PlaceMention place) {
    return place.passage().text() + " " + place.in();
  }
}
