package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Article;
import org.tasrih.Cue;
import org.tasrih.Name;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;
import org.tasrih.Span;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.evaluate.Annotation.Entity;

class EvaluationTest {
  private static final double EXACT = 1e-12;

  /** The emoji takes two UTF-16 units, so that a count of characters would be one off. */
  private static final String TEXT =
      "\ud83d\ude00 قال سامي نجم إن الطريق إلى حلب مفتوح اليوم. وأضاف «سنعود غدا». ونفت ليلى وجود خلاف.";

  private static final String GOLD =
      """
      {"id": "a", "quotes": [
        {"type": "indirect", "content": %s, "cue": %s, "speaker_mention": %s,
         "speaker": {"kind": "person", "name": "سامي نجم", "role": "وزير النقل", "aliases": ["نجم"]}, "places": [%s]},
        {"type": "direct", "content": %s, "cue": %s, "speaker_mention": null,
         "speaker": {"kind": "person", "name": "سامي نجم", "role": "وزير النقل", "aliases": ["نجم"]}, "places": []},
        {"type": "indirect", "content": %s, "cue": %s, "speaker_mention": %s,
         "speaker": {"kind": "person", "name": "ليلى", "role": null, "aliases": []}, "places": []}],
       "entities": [%s, %s, %s]}
      """;

  @TempDir private Path directory;

  private static Span at(String passage) {
    int begin = TEXT.indexOf(passage);
    return new Span(begin, begin + passage.length());
  }

  private static String json(String passage) {
    return "[" + at(passage).begin() + ", " + at(passage).end() + "]";
  }

  private static String name(String passage, String type) {
    return json(passage).replace("]", ", \"" + type + "\"]");
  }

