package org.tasrih.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.evaluate.Tally.Count;

/**
 * The figures over a number of articles, all micro-averaged. Immutable.
 *
 * @param documents how many articles
 * @param gold how many gold quotations
 * @param predicted how many predicted ones
 * @param matched how many of both stand for each other
 * @param lines the figures by name, in the order in which they are printed
 */
public record Figures(
    int documents, long gold, long predicted, long matched, Map<String, Figure> lines) {
  private static final List<String> QUOTE_TYPES = List.of("direct", "indirect", "mixed");

  /** Keeps the order of {@code lines}. */
  public Figures {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /** The figures over {@code documents}. */
  public static Figures of(List<DocumentScore> documents) {
    Tally sum = Tally.sum(documents.stream().map(DocumentScore::tally).toList());
    Map<String, Figure> lines = new LinkedHashMap<>();
    addQuotes(lines, sum);
    addRows(lines, sum);
    addNames(lines, sum);
    for (String type : QUOTE_TYPES) {
      lines.put("by type " + type, ofType(sum, type));
    }
    return new Figures(
        documents.size(),
        (long) sum.get(Count.GOLD),
        (long) sum.get(Count.PREDICTED),
        (long) sum.get(Count.MATCHED),
        lines);
  }

  private static void addQuotes(Map<String, Figure> lines, Tally sum) {
    double matched = sum.get(Count.MATCHED);
    lines.put("quote strict", ofQuotes(sum, Count.STRICT));
    lines.put(
        "quote partial",
        Figure.Score.of(
            Figure.share(sum.get(Count.PREDICTED_SHARE), sum.get(Count.PREDICTED)),
            Figure.share(sum.get(Count.GOLD_SHARE), sum.get(Count.GOLD))));
    lines.put("type", Figure.Rate.of(sum.get(Count.TYPE), matched));
    lines.put("cue", Figure.Rate.of(sum.get(Count.CUE), matched));
    lines.put("mention", Figure.Rate.of(sum.get(Count.MENTION), matched));
    lines.put("speaker", Figure.Rate.of(sum.get(Count.SPEAKER), matched));
    lines.put("speaker full", Figure.Rate.of(sum.get(Count.SPEAKER_FULL), matched));
    lines.put("role", Figure.Rate.of(sum.get(Count.ROLE), sum.get(Count.GOLD_ROLE)));
  }

  private static void addRows(Map<String, Figure> lines, Tally sum) {
    lines.put("ROW", ofQuotes(sum, Count.ROW));
    lines.put("ROW full", ofQuotes(sum, Count.ROW_FULL));
    lines.put(
        "place",
        Figure.Score.ofCounts(
            sum.get(Count.PLACE), sum.get(Count.PREDICTED_PLACE), sum.get(Count.GOLD_PLACE)));
  }

  private static void addNames(Map<String, Figure> lines, Tally sum) {
    double right = 0;
    double predicted = 0;
    double gold = 0;
    for (String type : DocumentScore.NAME_TYPES) {
      double rightOfType = sum.get(Count.NAME, type);
      double predictedOfType = sum.get(Count.PREDICTED_NAME, type);
      double goldOfType = sum.get(Count.GOLD_NAME, type);
      lines.put("NER " + type, Figure.Score.ofCounts(rightOfType, predictedOfType, goldOfType));
      right += rightOfType;
      predicted += predictedOfType;
      gold += goldOfType;
    }
    lines.put("NER", Figure.Score.ofCounts(right, predicted, gold));
  }

  private static Figure ofQuotes(Tally sum, Count right) {
    return Figure.Score.ofCounts(sum.get(right), sum.get(Count.PREDICTED), sum.get(Count.GOLD));
  }

  private static Figure ofType(Tally sum, String type) {
    double gold = sum.get(Count.GOLD, type);
    return new Figure.OfType(
        (long) gold,
        Figure.share(sum.get(Count.MATCHED, type), gold),
        Figure.share(sum.get(Count.STRICT, type), gold),
        Figure.share(sum.get(Count.ROW, type), gold));
  }

  /**
   * The F1 of a line.
   *
   * @throws IllegalArgumentException if {@code line} has none
   */
  public double f1(String line) {
    if (lines.get(line) instanceof Figure.Score score) {
      return score.f1();
    }
    throw new IllegalArgumentException("no F1 under \"" + line + "\"; there are " + lines);
  }

  /** All figures as one JSON object, with the keys of the reference scorer. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("docs", documents).put("gold", gold).put("pred", predicted).put("matched", matched);
    lines.forEach((name, figure) -> put(json, name, figure));
    return json;
  }

  private static void put(ObjectNode json, String name, Figure figure) {
    if (figure instanceof Figure.Rate rate) {
      json.put(name, rate.value());
    } else if (figure instanceof Figure.Score score) {
      json.putObject(name)
          .put("P", score.precision())
          .put("R", score.recall())
          .put("F", score.f1());
    } else if (figure instanceof Figure.OfType type) {
      json.putObject(name)
          .put("gold", type.gold())
          .put("found", type.found())
          .put("strict", type.strict())
          .put("row", type.row());
    }
  }
}
