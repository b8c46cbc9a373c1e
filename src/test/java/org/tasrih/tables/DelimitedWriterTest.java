package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tasrih.tables.SampleArticle.quoting;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.Article;

class DelimitedWriterTest {
  private static final WriteOptions DETAILS = new WriteOptions(true, false, false, false, 0, false);
  private static final WriteOptions BOM = new WriteOptions(false, false, true, false, 0, false);
  private static final WriteOptions RAW = new WriteOptions(false, false, false, true, 0, false);

  @Test
  void writesTheColumnsOfTheContractInItsOrder() throws IOException {
    assertEquals(
        "article,n,speaker,role,kind,type,cue,quote,places,begin,end,confidence\r\n",
        Written.as(Format.CSV, WriteOptions.PLAIN));
    assertEquals(
        "article,n,speaker,role,kind,type,cue,quote,places,begin,end,confidence,date,source,title\r\n",
        Written.as(Format.CSV, DETAILS));
  }

  @Test
  void writesOneRowPerQuotation() throws IOException {
    List<String> row = rows(Format.CSV, DETAILS, SampleArticle.lavrov()).get(0);
    assertEquals(
        List.of(
            "afrin",
            "1",
            "سيرجي لافروف",
            "وزير الخارجية الروسي",
            "person",
            "direct",
            "قال",
            "لن نغادر دمشق، ولا تل رفعت",
            "دمشق; تل رفعت",
            "28",
            "54",
            "0.9312",
            "2018-02-20",
            "",
            "عفرين"),
        row);
    int begin = Integer.parseInt(row.get(9));
    int end = Integer.parseInt(row.get(10));
    assertEquals(row.get(7), SampleArticle.TEXT.substring(begin, end));
  }

  @Test
  void quotesCommasMarksAndLineEndsAsRfc4180Says() throws IOException {
    String csv =
        Written.as(Format.CSV, WriteOptions.PLAIN, quoting("a", "نعم, قال \"لا\"\nثم مضى"));
    assertTrue(csv.contains("\"نعم, قال \"\"لا\"\"\nثم مضى\""), csv);
    assertTrue(csv.endsWith("0.5\r\n"), csv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"})
  void neverStartsAFormula(String content) throws IOException {
    assertEquals("'" + content, quote(Format.CSV, WriteOptions.PLAIN, content));
    assertEquals(content, quote(Format.CSV, RAW, content));
  }

  @Test
  void guardsEveryCellNotOnlyTheQuote() throws IOException {
    assertEquals("'=id", rows(Format.CSV, WriteOptions.PLAIN, quoting("=id", "نعم")).get(0).get(0));
  }

  @Test
  void beginsWithAByteOrderMarkOnlyWhenAsked() throws IOException {
    assertTrue(Written.as(Format.CSV, BOM).startsWith("\uFEFFarticle,"));
    assertTrue(Written.as(Format.TSV, BOM).startsWith("\uFEFFarticle\t"));
  }

  @Test
  void keepsEveryRowOfTsvOnOneLine() throws IOException {
    String tsv =
        Written.as(Format.TSV, WriteOptions.PLAIN, quoting("a", "أولا\tثانيا\r\nثالثا\nرابعا"));
    assertEquals(2, tsv.lines().count());
    assertEquals("أولا ثانيا ثالثا رابعا", tsv.lines().toList().get(1).split("\t", -1)[7]);
  }

  private static String quote(Format format, WriteOptions options, String content)
      throws IOException {
    return rows(format, options, quoting("a", content)).get(0).get(7);
  }

  private static List<List<String>> rows(Format format, WriteOptions options, Article article)
      throws IOException {
    String csv = Written.as(format, options, article);
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      return parser.stream().skip(1).map(CSVRecord::toList).toList();
    }
  }
}
