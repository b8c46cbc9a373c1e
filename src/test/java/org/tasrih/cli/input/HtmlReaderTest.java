package org.tasrih.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.Document;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <html><head><title>موقع الأخبار - لافروف</title>
      <meta property="og:title" content="لافروف: لن نغادر">
      <meta property="og:site_name" content="الأخبار">
      <meta property="article:published_time" content="2018-02-20T10:00:00+03:00"></head>
      <body><header>شعار الموقع</header>
      <nav><ul><li><a href="/">الرئيسية</a></li></ul></nav>
      <article><h1>لافروف: لن نغادر</h1>
      <p>قال <b>لافروف</b>&nbsp;إن بلاده
         «لن تغادر» &amp; ستبقى.</p><script>var x = "نص";</script>
      <p>وأضاف:<br>نعم.</p><aside>اقرأ أيضا</aside>
      <form><button>اشترك</button></form></article>
      <div>تعليق قصير</div><footer>حقوق النشر</footer></body></html>
      """;

  private static Document read(byte[] page) {
    List<Document> documents = new ArrayList<>();
    new Source(
            "a.html",
            "a",
            Kind.HTML,
            () -> new ByteArrayInputStream(page),
            Optional.empty(),
            new InputMeter())
        .read(
            new ReadSettings(ReadSettings.DEFAULT_MAX_CHARS, Optional.empty()),
            new Sink() {
              @Override
              public void document(Document document, Origin origin) {
                documents.add(document);
              }

              @Override
              public void complaint(Complaint complaint) {
                throw new AssertionError(complaint);
              }
            });
    return documents.get(0);
  }

  private static Document read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheArticleWithAParagraphPerLine() {
    assertEquals(
        "لافروف: لن نغادر\nقال لافروف إن بلاده «لن تغادر» & ستبقى.\nوأضاف:\nنعم.",
        read(PAGE).text());
  }

  @Test
  void takesTitleDateAndOutletFromTheMetadata() {
    Document document = read(PAGE);
    assertEquals(Optional.of("لافروف: لن نغادر"), document.title());
    assertEquals(Optional.of("2018-02-20"), document.date());
    assertEquals(Optional.of("الأخبار"), document.source());
  }

  @Test
  void findsTheDensestBlockInAPageWithoutAnArticleElement() {
    String page =
        """
        <body><div class="menu"><a href="/">رابط طويل جدا إلى صفحة أخرى من صفحات الموقع</a></div>
        <div id="wrap"><div id="text"><p>قال الوزير إن بلاده ستبقى.</p><p>وأضاف أنها لن تغادر.</p></div>
        <div id="side"><p>إعلان</p></div></div></body>
        """;
    assertEquals("قال الوزير إن بلاده ستبقى.\nوأضاف أنها لن تغادر.", read(page).text());
  }

  @Test
  void takesTheLongestOfSeveralArticles() {
    String page =
        "<article>قصير</article><article><p>قال الوزير نعم ثم مضى</p></article><article>آخر</article>";
    assertEquals("قال الوزير نعم ثم مضى", read(page).text());
  }

  @Test
  void readsAPageInTheEncodingItDeclares() {
    String page = "<html><head><meta charset='windows-1256'></head><p>قال الوزير نعم</p></html>";
    assertEquals("قال الوزير نعم", read(page.getBytes(Charset.forName("windows-1256"))).text());
  }
}
