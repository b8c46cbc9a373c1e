package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuilderTest {
  private static final String TEXT =
      "20 شباط/فبراير 2018\n\nوحول الأزمة في دمشق، قال سيرجي لافروف خلال مؤتمر صحفي إن موسكو ستواصل"
          + " المفاوضات.";

  @TempDir private Path folder;

  @Test
  void leavesOutStages() {
    Article article =
        Tasrih.builder()
            .without(Stage.PLACES)
            .without(Stage.DATES, Stage.DETAILS)
            .load()
            .read(TEXT);
    Quotation quotation = article.quotationsOf("لافروف").get(0);
    assertEquals(Optional.empty(), article.document().date());
    assertEquals(Optional.empty(), quotation.topic());
    assertEquals(Optional.empty(), quotation.occasion());
    assertEquals(List.of(), article.places());
    assertFalse(article.names().isEmpty());
  }

  @Test
  void keepsOnlySureQuotations() {
    Tasrih strict = Tasrih.builder().minConfidence(1).load();
    assertEquals(List.of(), strict.read(TEXT).quotations());
    assertThrows(IllegalArgumentException.class, () -> Tasrih.builder().minConfidence(1.5));
    assertThrows(IllegalArgumentException.class, () -> Tasrih.builder().minConfidence(Double.NaN));
  }

  @Test
  void refusesTextsThatAreTooLong() {
    Tasrih brief = Tasrih.builder().maxCharacters(10).load();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> brief.read(TEXT));
    assertTrue(e.getMessage().contains("over the limit of 10"), e.getMessage());
  }

  @Test
  void knowsPlacesAndCuesThatAreAdded() throws IOException {
    Path cities = folder.resolve("cities.tsv");
    Files.writeString(cities, "# قرية لا يعرفها أحد\nتل القندول|القندول\tSY\t35.5\t36.5\n");
    Tasrih tasrih = Tasrih.builder().lexicon(folder).load();
    Article article = tasrih.read("قال سيرجي لافروف إن مدينة القندول آمنة.");
    assertEquals(List.of("تل القندول"), article.places().stream().map(Place::name).toList());
    assertEquals(Optional.of("SY"), article.places().get(0).country());
  }

  @Test
  void knowsTitlesThatAreAdded() {
    String text = "قال القمندار إن الجسر جاهز للافتتاح.";
    Tasrih tasrih =
        Tasrih.builder().lexicon("titles.tsv", "قمندار\t-\t-\t-\t-\t-\toffice\tyes\n").load();
    Quotation quotation = tasrih.read(text).quotations().get(0);
    assertEquals(SpeakerKind.PERSON, quotation.speaker().kind());
    assertEquals(Optional.of("القمندار"), quotation.speaker().name());
  }

  @Test
  void namesTheLexiconThatCannotBeAddedToAndTheLineThatIsWrong() throws IOException {
    assertThrows(
        IllegalArgumentException.class, () -> Tasrih.builder().lexicon("months.tsv", "x\ty\n"));
    Path titles = Files.writeString(folder.resolve("titles.tsv"), "\nوزير\t-\n");
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Tasrih.builder().lexicon(titles).load());
    assertTrue(e.getMessage().contains("titles.tsv:2: column"), e.getMessage());
  }
}
