package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tasrih.Article;

class ReportWriterTest {
  private static final WriteOptions WITH_TEXT =
      new WriteOptions(false, true, false, false, 0, false);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static String report(Article... articles) throws IOException {
    return Written.as(Format.HTML, WriteOptions.PLAIN, articles);
  }

  private static String data(String report) {
    return Jsoup.parse(report).getElementById("articles").data().strip();
  }

  @Test
  void holdsTheObjectsOfTheContractOneALine() throws IOException {
    Article[] few = ReportArticles.few().toArray(new Article[0]);
    List<String> lines = data(report(few)).lines().toList();
    List<String> contract = Written.as(Format.JSONL, WITH_TEXT, few).lines().toList();
    assertEquals(contract.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(MAPPER.readTree(contract.get(i)), MAPPER.readTree(lines.get(i)));
    }
  }

  @Test
  void isAnArabicPageAlsoWithoutArticles() throws IOException {
    Document page = Jsoup.parse(report());
    assertEquals("rtl", page.selectFirst("html").attr("dir"));
    assertEquals("ar", page.selectFirst("html").attr("lang"));
    assertEquals("", data(report()));
  }

  @Test
  void noTextEndsTheDataOrOpensAnythingInIt() throws IOException {
    String report = report(ReportArticles.hostile());
    Document page = Jsoup.parse(report);
    assertEquals(2, page.select("script").size());
    assertEquals(0, page.select("img, [onerror]").size());
    JsonNode article = MAPPER.readTree(data(report));
    assertEquals(ReportArticles.HOSTILE, article.path("text").textValue());
    assertFalse(data(report).matches("(?s).*[<>&].*"));
  }

  @Test
  void theSourceOfThePageHasNoInvisibleControls() throws IOException {
    assertFalse(
        Pattern.compile("[\\p{Cf}\\u2028\\u2029]")
            .matcher(report(ReportArticles.hostile()))
            .find());
  }

  @Test
  void runsOnlyItsOwnScriptAndStyleAndLoadsNothing() throws IOException, NoSuchAlgorithmException {
    String report = report(ReportArticles.hostile());
    Document page = Jsoup.parse(report);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; script-src "
            + hash(page.selectFirst("script[type=module]"))
            + "; style-src "
            + hash(page.selectFirst("style"))
            + "; base-uri 'none'; form-action 'none'",
        policy);
    assertEquals(0, page.select("[src], link, iframe, object, [style]").size());
    page.select("[href]").forEach(e -> assertTrue(e.attr("href").startsWith("#")));
    String style = page.selectFirst("style").data();
    assertFalse(style.contains("url(") || style.contains("@import"));
  }

  @Test
  void writesArticlesAsTheyComeAndLeavesTheOutputOpen() throws IOException {
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    try (ArticleWriter writer = Format.HTML.open(out, WriteOptions.PLAIN)) {
      writer.write(SampleArticle.lavrov());
      assertTrue(out.toString().contains("\"id\":\"afrin\""));
      writer.write(SampleArticle.lavrov());
    }
    assertTrue(out.toString().endsWith("</html>\n"));
  }

  private static String hash(Element element) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(element.data().getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
