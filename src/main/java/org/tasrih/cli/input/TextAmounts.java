package org.tasrih.cli.input;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text the elements of a page hold, in characters that are not blank: counted in one walk,
 * since elements may lie within each other by the thousand.
 */
final class TextAmounts implements NodeVisitor {
  private static final Amount NOTHING = new Amount();

  private final IdentityHashMap<Node, Amount> amounts = new IdentityHashMap<>();

  private static final class Amount {
    private int all;
    private int outsideLinks;
    private int own;
  }

  private TextAmounts() {}

  /** The amounts of {@code root} and all that is in it. */
  static TextAmounts of(Element root) {
    TextAmounts amounts = new TextAmounts();
    root.traverse(amounts);
    return amounts;
  }

  /** All text in {@code element}. */
  int all(Element element) {
    return amount(element).all;
  }

  /** The text in {@code element} that is no link. */
  int outsideLinks(Element element) {
    return amount(element).outsideLinks;
  }

  /** The text of {@code element} itself and of the paragraphs that are its children. */
  int own(Element element) {
    return amount(element).own;
  }

  private Amount amount(Node node) {
    return amounts.getOrDefault(node, NOTHING);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && node.parent() != null) {
      int length =
          (int) text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
      Amount parent = amounts.computeIfAbsent(node.parent(), n -> new Amount());
      parent.all += length;
      parent.outsideLinks += length;
      parent.own += length;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Amount amount = amounts.get(node);
    if (amount == null || !(node instanceof Element element) || node.parent() == null) {
      return;
    }
    if (element.tagName().equals("a")) {
      amount.outsideLinks = 0;
    }
    Amount parent = amounts.computeIfAbsent(node.parent(), n -> new Amount());
    parent.all += amount.all;
    parent.outsideLinks += amount.outsideLinks;
    if (element.tagName().equals("p") || element.tagName().equals("blockquote")) {
      parent.own += amount.outsideLinks;
    }
  }
}
