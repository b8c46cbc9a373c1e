package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.fuzz.Invariants;

class TasrihTest {
  private static final String TALKS =
      """
      قال وزير الخارجية الروسي سيرغي لافروف، في موسكو أمس، إن الحوار مستمر مع أنقرة. \
      وأضاف أن المراقبين سيصلون إلى حلب غدا.

      من جانبها، أكدت المستشارة الألمانية أنجيلا ميركل أن «برلين لن تغلق حدودها أمام اللاجئين». \
      ودعت إلى وقف القتال في سوريا.
      """;

  private final Tasrih tasrih = Reading.tasrih();

  @Test
  void tellsWhoSaidWhatAboutWhichPlaces() {
    assertEquals(
        List.of(
            "INDIRECT | سيرغي لافروف | وزير الخارجية الروسي | إن الحوار مستمر مع أنقرة | أنقرة TR",
            "INDIRECT | سيرغي لافروف | وزير الخارجية الروسي | أن المراقبين سيصلون إلى حلب غدا"
                + " | حلب SY",
            "DIRECT | أنجيلا ميركل | المستشارة الألمانية | برلين لن تغلق حدودها أمام اللاجئين"
                + " | برلين DE",
            "INDIRECT | أنجيلا ميركل | المستشارة الألمانية | وقف القتال في سوريا | سوريا SY"),
        tasrih.read(TALKS).quotations().stream().map(TasrihTest::row).toList());
  }

  @Test
  void tellsTheNamesWithFullFormRoleAndPlace() {
    Article article =
        tasrih.read("وصل سيرغي لافروف إلى أنقرة. والتقى لافروف وفدا من الأمم المتحدة.");
    assertEquals(
        List.of(
            "سيرغي لافروف PER سيرغي لافروف",
            "أنقرة LOC أنقرة TR",
            "لافروف PER سيرغي لافروف",
            "الأمم المتحدة ORG الأمم المتحدة"),
        article.names().stream().map(TasrihTest::named).toList());
  }

  @Test
  void readsTheSameTextTheSameWay() {
    assertEquals(tasrih.read(TALKS), tasrih.read(TALKS));
  }

  @Test
  void readsTheSameOnSeveralThreads() {
    Article expected = tasrih.read(TALKS);
    List<Article> articles =
        IntStream.range(0, 24).parallel().mapToObj(i -> tasrih.read(TALKS)).toList();
    articles.forEach(article -> assertEquals(expected, article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n\t ",
        "\uFEFF\u200F",
        "123, 45.6!",
        "Stocks rose on Monday.",
        "«»",
        "أ",
        "«",
        "قال"
      })
  void findsNothingWhereNothingIsSaid(String text) {
    Article article = tasrih.read(text);
    assertEquals(List.of(), article.quotations());
    assertEquals(text, article.text());
  }

  @Test
  void keepsWhatTheDocumentSaysAboutItself() {
    Document document =
        new Document(
            "talks-7",
            Optional.of("محادثات في موسكو"),
            Optional.of("2018-02-03"),
            Optional.of("صحيفة"),
            TALKS);
    assertEquals(document, tasrih.read(document).document());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesForEverySpanTheTextThatStandsThere(Path path) throws IOException {
    Article article = tasrih.read(Files.readString(path));
    assertFalse(article.text().isBlank());
    for (Passage passage : Invariants.passages(article)) {
      assertEquals(passage.span().in(article.text()), passage.text());
      assertFalse(passage.text().isBlank(), () -> path + " " + passage.span());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void ordersQuotationsByTheirContent(Path path) throws IOException {
    List<Span> contents =
        tasrih.read(Files.readString(path)).quotations().stream()
            .map(q -> q.content().span())
            .toList();
    assertEquals(contents.stream().sorted().toList(), contents);
  }

  @Test
  void readsAHugeTextOfMarksInTime() {
    String text = "«»\"“((''«»".repeat(20_000);
    assertEquals(200_000, text.length());
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> tasrih.read(text));
  }

  private static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata/articles"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static String row(Quotation quotation) {
    StringBuilder row = new StringBuilder(quotation.type().toString());
    row.append(" | ").append(quotation.speaker().name().orElse("؟"));
    row.append(" | ").append(quotation.speaker().role().orElse("؟"));
    row.append(" | ").append(quotation.content().text());
    for (PlaceMention place : quotation.places()) {
      row.append(" | ").append(place.passage().text()).append(country(place.place()));
    }
    return row.toString();
  }

  private static String named(Name name) {
    return name.passage().text()
        + " "
        + name.type()
        + " "
        + name.fullName()
        + country(name.place());
  }

  private static String country(Optional<Place> place) {
    return place.flatMap(Place::country).map(code -> " " + code).orElse("");
  }

  @Test
  void takesTheDateFromTheInputAndElseFromTheDateline() {
    String text = "الجسر جاهز\n\n20 شباط/فبراير 2018\n\nقال وزير النقل إن الجسر جاهز.";
    assertEquals(Optional.of("2018-02-20"), Reading.tasrih().read(text).document().date());
    Document dated =
        new Document(
            "a",
            Optional.empty(),
            Optional.of("Tue, 13 Feb 2018 10:22:00 +0000"),
            Optional.empty(),
            text);
    assertEquals(Optional.of("2018-02-13"), Reading.tasrih().read(dated).document().date());
    Document unreadable =
        new Document("a", Optional.empty(), Optional.of("أمس"), Optional.empty(), "قال نعم.");
    assertEquals(Optional.of("أمس"), Reading.tasrih().read(unreadable).document().date());
  }
}