  private static Quote quote(String type, String content, String cue, String speaker) {
    return new Quote(
        type,
        at(content),
        Optional.of(at(cue)),
        Optional.empty(),
        Optional.of(speaker),
        Optional.empty(),
        List.of(),
        Set.of());
  }

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(directory.resolve("a.txt"), TEXT);
    String gold =
        GOLD.formatted(
            json("إن الطريق إلى حلب مفتوح اليوم"),
            json("قال"),
            json("سامي نجم"),
            json("حلب"),
            json("سنعود غدا"),
            json("أضاف"),
            json("وجود خلاف"),
            json("نفت"),
            json("ليلى"),
            name("سامي نجم", "PER"),
            name("حلب", "LOC"),
            name("ليلى", "PER"));
    Files.writeString(directory.resolve("a.json"), gold);
  }

  private Figures score(Annotation prediction) throws IOException {
    return Evaluation.of(directory, Map.of("a", prediction)).figures();
  }

  private static double rate(Figures figures, String line) {
    return ((Figure.Rate) figures.lines().get(line)).value();
  }

  /**
   * Gold: 1 «إن الطريق إلى حلب مفتوح اليوم» (5 words after trimming), 2 «سنعود غدا» (2), 3 «وجود
   * خلاف» (2). Predicted: A «الطريق إلى حلب مفتوح» (4 words, all in 1: F1 = 2·4/(4+5) = 0.889), B
   * «سنعود غدا» exactly, C «ليلى وجود» (2 words, 1 in 3: F1 = 0.5, still a match), D «سامي نجم»
   * (none).
   */
  private static Annotation prediction() {
    Quote a =
        new Quote(
            "indirect",
            at("الطريق إلى حلب مفتوح"),
            Optional.of(at("قال")),
            Optional.of(at("نجم")),
            Optional.of("نَجْم"),
            Optional.of("وزير النقل السابق"),
            List.of(),
            Set.of(at("حلب"), at("غدا")));
    return new Annotation(
        List.of(
            a,
            quote("mixed", "سنعود غدا", "أضاف", "سامى نجم"),
            quote("indirect", "ليلى وجود", "قال", "سامي نجم"),
            quote("direct", "سامي نجم", "قال", "ليلى")),
        Set.of(
            new Entity(at("سامي نجم"), "PER"),
            new Entity(at("حلب"), "ORG"),
            new Entity(at("اليوم"), "DATE")));
  }

  @Test
  void scoresContents() throws IOException {
    Figures figures = score(prediction());
    assertEquals(List.of(3L, 4L, 3L), counts(figures));
    // B of 4 predicted, of 3 gold: P 1/4, R 1/3.
    assertScore(0.25, 1 / 3.0, figures.lines().get("quote strict"));
    assertEquals(2 / 7.0, figures.f1("quote strict"), EXACT);
    // P = (4/4 + 2/2 + 1/2 + 0)/4 = 0.625, R = (4/5 + 2/2 + 1/2)/3 = 0.7667.
    assertScore(0.625, 2.3 / 3, figures.lines().get("quote partial"));
    // Two of the three matches have their type.
    assertEquals(2 / 3.0, rate(figures, "type"), EXACT);
  }

  private static List<Long> counts(Figures figures) {
    return List.of(figures.gold(), figures.predicted(), figures.matched());
  }

  private static void assertScore(double precision, double recall, Figure figure) {
    Figure.Score score = (Figure.Score) figure;
    assertEquals(precision, score.precision(), EXACT);
    assertEquals(recall, score.recall(), EXACT);
  }

  @Test
  void scoresCuesMentionsSpeakersAndRoles() throws IOException {
    Figures figures = score(prediction());
    // A and B have their cue, C has another one.
    assertEquals(2 / 3.0, rate(figures, "cue"), EXACT);
    // A's overlaps, B has none as the gold has none, C lacks it.
    assertEquals(2 / 3.0, rate(figures, "mention"), EXACT);
    // A by its alias (vowel signs do not count), B by the full name (ى for ي), C is wrong.
    assertEquals(2 / 3.0, rate(figures, "speaker"), EXACT);
    assertEquals(1 / 3.0, rate(figures, "speaker full"), EXACT);
    // Two matches have a gold role; A's has F1 2·2/(2+3) = 0.8, B has none.
    assertEquals(0.5, rate(figures, "role"), EXACT);
  }

  @Test
  void scoresRowsPlacesAndNames() throws IOException {
    Figures figures = score(prediction());
    // Rows A and B: P 2/4, R 2/3, F1 = 4/7; by full name B alone: F1 = 2/7.
    assertEquals(4 / 7.0, figures.f1("ROW"), EXACT);
    assertEquals(2 / 7.0, figures.f1("ROW full"), EXACT);
    // One place of one, two predicted: F1 = 2/3.
    assertEquals(2 / 3.0, figures.f1("place"), EXACT);
    // PER 1 of 2, LOC 0 of 1, ORG 0 of 0 with one spurious; DATE is not scored.
    assertEquals(2 / 3.0, figures.f1("NER PER"), EXACT);
    assertEquals(0, figures.f1("NER LOC"), EXACT);
    assertEquals(0, figures.f1("NER ORG"), EXACT);
    assertEquals(0.4, figures.f1("NER"), EXACT);
  }

  @Test
  void scoresByType() throws IOException {
    Figures figures = score(prediction());
    assertEquals(new Figure.OfType(2, 1, 0, 0.5), figures.lines().get("by type indirect"));
    assertEquals(new Figure.OfType(1, 1, 1, 1), figures.lines().get("by type direct"));
    assertEquals(new Figure.OfType(0, 0, 0, 0), figures.lines().get("by type mixed"));
  }

  @Test
  void listsMistakesWithTheSpuriousOnesLast() throws IOException {
    Evaluation evaluation = Evaluation.of(directory, Map.of("a", prediction()));
    assertEquals(
        List.of("span", "span", "speaker", "spurious"),
        evaluation.documents().get(0).mistakes().stream().map(m -> m.kind().toString()).toList());
  }

  @Test
  void matchesEachContentOnceTheEarlierPredictionFirst() throws IOException {
    Quote right = quote("direct", "سنعود غدا", "أضاف", "نجم");
    Quote wrong = quote("direct", "سنعود غدا", "أضاف", "ليلى");
    // Equal overlap: the first counts, the second is spurious.
    assertEquals(1, rate(score(new Annotation(List.of(right, wrong), Set.of())), "speaker"));
    assertEquals(0, rate(score(new Annotation(List.of(wrong, right), Set.of())), "speaker"));
  }

  @Test
  void neverTakesAnEmptySpeakerForRight() throws IOException {
    String gold = Files.readString(directory.resolve("a.json"));
    Files.writeString(directory.resolve("a.json"), gold.replace("\"نجم\"", "\"—\""));
    Quote nameless = quote("direct", "سنعود غدا", "أضاف", "!");
    assertEquals(0, rate(score(new Annotation(List.of(nameless), Set.of())), "speaker"));
  }

  @Test
  void countsAnUnpredictedArticleAsNothingFound() throws IOException {
    Evaluation evaluation = Evaluation.of(directory, Map.of());
    assertEquals(List.of("a"), evaluation.unpredicted());
    assertEquals(List.of(3L, 0L, 0L), counts(evaluation.figures()));
    assertEquals(0, evaluation.figures().f1("ROW"));
    assertTrue(evaluation.intervals().isEmpty(), "one article has no interval");
  }

  @Test
  void givesIntervalsOverArticlesThatHoldTheFigure() throws IOException {
    Files.copy(directory.resolve("a.txt"), directory.resolve("b.txt"));
    Files.copy(directory.resolve("a.json"), directory.resolve("b.json"));
    Evaluation evaluation = Evaluation.of(directory, Map.of("a", prediction()));
    Interval row = evaluation.intervals().get("ROW");
    // Both drawn articles may be a (4/7) or b (0).
    assertEquals(0, row.low());
    assertEquals(4 / 7.0, row.high(), EXACT);
    assertEquals(evaluation.intervals(), evaluation.intervals());
  }

  @Test
  void readsAnArticleAsTheContractPrintsIt() throws IOException {
    Passage content = Passage.of(TEXT, at("الطريق إلى حلب مفتوح اليوم"));
    Speaker speaker =
        new Speaker(
            Optional.of("سامي نجم"),
            SpeakerKind.PERSON,
            Optional.of("وزير النقل"),
            Optional.of(Passage.of(TEXT, at("سامي نجم"))),
            List.of());
    Quotation quotation =
        new Quotation(
            QuotationType.INDIRECT,
            content,
            Optional.of(new Cue(Passage.of(TEXT, at("قال")), "قال")),
            speaker,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                place("حلب", PlaceMention.Where.CONTENT), place("غدا", PlaceMention.Where.TOPIC)),
            1);
    Name name =
        new Name(
            Passage.of(TEXT, at("ليلى")), NameType.PER, "ليلى", Optional.empty(), Optional.empty());
    Figures figures =
        Evaluation.of(
                directory,
                document -> new Article(document, List.of(quotation), List.of(name), List.of()))
            .figures();
    // One row of three, right in everything; one place of one; one name of three.
    assertEquals(0.5, figures.f1("ROW full"), EXACT);
    assertEquals(0.5, figures.f1("quote strict"), EXACT);
    assertEquals(1, rate(figures, "role"));
    assertEquals(1, figures.f1("place"));
    assertEquals(0.5, figures.f1("NER"), EXACT);
  }

  private static PlaceMention place(String passage, PlaceMention.Where where) {
    return new PlaceMention(Passage.of(TEXT, at(passage)), Optional.empty(), where);
  }

  @Test
  void refusesGoldThatPointsOutsideItsText() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "قال");
    BadInputException e =
        assertThrows(BadInputException.class, () -> Evaluation.of(directory, Map.of()));
    assertTrue(e.getMessage().contains("a.json"), e.getMessage());
  }
}
