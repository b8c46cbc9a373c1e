package org.tasrih.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasrih.Article;
import org.tasrih.Cue;
import org.tasrih.Name;
import org.tasrih.Passage;
import org.tasrih.Place;
import org.tasrih.Quotation;
import org.tasrih.Span;

/**
 * The annotations of one article in brat's standoff format (Stenetorp et al. 2012): text-bound
 * annotations, relations, attributes and notes, one per line. brat counts code points and wants
 * every line of a longer stretch as a fragment of its own.
 */
final class BratAnnotations {
  private final String text;
  private final int[] codePoints;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> ids = new HashMap<>();
  private int textBounds;
  private int relations;
  private int attributes;
  private int notes;

  private BratAnnotations(String text) {
    this.text = text;
    this.codePoints = codePoints(text);
  }

  /** The lines of the {@code .ann} file of {@code article}. */
  static String of(Article article) {
    BratAnnotations annotations = new BratAnnotations(article.text());
    article.quotations().forEach(annotations::quotation);
    article.names().forEach(annotations::name);
    return annotations.lines.toString();
  }

  private void quotation(Quotation quotation) {
    Optional<String> content = textBound("Quotation", quotation.content().span());
    if (content.isEmpty()) {
      return;
    }
    String id = content.get();
    attribute("Type", id, Row.lowerCase(quotation.type()));
    attribute("Kind", id, Row.lowerCase(quotation.speaker().kind()));
    relation("cued_by", id, "Cue", quotation.cue().map(Cue::passage));
    relation("said_by", id, "Speaker", quotation.speaker().mention());
    relation("said_to", id, "Addressee", quotation.addressee());
    relation("said_at", id, "Occasion", quotation.occasion());
    relation("about", id, "Topic", quotation.topic());
    note(
        id,
        Stream.of(
                cell("speaker", quotation.speaker().name()),
                cell("role", quotation.speaker().role()),
                quotation.speaker().aliases().stream().map(alias -> "alias: " + alias),
                Stream.of("confidence: " + Column.rounded(quotation.confidence()).toPlainString()))
            .flatMap(cells -> cells)
            .toList());
  }

  private void name(Name name) {
    textBound(name.type().name(), name.passage().span())
        .ifPresent(
            id ->
                note(
                    id,
                    Stream.of(
                            Stream.of("name: " + name.fullName()),
                            cell("role", name.role()),
                            cell("place", name.place().map(Place::name)),
                            cell("country", name.place().flatMap(Place::country)),
                            cell("wikidata", name.place().flatMap(Place::wikidata)))
                        .flatMap(cells -> cells)
                        .toList()));
  }

  private static Stream<String> cell(String key, Optional<String> value) {
    return value.stream().map(v -> key + ": " + v);
  }

  private void relation(String relation, String quotation, String type, Optional<Passage> to) {
    if (to.isEmpty()) {
      return;
    }
    Span span = to.get().span();
    String key = type + " " + span;
    Optional<String> id = Optional.ofNullable(ids.get(key)).or(() -> textBound(type, span));
    if (id.isPresent()) {
      ids.put(key, id.get());
      relations++;
      line("R" + relations, relation + " Arg1:" + quotation + " Arg2:" + id.get());
    }
  }

  private void attribute(String attribute, String id, String value) {
    attributes++;
    line("A" + attributes, attribute + " " + id + " " + value);
  }

  private void note(String id, List<String> cells) {
    notes++;
    String note =
        cells.stream()
            .map(cell -> cell.replace('|', '/').replaceAll("\\s+", " "))
            .collect(Collectors.joining(" | "));
    line("#" + notes, "AnnotatorNotes " + id + "\t" + note);
  }

  /** Adds a stretch of the text; empty if there is nothing but white space in it. */
  private Optional<String> textBound(String type, Span span) {
    StringBuilder offsets = new StringBuilder();
    StringBuilder covered = new StringBuilder();
    int begin = span.begin();
    for (int i = span.begin(); i <= span.end(); i++) {
      if (i == span.end() || isBreak(text.charAt(i))) {
        if (!text.substring(begin, i).isBlank()) {
          offsets
              .append(offsets.isEmpty() ? "" : ";")
              .append(codePoints[begin])
              .append(' ')
              .append(codePoints[i]);
          covered.append(covered.isEmpty() ? "" : " ").append(text, begin, i);
        }
        begin = i + 1;
      }
    }
    if (offsets.isEmpty()) {
      return Optional.empty();
    }
    textBounds++;
    line("T" + textBounds, type + " " + offsets + "\t" + covered);
    return Optional.of("T" + textBounds);
  }

  /** What ends a line of the {@code .ann} file for Python, or a cell of it. */
  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= '\u001C' && c <= '\u001E')
        || c == '\t'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private void line(String id, String rest) {
    lines.append(id).append('\t').append(rest).append('\n');
  }

  /** For each UTF-16 unit, and the end, how many code points stand before it. */
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      boolean pair =
          i > 1
              && Character.isLowSurrogate(text.charAt(i - 1))
              && Character.isHighSurrogate(text.charAt(i - 2));
      before[i] = before[i - 1] + (pair ? 0 : 1);
    }
    return before;
  }
}
