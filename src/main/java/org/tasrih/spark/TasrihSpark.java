package org.tasrih.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Reads articles on Spark.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("news.parquet");
 * Dataset<Row> quotations = TasrihSpark.quotations(articles, "id", "text");
 * }</pre>
 *
 * <p>Articles are read lazily and where they lie, without a shuffle; every executor loads the
 * models once for all its threads, about 100 MB. To use an article's quotations and entities, or
 * its errors, without reading it twice, keep what {@link #read} gives:
 *
 * <pre>{@code
 * Dataset<Row> read = TasrihSpark.read(articles, "id", "text").persist(StorageLevel.DISK_ONLY());
 * TasrihSpark.quotations(read).write().parquet("quotations");
 * TasrihSpark.errors(read).write().json("errors");
 * }</pre>
 */
public final class TasrihSpark {
  /** What Spark calls the column with a line of JSON that it could not parse. */
  static final String CORRUPT_RECORD = "_corrupt_record";

  /** What an article may say about itself, under the names that Tasrih reads everywhere. */
  static final List<String> DETAILS = List.of("title", "date", "source");

  private TasrihSpark() {}

  /**
   * One row per quotation, in the order of the article, with the columns and types of Tasrih's
   * Parquet: {@code article, n, speaker, role, kind, type, cue, quote, places, begin, end,
   * confidence, date, source, title}; {@code n}, {@code begin} and {@code end} are integers, in
   * UTF-16 units, {@code confidence} is a double, the others are strings, null where there is
   * nothing to say.
   *
   * @param articles one row per article; columns called {@code title}, {@code date} and {@code
   *     source} are taken along where they are there
   * @param id the column with the article's identifier
   * @param text the column with its text
   */
  public static Dataset<Row> quotations(Dataset<Row> articles, String id, String text) {
    return quotations(read(articles, id, text));
  }

  /**
   * One row per name in the articles: {@code article, begin, end, text, type, name, role} and
   * {@code place}, a struct of {@code name, kind, country, wikidata, geonames, lat, lon} that is
   * null where the name is no known place.
   */
  public static Dataset<Row> entities(Dataset<Row> articles, String id, String text) {
    return entities(read(articles, id, text));
  }

  /** One row per article that could not be read: its identifier and the {@code error}. */
  public static Dataset<Row> errors(Dataset<Row> articles, String id, String text) {
    return errors(read(articles, id, text));
  }

  /**
   * One row per article with all that was read: its identifier, its {@code quotations} and {@code
   * entities} as arrays, and {@code error}, null unless it could not be read. An article without an
   * identifier gets one from its text. A line of JSON that Spark could not parse, in its column
   * {@code _corrupt_record}, is an article that could not be read.
   */
  public static Dataset<Row> read(Dataset<Row> articles, String id, String text) {
    List<String> there = Arrays.asList(articles.columns());
    Column[] columns =
        Stream.concat(
                Stream.of(col(id).cast("string"), col(text).cast("string")),
                Stream.concat(DETAILS.stream(), Stream.of(CORRUPT_RECORD))
                    .map(name -> (there.contains(name) ? col(name) : lit(null)).cast("string")))
            .toArray(Column[]::new);
    return articles.select(columns).mapPartitions(new ReadArticles(), Encoders.row(Schemas.READ));
  }

  /** The quotations in what {@link #read} gave. */
  public static Dataset<Row> quotations(Dataset<Row> read) {
    return read.selectExpr("inline(" + Schemas.QUOTATIONS + ")");
  }

  /** The entities in what {@link #read} gave. */
  public static Dataset<Row> entities(Dataset<Row> read) {
    return read.selectExpr("inline(" + Schemas.ENTITIES + ")");
  }

  /** The articles that could not be read, in what {@link #read} gave. */
  public static Dataset<Row> errors(Dataset<Row> read) {
    Column error = col(Schemas.ERROR);
    return read.where(error.isNotNull()).select(col(Schemas.ARTICLE), error);
  }
}
