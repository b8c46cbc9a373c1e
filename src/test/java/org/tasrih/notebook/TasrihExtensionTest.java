package org.tasrih.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasrih.Article;
import org.tasrih.tables.SampleArticle;
import org.tasrih.tables.Table;

final class TasrihExtensionTest {
  private final Renderer renderer = new Renderer();

  @BeforeEach
  void registers() {
    TasrihExtension.register(renderer);
  }

  @Test
  void theKernelFindsIt() {
    List<Extension> found =
        ServiceLoader.load(Extension.class).stream().map(ServiceLoader.Provider::get).toList();
    assertEquals(1, found.size());
    assertInstanceOf(TasrihExtension.class, found.get(0));
  }

  @Test
  void anArticleIsTheReportInAFrameOfItsOwn() {
    Element frame = html(SampleArticle.lavrov()).selectFirst("iframe");
    assertEquals("allow-scripts", frame.attr("sandbox"));
    Document report = Jsoup.parse(frame.attr("srcdoc"));
    assertTrue(report.selectFirst("#articles").data().contains("لن نغادر دمشق"));
    assertTrue(
        report
            .selectFirst("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'"));
  }

  @Test
  void aTableIsATableWithItsCellsEscaped() {
    Article article = SampleArticle.quoting("<b>a</b>", "إن 1 < 2 & «كذا»");
    Element table = html(Table.of(article)).selectFirst("table");
    assertEquals("rtl", table.attr("dir"));
    assertEquals(1, table.select("tbody tr").size());
    List<String> header = table.select("thead th").eachText();
    List<String> cells = table.select("tbody td").eachText();
    assertTrue(header.containsAll(List.of("speaker", "quote")), header::toString);
    assertTrue(cells.containsAll(List.of("<b>a</b>", "إن 1 < 2 & «كذا»")), cells::toString);
    assertNull(table.selectFirst("b"));
  }

  @Test
  void textIsThereForWhoeverAsksForIt() {
    DisplayData data = renderer.renderAs(SampleArticle.lavrov(), "text/plain");
    String text = (String) data.getData(MIMEType.TEXT_PLAIN);
    assertTrue(text.contains("| speaker |") || text.contains("speaker |"), text);
    assertNull(data.getData(MIMEType.TEXT_HTML));
  }

  private Document html(Object value) {
    return Jsoup.parse((String) renderer.render(value).getData(MIMEType.TEXT_HTML));
  }
}
