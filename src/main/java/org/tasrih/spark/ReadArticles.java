package org.tasrih.spark;

import com.google.common.collect.Iterators;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tasrih.Article;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.Place;
import org.tasrih.Tasrih;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.tables.Column;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads the articles of a partition, one after another. It goes to the executors without the
 * models: each loads its own.
 */
final class ReadArticles implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final int ID_LENGTH = 16;
  private static final int SHOWN_OF_CORRUPT = 200;

  /** The models, loaded by the first task of a Java process for all its tasks. */
  private static final class Loaded {
    static final Tasrih TASRIH =
        Tasrih.builder().maxCharacters(ReadSettings.DEFAULT_MAX_CHARS).load();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    // What keeps the models from loading fails the job here, and not every article.
    Tasrih tasrih = Loaded.TASRIH;
    return Iterators.transform(articles, row -> read(tasrih, row));
  }

  /** Reads {@code row}: id, text, title, date, source, and what was no record at all. */
  private static Row read(Tasrih tasrih, Row row) {
    Optional<String> id = cell(row, 0);
    Optional<String> text = cell(row, 1);
    Optional<String> corrupt = cell(row, 5);
    if (corrupt.isPresent()) {
      String shown = corrupt.get().substring(0, Math.min(SHOWN_OF_CORRUPT, corrupt.get().length()));
      return unread(id, "is not JSON: " + shown);
    }
    if (text.isEmpty()) {
      return unread(id, "has no text");
    }
    String article = id.orElseGet(() -> idOf(text.get()));
    try {
      return row(
          tasrih.read(new Document(article, cell(row, 2), cell(row, 3), cell(row, 4), text.get())));
    } catch (RuntimeException | StackOverflowError e) {
      return unread(Optional.of(article), e.toString());
    }
  }

  private static Row row(Article article) {
    List<Row> quotations =
        org.tasrih.tables.Row.of(article).stream().map(ReadArticles::quotation).toList();
    String id = article.document().id();
    List<Row> entities = article.names().stream().map(name -> entity(id, name)).toList();
    return RowFactory.create(id, seq(quotations), seq(entities), null);
  }

  private static Row quotation(org.tasrih.tables.Row row) {
    return RowFactory.create(
        Column.all(true).stream().map(column -> column.value(row).orElse(null)).toArray());
  }

  private static Row entity(String article, Name name) {
    return RowFactory.create(
        article,
        name.passage().span().begin(),
        name.passage().span().end(),
        name.passage().text(),
        name.type().name(),
        name.fullName(),
        name.role().orElse(null),
        name.place().map(ReadArticles::place).orElse(null));
  }

  private static Row place(Place place) {
    return RowFactory.create(
        place.name(),
        place.kind(),
        place.country().orElse(null),
        place.wikidata().orElse(null),
        place.geonames().isPresent() ? place.geonames().getAsLong() : null,
        place.latitude().isPresent() ? place.latitude().getAsDouble() : null,
        place.longitude().isPresent() ? place.longitude().getAsDouble() : null);
  }

  private static Row unread(Optional<String> id, String error) {
    return RowFactory.create(id.orElse(null), seq(List.of()), seq(List.of()), error);
  }

  /** The cell, unless there is nothing in it. */
  private static Optional<String> cell(Row row, int column) {
    return Optional.ofNullable(row.getString(column)).filter(cell -> !cell.isBlank());
  }

  /** The same for the same text on every machine, so that a task done again says the same. */
  private static String idOf(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, ID_LENGTH);
  }

  private static Seq<Row> seq(List<Row> rows) {
    return CollectionConverters.asScala(rows).toSeq();
  }
}
