package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasrih.Article;

class BratWriterTest {
  @TempDir private Path folder;

  private void write(Article... articles) throws IOException {
    try (ArticleWriter writer = Format.BRAT.open(folder, WriteOptions.PLAIN)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
  }

  @Test
  void writesTextAndAnnotationsWithOffsetsInCodePoints() throws IOException {
    write(SampleArticle.lavrov());
    assertEquals(SampleArticle.TEXT, Files.readString(folder.resolve("afrin.txt")));
    assertEquals(
        """
        T1	Quotation 27 53	لن نغادر دمشق، ولا تل رفعت
        A1	Type T1 direct
        A2	Kind T1 person
        T2	Cue 14 17	قال
        R1	cued_by Arg1:T1 Arg2:T2
        T3	Speaker 18 24	لافروف
        R2	said_by Arg1:T1 Arg2:T3
        T4	Topic 7 12	عفرين
        R3	about Arg1:T1 Arg2:T4
        #1	AnnotatorNotes T1	speaker: سيرجي لافروف | role: وزير الخارجية الروسي | alias: لافروف | confidence: 0.9312
        T5	LOC 36 40	دمشق
        #2	AnnotatorNotes T5	name: دمشق | place: دمشق | country: SY | wikidata: Q3766
        """,
        Files.readString(folder.resolve("afrin.ann")));
    assertTrue(Files.exists(folder.resolve("annotation.conf")));
  }

  @Test
  void splitsAQuotationOverSeveralLinesIntoFragments() throws IOException {
    write(SampleArticle.quoting("a", "أول سطر\n\nوثان\tهنا"));
    assertEquals(
        "T1\tQuotation 0 7;9 13;14 17\tأول سطر وثان هنا",
        Files.readString(folder.resolve("a.ann")).lines().findFirst().orElseThrow());
  }

  @Test
  void keepsTwoArticlesOfOneIdApartAndOneThatComesTwiceOnce() throws IOException {
    write(
        SampleArticle.quoting("a", "أول"),
        SampleArticle.quoting("a", "ثان"),
        SampleArticle.quoting("a", "أول"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("a-2.ann", "a-2.txt", "a.ann", "a.txt"),
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".conf"))
              .sorted()
              .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "خبر-1, خبر-1",
    "saudi/2015/0, saudi_2015_0",
    "../../etc/passwd, _.._.._etc_passwd",
    ".hidden, _.hidden",
    "'', _"
  })
  void namesFilesSoThatNoIdLeadsOutOfTheFolder(String id, String name) {
    assertEquals(name, BratNames.of(id));
  }
}
