package org.tasrih.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program for {@code spark-submit}: from paths of articles to paths of rows. */
@Command(
    name = "tasrih-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Reads the articles in IN and writes the folders OUT/quotations, OUT/entities and OUT/errors.",
      "A bad article is a row of OUT/errors."
    })
public final class Main implements Callable<Integer> {
  /** The kinds of files. */
  private enum Kind {
    /** Columnar files with a schema. */
    PARQUET("parquet"),
    /** One JSON object per line. */
    JSONL("json");

    private final String format;

    Kind(String format) {
      this.format = format;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      index = "0",
      description =
          "A file, a folder or a glob that Spark can read, such as hdfs:///news/*.jsonl.gz.")
  private String in;

  @Parameters(paramLabel = "OUT", index = "1", description = "The folder to write to.")
  private String out;

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "parquet or jsonl. Default: parquet where IN ends with it, else jsonl.")
  private Optional<Kind> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "KIND",
      defaultValue = "PARQUET",
      description = "parquet or jsonl. Default: parquet.")
  private Kind to;

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      defaultValue = "id",
      description = "The column with an article's identifier. Default: ${DEFAULT-VALUE}.")
  private String id;

  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      defaultValue = "text",
      description = "The column with an article's text. Default: ${DEFAULT-VALUE}.")
  private String text;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Spread the articles over N tasks first; needed for few big .gz files, which Spark cannot"
              + " split.")
  private Optional<Integer> partitions = Optional.empty();

  @Option(names = "--overwrite", description = "Replace what OUT has.")
  private boolean overwrite;

  private Main() {}

  /** Runs the program; a failure ends the process with an exit code that is not 0. */
  public static void main(String[] args) {
    int code =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((e, line, result) -> failure(e, line))
            .execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** One line for the user, such as of a path that is not there; Spark's log has the rest. */
  private static int failure(Exception e, CommandLine line) {
    line.getErr().println("tasrih-spark: " + e.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("Tasrih").getOrCreate()) {
      Dataset<Row> all = articles(spark);
      Dataset<Row> articles = partitions.map(all::repartition).orElse(all);
      Dataset<Row> read = TasrihSpark.read(articles, id, text).persist(StorageLevel.DISK_ONLY());
      write(TasrihSpark.quotations(read), Schemas.QUOTATIONS);
      write(TasrihSpark.entities(read), Schemas.ENTITIES);
      Dataset<Row> errors = TasrihSpark.errors(read);
      write(errors, "errors");
      report(read.count(), errors.count());
    }
    return CommandLine.ExitCode.OK;
  }

  private void report(long articles, long errors) {
    PrintWriter console = spec.commandLine().getOut();
    console.printf("%,d articles, of which %,d could not be read%n", articles, errors);
    if (errors > 0) {
      console.println("why not: " + out + "/errors");
    }
    console.flush();
  }

  private Dataset<Row> articles(SparkSession spark) {
    Kind kind = from.orElse(in.endsWith(".parquet") ? Kind.PARQUET : Kind.JSONL);
    DataFrameReader reader = spark.read().format(kind.format);
    return (kind == Kind.JSONL ? reader.schema(record()) : reader).load(in);
  }

  /** A line of JSON; what is no JSON goes to the column that Spark has for it. */
  private StructType record() {
    List<String> own = Arrays.asList(id, text);
    StructType schema = new StructType();
    for (String column :
        Stream.of(own, TasrihSpark.DETAILS, List.of(TasrihSpark.CORRUPT_RECORD))
            .flatMap(List::stream)
            .distinct()
            .toList()) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return schema;
  }

  private void write(Dataset<Row> rows, String folder) {
    SaveMode mode = overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    rows.write().mode(mode).format(to.format).save(out + "/" + folder);
  }
}
