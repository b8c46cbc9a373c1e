package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Article;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class XlsxWriterTest {
  @TempDir private Path folder;

  private String sheet(WriteOptions options, Article... articles) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ArticleWriter writer = Format.XLSX.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      return new String(sheet, StandardCharsets.UTF_8);
    }
  }

  private static List<String> cells(String sheet) throws Exception {
    NodeList cells =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(sheet)))
            .getElementsByTagName("c");
    return IntStream.range(0, cells.getLength())
        .mapToObj(i -> cells.item(i).getTextContent())
        .toList();
  }

  @Test
  void hasAHeaderAndARowPerQuotationFromRightToLeft() throws Exception {
    String sheet = sheet(WriteOptions.PLAIN, SampleArticle.lavrov());
    assertTrue(sheet.contains("rightToLeft=\"true\""), sheet);
    List<String> cells = cells(sheet);
    assertEquals(List.of("article", "n", "speaker", "role"), cells.subList(0, 4));
    assertEquals(
        List.of("afrin", "1", "سيرجي لافروف", "وزير الخارجية الروسي"), cells.subList(12, 16));
    assertEquals("0.9312", cells.get(cells.size() - 1));
  }

  @Test
  void holdsTextNeverFormulas() throws Exception {
    String sheet = sheet(WriteOptions.PLAIN, SampleArticle.quoting("a", "=1+1"));
    assertTrue(cells(sheet).contains("=1+1"));
    assertFalse(sheet.contains("<f>"));
  }

  @Test
  void writesWhatXmlOrACellCannotHold() throws Exception {
    String text = "نعم\u0001\ud800 <لا> &";
    assertTrue(
        cells(sheet(WriteOptions.PLAIN, SampleArticle.quoting("a", text)))
            .contains("نعم?? <لا> &"));
    String longText = "ن".repeat(40_000);
    int longest =
        cells(sheet(WriteOptions.PLAIN, SampleArticle.quoting("a", longText))).stream()
            .mapToInt(String::length)
            .max()
            .orElse(0);
    assertEquals(XlsxWriter.UNITS_PER_CELL, longest);
  }
}
