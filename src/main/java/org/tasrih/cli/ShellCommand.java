package org.tasrih.cli;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.tasrih.shell.Shell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tasrih shell}: JShell with Tasrih at hand. */
@Command(
    name = "shell",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Opens JShell, the shell of the Java Development Kit, with Tasrih loaded and imported:",
      "  read(\"…\")        an article from its text",
      "  readFile(path)   an article from a file of any kind that extract reads",
      "  readAll(glob)    a list of articles, such as readAll(\"news/*.txt\")",
      "  table(…)         prints the quotations of articles, or a data frame",
      "  speakers(…)      prints who speaks in articles",
      "  Tables.dataFrame(articles)   the quotations as a data frame of DFLib",
      "/help tells of JShell, /exit leaves it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tasrih shell",
      "  tasrih shell survey.jsh         runs the lines of a file, then waits for more",
      "  tasrih shell - < survey.jsh     runs them and ends"
    })
public final class ShellCommand implements Callable<Integer> {
  private static final String STARTUP = "startup.jsh";

  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      description = "Files of lines to run first; - is standard input.")
  private List<String> files = List.of();

  ShellCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
      console.complain("this Java has no JShell; install a Java Development Kit or set JAVA_HOME");
      return ExitCode.USAGE;
    }
    Path startup = startup();
    try {
      if (files.isEmpty()) {
        console.complain(
            "read(\"…\"), readFile(path), readAll(glob), table(…), speakers(…); /exit");
      }
      // What JShell would keep between sessions stays in memory: no file is left in the user's
      // home.
      return JavaShellToolBuilder.builder()
          .persistence(new HashMap<>())
          .start(arguments(startup).toArray(new String[0]));
    } finally {
      Files.deleteIfExists(startup);
    }
  }

  /**
   * JShell runs the snippets in this process, where terminal and models are those of the command.
   */
  private List<String> arguments(Path startup) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--class-path", System.getProperty("java.class.path")));
    arguments.addAll(List.of("--execution", "local", "--feedback", "concise"));
    arguments.addAll(List.of("--startup", startup.toString()));
    arguments.addAll(files);
    return arguments;
  }

  /** JShell reads what it starts with from a file only. */
  private static Path startup() throws IOException {
    Path file = Files.createTempFile("tasrih", ".jsh");
    Files.write(file, Resources.toByteArray(Resources.getResource(Shell.class, STARTUP)));
    return file;
  }
}
