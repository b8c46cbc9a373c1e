package org.tasrih.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.Place;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;

/**
 * A quotation as one row of a table.
 *
 * @param article the article's id
 * @param n the number of the quotation in its article, from 1
 * @param speaker the speaker's fullest name, or the fullest description
 * @param role the speaker's office or title
 * @param kind the speaker's kind in lower case
 * @param type the quotation's type in lower case
 * @param cue the attributing word
 * @param quote what was said, exactly as it stands in the text
 * @param places the names of the places in content and topic, each once, joined by {@code "; "}; a
 *     place the gazetteer does not know appears as it is written
 * @param begin the first UTF-16 unit of the quote in the article's text
 * @param end one past its last unit
 * @param confidence 0 to 1
 * @param date the article's date, when the input gave it
 * @param source the outlet, when the input gave it
 * @param title the title, when the input gave it
 */
public record Row(
    String article,
    int n,
    Optional<String> speaker,
    Optional<String> role,
    String kind,
    String type,
    Optional<String> cue,
    String quote,
    String places,
    int begin,
    int end,
    double confidence,
    Optional<String> date,
    Optional<String> source,
    Optional<String> title) {

  /** The rows of {@code article}, one for each quotation, in its order. */
  public static List<Row> of(Article article) {
    List<Row> rows = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      rows.add(of(article.document(), rows.size() + 1, quotation));
    }
    return List.copyOf(rows);
  }

  private static Row of(Document document, int n, Quotation quotation) {
    return new Row(
        document.id(),
        n,
        quotation.speaker().name(),
        quotation.speaker().role(),
        lowerCase(quotation.speaker().kind()),
        lowerCase(quotation.type()),
        quotation.cue().map(cue -> cue.passage().text()),
        quotation.content().text(),
        quotation.places().stream().map(Row::name).distinct().collect(Collectors.joining("; ")),
        quotation.content().span().begin(),
        quotation.content().span().end(),
        quotation.confidence(),
        document.date(),
        document.source(),
        document.title());
  }

  /** The name of the place that {@code mention} stands for; its own text when that is unknown. */
  static String name(PlaceMention mention) {
    return mention.place().map(Place::name).orElseGet(mention.passage()::text);
  }

  /** A constant as the contract writes it. */
  static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
