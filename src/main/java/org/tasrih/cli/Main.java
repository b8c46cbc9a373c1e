package org.tasrih.cli;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tasrih.Tasrih;
import org.tasrih.words.CoreNlpFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code tasrih}. */
@Command(
    name = "tasrih",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads Arabic news and tells who said what, in which words, about which places.",
    footer = {
      "",
      "Begin with:",
      "  tasrih extract article.txt          a table of speakers and quotations",
      "  tasrih speakers news/               who speaks in a whole folder of articles",
      "  tasrih shell                        to explore articles in JShell",
      "  tasrih extract --help               all it can read and write"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command and exits with one of the {@link ExitCode}s. */
  public static void main(String[] args) {
    // CoreNLP's own models are the only Java objects that any command reads.
    ObjectInputFilter.Config.setSerialFilter(CoreNlpFile.filter());
    System.exit(run(Console.ofProcess(), () -> Tasrih.load()::read, args));
  }

  /**
   * Runs the command within this process.
   *
   * @param console what it reads from and writes to
   * @param loader loads the reader of articles, once there is one to read
   * @return the exit code
   */
  public static int run(Console console, ArticleReader.Loader loader, String... args) {
    CommandLine command =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(console, loader))
            .addSubcommand(new SpeakersCommand(console, loader))
            .addSubcommand(new ShellCommand(console))
            .addSubcommand(new EvaluateCommand())
            .addSubcommand(new EvaluatePlacesCommand())
            .addSubcommand(new EvaluateVariantsCommand())
            .addSubcommand(new TrainClassesCommand())
            .addSubcommand(new TrainNamesCommand())
            .addSubcommand(new CompareNamesCommand())
            .addSubcommand(new TrainConfidenceCommand())
            .addSubcommand(new CompileSegmenterCommand())
            .addSubcommand(new CompileTaggerCommand())
            .addSubcommand(new CompareSegmenterCommand())
            .addSubcommand(new CompareTaggerCommand())
            .addSubcommand(new BenchCommand())
            .addSubcommand(new BuildGazetteerCommand())
            .addSubcommand(new CommandLine.HelpCommand());
    return configured(command, console).execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing, such as extract");
  }

  private static CommandLine configured(CommandLine command, Console console) {
    return command
        .setOut(printWriter(console.out()))
        .setErr(printWriter(console.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e, console))
        .setExecutionExceptionHandler((e, line, result) -> failure(e, console));
  }

  private static PrintWriter printWriter(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(ParameterException e, Console console) {
    console.complain(
        e.getMessage()
            + " (see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help)");
    return ExitCode.USAGE;
  }

  /** What no command has foreseen: one line for the user, no stack trace. */
  private static int failure(Exception e, Console console) {
    if (e instanceof IOException) {
      // Whoever reads the output, such as head, may have had enough: that is no news to the user.
      if (!"Broken pipe".equals(e.getMessage())) {
        console.complain("cannot write: " + e.getMessage());
      }
    } else {
      console.complain("has failed: " + e + "; please report it as a bug");
    }
    return ExitCode.SOME_UNREAD;
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"tasrih " + (version == null ? "(not packaged)" : version)};
    }
  }
}
