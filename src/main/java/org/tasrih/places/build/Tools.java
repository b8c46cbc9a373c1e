package org.tasrih.places.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs that fetch and unpack archives: npm, apt-get, tar, dpkg-deb. */
public final class Tools {
  private Tools() {}

  /**
   * Fetches the archives that {@code folder} lacks.
   *
   * @throws IllegalStateException if a program is missing or fails
   */
  public static void fetchMissing(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Source source : Source.values()) {
      if (!Files.exists(source.in(folder))) {
        run(folder, source.fetch());
      }
    }
  }

  /** Unpacks {@code members} of a tar archive into {@code folder}. */
  static void untar(Path archive, Path folder, String... members) throws IOException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(List.of("tar", "-xzf", archive.toString()));
    command.addAll(List.of(members));
    run(folder, command);
  }

  /** Unpacks a Debian package into {@code folder}. */
  static void undeb(Path archive, Path folder) throws IOException {
    run(archive.getParent(), List.of("dpkg-deb", "-x", archive.toString(), folder.toString()));
  }

  private static void run(Path folder, List<String> command) throws IOException {
    String said = String.join(" ", command);
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IllegalStateException(command.get(0) + " cannot be run: " + e.getMessage(), e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said + " has failed: " + output.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(said + " was interrupted", e);
    }
  }
}
