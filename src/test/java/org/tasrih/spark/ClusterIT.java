package org.tasrih.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tasrih.Document;
import org.tasrih.Tasrih;
import org.tasrih.cli.Console;
import org.tasrih.cli.Terminal;
import org.tasrih.tables.Column;
import picocli.CommandLine;

/**
 * A job on a cluster of processes that loses one of its two workers: it ends with the rows of the
 * command. {@code -Dtasrih.spark.articles=news.jsonl} lets it read those articles instead of the
 * project's own.
 */
@DisabledOnOs(OS.WINDOWS)
final class ClusterIT {
  private static final int COPIES = 6;
  private static final int PARTITIONS = 12;

  /** Lives under {@code target}, where the jars of Spark stay from one run to the next. */
  private static final Path HOME = Path.of("target/spark");

  @TempDir Path folder;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void endsWithTheRowsOfTheCommandThoughAWorkerIsLost() throws Exception {
    assumeTrue(
        Stream.of("bash", "mvn", "ps").allMatch(ClusterIT::isThere), "needs bash, mvn and ps");
    Path articles = articles();
    Path out = folder.resolve("out");
    Path log = folder.resolve("submit.log");
    try (Cluster cluster = Cluster.start(HOME, 2)) {
      Process job = cluster.submit(log, arguments(articles, out));
      await(job, log, "Finished task 2.0");
      cluster.kill(1);
      assertEquals(0, job.waitFor(), () -> tail(log));
    }
    assertTrue(Files.readString(log).contains("Lost executor"), () -> tail(log));
    List<String> expected = command(articles);
    assertEquals(expected, rows(out.resolve("quotations")));
    assertTrue(expected.size() > 1000);
    assertEquals(List.of(), lines(out.resolve("errors")));
  }

  private static List<String> arguments(Path articles, Path out) {
    String jar = System.getProperty("tasrih.spark.jar");
    List<String> arguments = new ArrayList<>();
    if (!jar.endsWith("-spark.jar")) {
      arguments.addAll(List.of("--jars", jarOf(CommandLine.class)));
    }
    arguments.addAll(List.of("--class", Main.class.getName(), jar));
    arguments.addAll(List.of(articles.toUri().toString(), out.toUri().toString()));
    arguments.addAll(List.of("--to", "jsonl", "--partitions", Integer.toString(PARTITIONS)));
    return arguments;
  }

  private static String jarOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private Path articles() throws IOException {
    String given = System.getProperty("tasrih.spark.articles");
    if (given != null) {
      return Path.of(given);
    }
    List<Document> documents = TestArticles.all();
    List<String> lines =
        IntStream.range(0, COPIES)
            .boxed()
            .flatMap(
                copy -> documents.stream().map(d -> Document.of(d.id() + "-" + copy, d.text())))
            .map(TestArticles::line)
            .toList();
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }

  /** The rows that {@code tasrih extract} writes of the same articles, sorted. */
  private List<String> command(Path articles) throws IOException {
    Path csv = folder.resolve("command.csv");
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            Terminal.NONE);
    String[] arguments = {"extract", "--raw", "--out", csv.toString(), articles.toString()};
    org.tasrih.cli.Main.run(console, () -> Tasrih.load()::read, arguments);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
      return parser.stream()
          .map(record -> row(column -> record.isMapped(column) ? record.get(column) : ""))
          .sorted()
          .toList();
    }
  }

  /** The rows in a folder that Spark has written, sorted. */
  private static List<String> rows(Path written) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<String> rows = new ArrayList<>();
    for (String line : lines(written)) {
      JsonNode json = mapper.readTree(line);
      rows.add(row(column -> json.path(column).asText("")));
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> lines(Path written) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(written)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static String row(Function<String, String> cells) {
    return Column.all(true).stream()
        .map(
            column -> {
              String cell = cells.apply(column.header());
              return column.type() == Column.Type.DECIMAL
                  ? Double.toString(Double.parseDouble(cell))
                  : cell;
            })
        .collect(Collectors.joining(" | "));
  }

  private static void await(Process job, Path log, String text) throws Exception {
    while (job.isAlive() && !Files.readString(log).contains(text)) {
      Thread.sleep(50);
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String tail(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
