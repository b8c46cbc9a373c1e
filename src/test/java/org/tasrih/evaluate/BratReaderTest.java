package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.Reading;
import org.tasrih.Span;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;

class BratReaderTest {
  private static final String TEXT = "😀 قال لافروف إن\nدمشق آمنة.";

  @TempDir private Path folder;

  @Test
  void readsWhatAnAnnotatorHasWritten() throws IOException {
    String lines =
        """
        T7	Quotation 13 15;16 25	إن دمشق آمنة
        T2	Cue 2 5	قال
        T3	Speaker 6 12	لافروف
        T9	LOC 16 20	دمشق
        T10	PER 6 12	لافروف
        T11	Topic 0 1	😀
        R1	cued_by Arg1:T7 Arg2:T2
        R2	said_by Arg1:T7 Arg2:T3
        A1	Type T7 indirect
        #1	AnnotatorNotes T7	speaker:سيرجي لافروف|role: وزير |  alias: لافروف | alias: الوزير
        *	Equiv T3 T10
        """;
    Annotation annotation = BratReader.read("a.ann", lines, TEXT);
    Quote quote = annotation.quotes().get(0);
    assertEquals("إن\nدمشق آمنة", quote.content().in(TEXT));
    assertEquals("indirect", quote.type());
    assertEquals("قال", quote.cue().orElseThrow().in(TEXT));
    assertEquals("لافروف", quote.mention().orElseThrow().in(TEXT));
    assertEquals(Optional.of("سيرجي لافروف"), quote.speaker());
    assertEquals(Optional.of("وزير"), quote.role());
    assertEquals(List.of("لافروف", "الوزير"), quote.aliases());
    assertEquals(Set.of(new Span(17, 21)), quote.places());
    assertEquals(2, annotation.entities().size());
  }

  @Test
  void namesTheLineThatDoesNotFit() {
    assertComplaint("T1\tLOC 1 99\tدمشق", "a.ann:1: has offsets outside the text");
    assertComplaint("\nT1\tLOC 16 20\tحلب", "a.ann:2: says «حلب» where the text has «دمشق»");
    assertComplaint("T1\tLOC x 20\tحلب", "a.ann:1: has offsets outside the text");
    assertComplaint("T1\tLOC", "is no annotation with type and offsets");
    assertComplaint("R1\tcued_by Arg1:T1 Arg2:T2", "relates what is not there");
    assertComplaint("hello", "has no tab");
  }

  private static void assertComplaint(String lines, String complaint) {
    BadInputException e =
        assertThrows(BadInputException.class, () -> BratReader.read("a.ann", lines, TEXT));
    assertTrue(e.getMessage().contains(complaint), e.getMessage());
  }

  @Test
  void readsBackWhatIsWrittenWithoutLoss() throws IOException {
    List<Article> articles = new ArrayList<>();
    Map<String, Annotation> predictions = new HashMap<>();
    for (String id : List.of("port-agreement", "tech-launch", "multi-paragraph")) {
      String text = Files.readString(Path.of("testdata/articles", id + ".txt"));
      articles.add(Reading.tasrih().read(Document.of(id, text)));
    }
    try (ArticleWriter writer = Format.BRAT.open(folder, WriteOptions.PLAIN)) {
      for (Article article : articles) {
        writer.write(article);
        predictions.put(article.document().id(), Annotation.of(article));
      }
    }
    Figures figures = Evaluation.of(folder, predictions).figures();
    for (String figure : List.of("quote strict", "ROW", "ROW full", "place", "NER")) {
      assertEquals(1.0, figures.f1(figure), figure);
    }
  }
}
