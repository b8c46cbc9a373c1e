package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.Reading.only;
import static org.tasrih.Reading.quotations;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Passage;
import org.tasrih.Speaker;

/** The noun phrase that names the speaker in the cue's own clause. */
class SpeakerMentionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف إن الحوار مستمر.                     | لافروف
          لافروف قال إن الحوار مستمر.                     | لافروف
          قال وزير الري إن السد آمن.                      | وزير الري
          ومن جانبه، أكد ماكرون أن الاتفاق قريب.          | ماكرون
          وبدوره، أكد ماكرون أن الاتفاق قريب.             | ماكرون
          """)
  void standsAfterOrBeforeTheVerb(String text, String mention) {
    assertEquals(Optional.of(mention), mention(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير الخارجية الروسي سيرغي لافروف إن الحوار مستمر.    | وزير الخارجية الروسي سيرغي لافروف
          قال وزير الخارجية الروسي، سيرغي لافروف، إن الحوار مستمر.  | وزير الخارجية الروسي، سيرغي لافروف
          قالت وزيرة الصحة هالة زايد، أمس، إن اللقاح متوفر.         | وزيرة الصحة هالة زايد
          """)
  void isTitleAndNameTogether(String text, String mention) {
    assertEquals(Optional.of(mention), mention(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال لافروف، الذي زار أنقرة أمس، إن الحوار مستمر.             | لافروف
          قال محمد صلاح، لاعب ليفربول، إن المباراة صعبة.               | محمد صلاح
          """)
  void leavesOutWhatIsSaidAboutTheNameAfterIt(String text, String mention) {
    assertEquals(Optional.of(mention), mention(text));
  }

  @Test
  void isEmptyWhereNobodyIsNamed() {
    Speaker speaker = only("وأضاف أن الحوار مستمر.").speaker();
    assertEquals(Optional.empty(), speaker.mention());
    assertEquals(Optional.empty(), speaker.name());
  }

  private static Optional<String> mention(String text) {
    return only(text).speaker().mention().map(Passage::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مصدر مطلع لـ«رويترز» إن الصفقة قريبة.                       | مصدر مطلع
          أعلنت جمعيات ومنظمات المجتمع المدني إطلاق حملة لجمع الكتب.       | جمعيات ومنظمات المجتمع المدني
          أكد القائم بأعمال رئيس البلدية أن المياه عادت.                   | القائم بأعمال رئيس البلدية
          """)
  void isTheWholePhraseAndNoMore(String text, String mention) {
    assertEquals(Optional.of(mention), mention(text));
  }

  @Test
  void isTheOwnerOfTheNounBeforeARelativeClause() {
    Speaker speaker =
        quotations("وصف الوزير كل الشائعات التي أفادت بإغلاق الحدود بأنها كاذبة.").get(1).speaker();
    assertEquals(Optional.of("الشائعات"), speaker.mention().map(Passage::text));
  }
}
