package org.tasrih;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Javadoc and README show compiles, and prints what the README says it prints. */
class ExamplesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path README = Path.of("README.md");

  private static final Pattern JAVADOC =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n[ *]*\\}</pre>");
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^```java\\n(.*?)^```\\n(?:[^`]*^```text\\n(.*?)^```)?");

  /** What the examples in Javadoc take for granted. */
  private static final String SPARK_IMPORTS =
      """
      import org.apache.spark.sql.*;
      import org.apache.spark.storage.StorageLevel;
      """;

  private static final String SPARK_SCOPE =
      """
      static SparkSession spark;
      static Dataset<Row> articles;
      """;

  private static final String SCOPE =
      """
      static Tasrih tasrih;
      static Article article;
      static Quotation quotation;
      static String text;
      static List<String> texts;
      static List<org.tasrih.words.Sentence> sentences;
      """;

  @TempDir private Path classes;

  @Test
  void javadocCompiles() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher block = JAVADOC.matcher(Files.readString(file));
        while (block.find()) {
          String code = block.group(1).replaceAll("(?m)^ *\\* ?", "");
          String imports =
              "import java.nio.file.*;\nimport java.util.*;\nimport org.tasrih.*;\n"
                  + "import org.dflib.*;\nimport static org.dflib.Exp.*;\n"
                  + siblings(file);
          boolean spark = file.getParent().endsWith("spark");
          examples.add(
              new Example(
                  file,
                  examples.size(),
                  spark ? imports + SPARK_IMPORTS : imports,
                  spark ? SCOPE + SPARK_SCOPE : SCOPE + "static List<Article> articles;\n",
                  code));
        }
      }
    }
    assertFalse(examples.isEmpty());
    assertEquals("", complaints(examples));
  }

  @Test
  void readmeCompilesAndPrintsWhatItSays() throws Exception {
    List<Example> examples = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    Matcher block = FENCED.matcher(Files.readString(README));
    while (block.find()) {
      examples.add(new Example(README, examples.size(), "", "", block.group(1)));
      printed.add(block.group(2));
    }
    assertFalse(printed.stream().allMatch(Objects::isNull), "no output to compare");
    assertEquals("", complaints(examples));
    for (Example example : examples) {
      String expected = printed.get(example.number());
      if (expected != null) {
        assertEquals(expected, output(example), example.code());
      }
    }
  }

  /** The package of {@code file}, in which its examples find their classes. */
  private static String siblings(Path file) {
    Path folder = SOURCES.relativize(file).getParent();
    return "import " + folder.toString().replace('/', '.').replace('\\', '.') + ".*;\n";
  }

  private String complaints(List<Example> examples) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-d", classes.toString());
    try (var manager = compiler.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
      compiler.getTask(null, manager, found, options, null, examples).call();
    }
    return found.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> ((Example) d.getSource()).file + ": " + d.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }

  private String output(Example example) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        PrintStream kept = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(kept);
      loader.loadClass(example.className()).getMethod("run").invoke(null);
    } finally {
      System.setOut(out);
    }
    return bytes.toString(UTF_8).replace("\r\n", "\n");
  }

  /** Statements of an example as the body of a method; its own imports stand before the class. */
  private static final class Example extends SimpleJavaFileObject {
    private final Path file;
    private final int number;
    private final String source;
    private final String code;

    Example(Path file, int number, String imports, String scope, String code) {
      super(URI.create("string:///Example" + number + ".java"), Kind.SOURCE);
      this.file = file;
      this.number = number;
      this.code = code;
      String own = lines(code, true);
      String body = lines(code, false);
      this.source =
          String.format(
              "%s%spublic final class Example%d {%n%s%npublic static void run() throws Exception"
                  + " {%n%s%n}}%n",
              imports, own, number, scope, body);
    }

    int number() {
      return number;
    }

    String code() {
      return code;
    }

    String className() {
      return "Example" + number;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }

    private static String lines(String code, boolean imports) {
      return code.lines()
          .filter(line -> line.startsWith("import ") == imports)
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    }
  }
}
