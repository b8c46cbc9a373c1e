package org.tasrih.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Span;

/** Prints an {@link Evaluation} for people. Figures have three decimals in any locale. */
public final class Report {
  private final PrintWriter out;

  /** Prints to {@code out}, which the caller flushes. */
  public Report(PrintWriter out) {
    this.out = out;
  }

  /** Prints all figures, those over whole rows, spans and names with their 95 % interval. */
  public void printFigures(Evaluation evaluation) {
    Figures figures = evaluation.figures();
    print(
        "documents %d  gold quotes %d  predicted %d  matched %d",
        figures.documents(), figures.gold(), figures.predicted(), figures.matched());
    Map<String, Interval> intervals = evaluation.intervals();
    figures.lines().forEach((name, figure) -> printLine(name, figure, intervals.get(name)));
  }

  private void printLine(String name, Figure figure, Interval interval) {
    if (figure instanceof Figure.Rate rate) {
      print("%-14s %s", name, decimals(rate.value()));
    } else if (figure instanceof Figure.Score score) {
      print(
          "%-14s P %s  R %s  F1 %s%s",
          name,
          decimals(score.precision()),
          decimals(score.recall()),
          decimals(score.f1()),
          interval == null ? "" : "  95 % " + bounds(interval));
    } else if (figure instanceof Figure.OfType type) {
      print(
          "%-16s gold %d  found %s  strict %s  row %s",
          name, type.gold(), decimals(type.found()), decimals(type.strict()), decimals(type.row()));
    }
  }

  /** Prints one line per article. */
  public void printByDocument(Evaluation evaluation) {
    for (DocumentScore document : evaluation.documents()) {
      Figures figures = Figures.of(List.of(document));
      print(
          "%s: gold %d pred %d strict %s ROW %s NER %s",
          document.document().id(),
          figures.gold(),
          figures.predicted(),
          decimals(figures.f1("quote strict")),
          decimals(figures.f1("ROW")),
          decimals(figures.f1("NER")));
    }
  }

  /** Prints up to {@code most} mistakes of each kind and article. */
  public void printMistakes(Evaluation evaluation, int most) {
    for (DocumentScore document : evaluation.documents()) {
      Map<Mistake.Kind, Integer> seen = new EnumMap<>(Mistake.Kind.class);
      for (Mistake mistake : document.mistakes()) {
        if (seen.merge(mistake.kind(), 1, Integer::sum) <= most) {
          print("%s %s", document.document().id(), mistake.kind());
          String text = document.document().text();
          mistake.gold().ifPresent(quote -> printQuote("gold", quote, text));
          mistake.predicted().ifPresent(quote -> printQuote("pred", quote, text));
        }
      }
    }
  }

  private void printQuote(String side, Quote quote, String text) {
    print(
        "   %s %-8s «%s»  cue %s  speaker %s",
        side,
        quote.type(),
        cut(quote.content(), text),
        quote.cue().map(cue -> "«" + cut(cue, text) + "»").orElse("–"),
        quote.speaker().orElse("–") + mention(quote.mention(), text));
  }

  private static String mention(Optional<Span> mention, String text) {
    return mention.map(span -> " (as «" + cut(span, text) + "»)").orElse("");
  }

  private static String cut(Span span, String text) {
    return span.in(text).replaceAll("\\R", " ");
  }

  /** All figures as one JSON object; with {@code byDocument} also those of each article. */
  public static ObjectNode json(Evaluation evaluation, boolean byDocument) {
    ObjectNode json = evaluation.figures().toJson();
    if (byDocument) {
      ObjectNode documents = json.putObject("by document");
      evaluation
          .documents()
          .forEach(
              score -> documents.set(score.document().id(), Figures.of(List.of(score)).toJson()));
    }
    return json;
  }

  private static String bounds(Interval interval) {
    return "[" + decimals(interval.low()) + ", " + decimals(interval.high()) + "]";
  }

  /** Rounds the exact binary value, half to even, as Python does and {@code %.3f} does not. */
  static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
