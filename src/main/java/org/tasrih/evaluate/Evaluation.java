package org.tasrih.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tasrih.Article;
import org.tasrih.Document;

/**
 * Predictions scored against a gold directory. Immutable.
 *
 * <pre>{@code
 * Tasrih tasrih = Tasrih.load();
 * Evaluation evaluation = Evaluation.of(Path.of("testdata/articles"), tasrih::read);
 * double row = evaluation.figures().f1("ROW");
 * }</pre>
 *
 * @param documents the articles' scores, ordered by id
 * @param unpredicted the articles for which there is no prediction; they count as if nothing had
 *     been found in them
 */
public record Evaluation(List<DocumentScore> documents, List<String> unpredicted) {
  /** Copies the lists. */
  public Evaluation {
    documents = List.copyOf(documents);
    unpredicted = List.copyOf(unpredicted);
  }

  /**
   * Scores predictions made before.
   *
   * @param goldDirectory holds {@code ID.txt} beside {@code ID.json}
   * @param predictions what was found, by the article's id; others than those of the gold are
   *     ignored
   * @throws BadInputException if the gold cannot be read or a prediction points outside its text
   */
  public static Evaluation of(Path goldDirectory, Map<String, Annotation> predictions)
      throws IOException {
    return of(GoldReader.read(goldDirectory), predictions);
  }

  /**
   * Reads the gold's articles with {@code reader} and scores what it finds.
   *
   * @param goldDirectory holds {@code ID.txt} beside {@code ID.json}
   * @throws BadInputException if the gold cannot be read
   */
  public static Evaluation of(Path goldDirectory, Function<Document, Article> reader)
      throws IOException {
    return of(GoldReader.read(goldDirectory), reader);
  }

  /**
   * Scores predictions made before against gold read before.
   *
   * @throws BadInputException if a prediction points outside its text
   */
  public static Evaluation of(List<GoldDocument> gold, Map<String, Annotation> predictions)
      throws BadInputException {
    List<DocumentScore> scores = new ArrayList<>();
    List<String> unpredicted = new ArrayList<>();
    for (GoldDocument document : gold) {
      String id = document.id();
      if (!predictions.containsKey(id)) {
        unpredicted.add(id);
      }
      Annotation predicted = predictions.getOrDefault(id, Annotation.none());
      SpanCheck.requireWithin(document.text(), predicted, "the prediction for " + id, id + ".txt");
      scores.add(DocumentScore.of(document, predicted));
    }
    return new Evaluation(scores, unpredicted);
  }

  /** Reads the articles of gold read before with {@code reader} and scores what it finds. */
  public static Evaluation of(List<GoldDocument> gold, Function<Document, Article> reader) {
    List<DocumentScore> scores = new ArrayList<>();
    for (GoldDocument document : gold) {
      Article article = reader.apply(Document.of(document.id(), document.text()));
      scores.add(DocumentScore.of(document, Annotation.of(article)));
    }
    return new Evaluation(scores, List.of());
  }

  /** The figures over all articles. */
  public Figures figures() {
    return Figures.of(documents);
  }

  /** The 95 % intervals of the figures that have one, by the figure's name. */
  public Map<String, Interval> intervals() {
    return Interval.of(documents);
  }
}
