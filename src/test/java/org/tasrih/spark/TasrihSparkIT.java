package org.tasrih.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.Reading;
import org.tasrih.tables.ArticleWriter;
import org.tasrih.tables.Format;
import org.tasrih.tables.WriteOptions;

final class TasrihSparkIT {
  private static final StructType ARTICLES =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("body", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("_corrupt_record", DataTypes.StringType);

  private static SparkSession spark;

  @TempDir static Path folder;

  @BeforeAll
  static void starts() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
  }

  @AfterAll
  static void stops() {
    spark.stop();
  }

  @Test
  void quotationsAreTheRowsAndTypesOfTheParquetFormat() throws IOException {
    Path parquet = folder.resolve("command.parquet");
    WriteOptions details = new WriteOptions(true, false, false, false, 0, false);
    try (OutputStream out = Files.newOutputStream(parquet);
        ArticleWriter writer = Format.PARQUET.open(out, details)) {
      for (Document document : TestArticles.all()) {
        writer.write(Reading.tasrih().read(document));
      }
    }
    Dataset<Row> expected = spark.read().parquet(parquet.toString());
    Dataset<Row> quotations = TasrihSpark.quotations(testdata(), "id", "text");
    for (int i = 0; i < expected.schema().fields().length; i++) {
      assertEquals(expected.schema().fields()[i].name(), quotations.schema().fields()[i].name());
      assertEquals(
          expected.schema().fields()[i].dataType(), quotations.schema().fields()[i].dataType());
    }
    assertEquals(sorted(expected), sorted(quotations));
    assertTrue(quotations.count() > 100);
  }

  @Test
  void entitiesAreTheNamesWithTheirPlaces() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Document document : TestArticles.all()) {
      for (Name name : Reading.tasrih().read(document).names()) {
        String country = name.place().flatMap(place -> place.country()).orElse(null);
        expected.add(
            String.join(
                " ",
                document.id(),
                String.valueOf(name.passage().span().begin()),
                name.passage().text(),
                name.type().name(),
                String.valueOf(country)));
      }
    }
    List<String> entities =
        TasrihSpark.entities(testdata(), "id", "text")
            .selectExpr(
                "concat_ws(' ', article, begin, text, type, coalesce(place.country, 'null'))")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    assertEquals(expected.stream().sorted().toList(), entities.stream().sorted().toList());
  }

  @Test
  void aBadArticleIsARowOfErrorsAndTheOthersAreRead() throws IOException {
    String good = "قال الوزير سامي الخطيب إن الموسم جيد.";
    Dataset<Row> articles =
        articles(
            "bad.jsonl",
            "{\"key\": 1}",
            "{\"key\": 2, \"body\": \"" + good + "\"}",
            "{\"key\": 3, \"body\": \"  \"}",
            "{\"key\": 4, \"body\": \"" + "ا".repeat(1_000_001) + "\"}",
            "{\"key\": 5, \"body\": \"" + good + "\"}");
    assertEquals(
        List.of(
            "[1,has no text]",
            "[3,has no text]",
            "[4,java.lang.IllegalArgumentException: the text has 1000001 characters, over the limit"
                + " of 1000000]"),
        sorted(TasrihSpark.errors(articles, "key", "body")));
    assertEquals(
        List.of("[2,إن الموسم جيد]", "[5,إن الموسم جيد]"),
        sorted(TasrihSpark.quotations(articles, "key", "body").select("article", "quote")));
  }

  @Test
  void aLineThatIsNoJsonIsARowOfErrors() throws IOException {
    Dataset<Row> articles =
        articles(
            "news.jsonl",
            "{\"key\": 7, \"body\": \"قال الوزير إن الموسم جيد.\", \"date\": \"2024-03-05\"}",
            "{\"key\": broken");
    Dataset<Row> read = TasrihSpark.read(articles, "key", "body").cache();
    assertEquals(List.of("[null,is not JSON: {\"key\": broken]"), sorted(TasrihSpark.errors(read)));
    assertEquals(
        List.of("[7,2024-03-05]"), sorted(TasrihSpark.quotations(read).select("article", "date")));
  }

  @Test
  void anArticleWithoutAnIdentifierGetsOneFromItsText() throws IOException {
    Dataset<Row> articles =
        articles(
            "nameless.jsonl",
            "{\"body\": \"قال الوزير إن الموسم جيد.\"}",
            "{\"body\": \"قال الوزير إن الموسم سيئ.\"}");
    List<String> once = sorted(TasrihSpark.quotations(articles, "key", "body").select("article"));
    List<String> again =
        sorted(TasrihSpark.quotations(articles.repartition(2), "key", "body").select("article"));
    assertEquals(once, again);
    assertNotEquals(once.get(0), once.get(1));
  }

  @Test
  void nothingButItsNameGoesToTheExecutors() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ReadArticles());
    }
    assertTrue(bytes.size() < 200, () -> bytes.size() + " bytes");
  }

  private static Dataset<Row> testdata() throws IOException {
    Path lines = folder.resolve("testdata.jsonl");
    Files.write(lines, TestArticles.all().stream().map(TestArticles::line).toList());
    return spark.read().format("json").load(lines.toString()).repartition(4);
  }

  private static Dataset<Row> articles(String name, String... lines) throws IOException {
    Path file = Files.write(folder.resolve(name), List.of(lines));
    return spark.read().format("json").schema(ARTICLES).load(file.toString());
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
