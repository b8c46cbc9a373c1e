package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.Article;
import org.tasrih.Tasrih;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;

class WhoSaidWhatTest {
  private static final String TEXT =
      "20 شباط/فبراير 2018\n\nقال وزير الخارجية الروسي سيرجي لافروف إن موسكو ستواصل المفاوضات مع دمشق.";

  @Test
  void readsAnArticle() {
    assertEquals(
        List.of("سيرجي لافروف: إن موسكو ستواصل المفاوضات مع دمشق"), new WhoSaidWhat().in(TEXT));
  }

  @Test
  void showsQuotationsInContext() {
    assertEquals(List.of(TEXT), new WhoSaidWhat().inContext(TEXT));
  }

  @Test
  void writesTables() throws IOException {
    Article article = Tasrih.load().read(TEXT);
    for (Format format :
        List.of(Format.CSV, Format.TSV, Format.JSON, Format.JSONL, Format.GEOJSON)) {
      StringWriter out = new StringWriter();
      try (ArticleWriter writer = format.open(out, WriteOptions.PLAIN)) {
        writer.write(article);
      }
      assertTrue(out.toString().contains("لافروف"), format.toString());
    }
  }

  @Test
  void isNotBurdenedWithWhatOnlyTheCommandOrAFormatNeeds() {
    for (String name :
        List.of(
            "picocli.CommandLine",
            "edu.stanford.nlp.pipeline.Annotator",
            "org.jsoup.Jsoup",
            "com.ibm.icu.lang.UCharacter",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.github.mustachejava.Mustache",
            "org.dhatim.fastexcel.Workbook",
            "org.apache.parquet.hadoop.ParquetWriter")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
  }
}
