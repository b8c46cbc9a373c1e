package org.tasrih.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ShellCommandTest {
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void runsTheLinesOfAFileWithTasrihAtHand(@TempDir Path folder) throws Exception {
    Path script = folder.resolve("survey.jsh");
    Files.writeString(
        script,
        """
        Article article = read("قال الوزير سامي الخطيب إن الموسم جيد.")
        System.out.println(article.quotations().get(0).text())
        System.out.println(Tables.dataFrame(List.of(article)).height())
        /exit 7
        """);
    assertEquals("7\nإن الموسم جيد\n1\n", shell(script));
  }

  /** The exit code and what was printed. */
  private static String shell(Path script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "shell",
                script.toString())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + "\n" + output;
  }
}
