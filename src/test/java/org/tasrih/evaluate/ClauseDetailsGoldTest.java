package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasrih.Passage;
import org.tasrih.Quotation;
import org.tasrih.Reading;
import org.tasrih.Span;

/**
 * Addressees, occasions and topic frames against those annotated in the articles of our own, of the
 * quotations whose cue was found.
 */
class ClauseDetailsGoldTest {
  private static final Path ARTICLES = Path.of("testdata", "articles");

  @Test
  void addressees() throws IOException {
    holds("addressee", Quotation::addressee, 0.84);
  }

  @Test
  void occasions() throws IOException {
    holds("occasion", Quotation::occasion, 0.90);
  }

  @Test
  void topics() throws IOException {
    holds("topic", Quotation::topic, 0.60);
  }

  private static void holds(
      String detail, Function<Quotation, Optional<Passage>> given, double floor)
      throws IOException {
    int right = 0;
    int wanted = 0;
    int found = 0;
    for (Path gold : annotations()) {
      String text = Files.readString(Path.of(gold.toString().replace(".json", ".txt")));
      Map<Integer, Quotation> byCue = new HashMap<>();
      for (Quotation quotation : Reading.quotations(text)) {
        quotation.cue().ifPresent(c -> byCue.put(c.passage().span().begin(), quotation));
      }
      for (JsonNode quote : new ObjectMapper().readTree(gold.toFile()).get("quotes")) {
        Optional<Span> want = span(quote.path(detail));
        Optional<Span> got =
            Optional.ofNullable(byCue.get(quote.path("cue").path(0).asInt(-1)))
                .flatMap(given)
                .map(Passage::span);
        wanted += want.isPresent() ? 1 : 0;
        found += got.isPresent() ? 1 : 0;
        right += want.isPresent() && want.equals(got) ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (wanted + found);
    assertTrue(f1 >= floor, detail + ": F1 " + f1 + " < " + floor);
  }

  private static Optional<Span> span(JsonNode offsets) {
    return offsets.isArray()
        ? Optional.of(new Span(offsets.get(0).asInt(), offsets.get(1).asInt()))
        : Optional.empty();
  }

  private static List<Path> annotations() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }
}
