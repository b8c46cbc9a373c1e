package org.tasrih.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.Test;

/** What the README shows in JShell is what JShell does. */
final class WalkthroughTest {
  private static final String PROMPT = "jshell> ";

  /**
   * A line that is typed.
   *
   * @param output the lines that the README shows after it; none where it shows nothing
   */
  private record Step(String statement, List<String> output) {}

  @Test
  void doesWhatTheReadmeShows() throws Exception {
    List<Step> steps = steps(Files.readString(Path.of("README.md")));
    assertTrue(steps.size() > 10, () -> "the README's walkthrough has shrunk to " + steps);
    PrintStream standardOutput = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AtomicInteger number = new AtomicInteger();
    try (JShell shell = shell(number)) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      start(shell);
      for (Step step : steps) {
        number.incrementAndGet();
        printed.reset();
        String value = evaluate(shell, step.statement());
        String output = printed.toString(StandardCharsets.UTF_8) + value;
        assertFalse(
            (output + step.statement()).contains("(no "), () -> step.statement() + "\n" + output);
        if (!step.output().isEmpty()) {
          assertEquals(String.join("\n", step.output()), output.strip(), step.statement());
        }
      }
    } finally {
      System.setOut(standardOutput);
    }
  }

  /** The snippets run in this process, as those of the command do. */
  private static JShell shell(AtomicInteger number) {
    JShell shell =
        JShell.builder()
            .executionEngine("local")
            .tempVariableNameGenerator(() -> "$" + number.get())
            .build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    return shell;
  }

  private static void start(JShell shell) throws Exception {
    String startup =
        Resources.toString(
            Resources.getResource(Shell.class, "startup.jsh"), StandardCharsets.UTF_8);
    startup.lines().forEach(line -> evaluate(shell, line));
  }

  /** Evaluates a whole statement; what the shell would show of its value, or nothing. */
  private static String evaluate(JShell shell, String statement) {
    String source = shell.sourceCodeAnalysis().analyzeCompletion(statement).source();
    List<SnippetEvent> events = shell.eval(source);
    assertEquals(1, events.size(), statement);
    SnippetEvent event = events.get(0);
    assertNull(event.exception(), () -> statement + " throws " + event.exception());
    assertEquals(
        Snippet.Status.VALID,
        event.status(),
        () ->
            shell
                .diagnostics(event.snippet())
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.joining("\n", statement + "\n", "")));
    boolean shown =
        event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND
            && event.value() != null;
    return shown ? ((VarSnippet) event.snippet()).name() + " ==> " + event.value() + "\n" : "";
  }

  /** The lines that begin with JShell's prompt, each with the lines up to the next one. */
  private static List<Step> steps(String readme) {
    List<Step> steps = new ArrayList<>();
    boolean inside = false;
    for (String line : readme.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), new ArrayList<>()));
        inside = true;
      } else if (line.equals("```")) {
        inside = false;
      } else if (inside) {
        steps.get(steps.size() - 1).output().add(line);
      }
    }
    return steps;
  }
}
