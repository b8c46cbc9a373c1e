package org.tasrih.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.tasrih.Article;
import org.tasrih.Cue;
import org.tasrih.Passage;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;
import org.tasrih.Span;
import org.tasrih.Tasrih;
import org.tasrih.Warning;

/** What holds of every article, whatever its text. */
public final class Invariants {
  private Invariants() {}

  /**
   * Reads {@code text} twice and returns what was found.
   *
   * @throws AssertionError if an offset lies outside the text or names another stretch than it
   *     says, if spans cross each other, or if the second reading differs
   */
  public static Article check(Tasrih tasrih, String text) {
    Article article = tasrih.read(text);
    require(article.text().equals(text), "another text");
    for (Passage passage : passages(article)) {
      Span span = passage.span();
      require(span.end() <= text.length(), "outside the text: " + span);
      require(span.in(text).equals(passage.text()), "another stretch than " + span);
      require(!passage.text().isBlank(), "blank: " + span);
    }
    for (Warning warning : article.warnings()) {
      require(warning.span().end() <= text.length(), "warns outside the text: " + warning);
    }
    requireNested("contents", article.quotations().stream().map(q -> q.content().span()).toList());
    requireNested("names", article.names().stream().map(n -> n.passage().span()).toList());
    for (Quotation quotation : article.quotations()) {
      require(quotation.confidence() >= 0 && quotation.confidence() <= 1, "no probability");
      for (PlaceMention place : quotation.places()) {
        Span within =
            place.in() == PlaceMention.Where.CONTENT
                ? quotation.content().span()
                : quotation.topic().orElseThrow().span();
        require(within.contains(place.passage().span()), "a place outside: " + place.passage());
      }
    }
    require(tasrih.read(text).equals(article), "another answer the second time");
    return article;
  }

  /** All stretches of the text that an article names. */
  public static List<Passage> passages(Article article) {
    List<Passage> passages = new ArrayList<>();
    article.names().forEach(name -> passages.add(name.passage()));
    for (Quotation quotation : article.quotations()) {
      passages.add(quotation.content());
      quotation.cue().map(Cue::passage).ifPresent(passages::add);
      quotation.speaker().mention().ifPresent(passages::add);
      quotation.addressee().ifPresent(passages::add);
      quotation.occasion().ifPresent(passages::add);
      quotation.topic().ifPresent(passages::add);
      quotation.places().forEach(place -> passages.add(place.passage()));
    }
    return passages;
  }

  /** In the order of the text, each either within an earlier one or behind it. */
  private static void requireNested(String what, List<Span> spans) {
    require(spans.equals(spans.stream().sorted().toList()), what + " out of order");
    List<Span> longerFirst =
        spans.stream()
            .sorted(Comparator.comparingInt(Span::begin).thenComparing(s -> -s.end()))
            .toList();
    Deque<Span> open = new ArrayDeque<>();
    for (Span span : longerFirst) {
      while (!open.isEmpty() && open.peek().end() <= span.begin()) {
        open.pop();
      }
      require(
          open.isEmpty() || open.peek().contains(span),
          what + " that cross: " + open.peek() + ", " + span);
      open.push(span);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
