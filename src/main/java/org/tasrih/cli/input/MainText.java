package org.tasrih.cli.input;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a web page's article, one paragraph per line, without menus, scripts and forms.
 *
 * <p>The article is the longest {@code article} or {@code main} element (or what schema.org and
 * ARIA mark as such); in a page without one, the block whose own paragraphs hold most text outside
 * links.
 */
final class MainText {
  private static final String NOISE =
      "script, style, noscript, template, svg, iframe, nav, aside, footer, form, button, select,"
          + " figure, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " body > header";
  private static final String MARKED =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";

  private MainText() {}

  /** The main text of {@code page}, which loses its noise; empty if there is none. */
  static String of(Document page) {
    page.select(NOISE).remove();
    Element body = page.body();
    TextAmounts amounts = TextAmounts.of(body);
    Element densest = longest(body.select("div, section, td"), amounts::own, amounts, body);
    Element main = longest(page.select(MARKED), amounts::outsideLinks, amounts, densest);
    return lines(main);
  }

  private static Element longest(
      List<Element> elements,
      ToIntFunction<Element> length,
      TextAmounts amounts,
      Element otherwise) {
    return elements.stream()
        .filter(element -> length.applyAsInt(element) > 0)
        .max(Comparator.comparingInt(length).thenComparingInt(element -> -amounts.all(element)))
        .orElse(otherwise);
  }

  private static String lines(Element main) {
    StringBuilder text = new StringBuilder();
    main.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (endsLine(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (endsLine(node)) {
              text.append('\n');
            }
          }
        });
    return text.toString()
        .lines()
        .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static boolean endsLine(Node node) {
    return node instanceof Element element && (element.isBlock() || element.tagName().equals("br"));
  }
}
