package org.tasrih.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tasrih.Document;
import org.tasrih.cli.input.Complaint;
import org.tasrih.cli.input.InputMeter;
import org.tasrih.cli.input.Origin;
import org.tasrih.cli.input.ReadSettings;
import org.tasrih.cli.input.Sink;
import org.tasrih.cli.input.Source;
import org.tasrih.cli.input.SourceFinder;

/**
 * Files that a fuzzer makes are read as {@code tasrih extract} reads them: whatever they hold, they
 * end in documents within the limits or in complaints of one line, never in an exception.
 */
public final class InputFuzz {
  /** By the first byte of the input: the name of the file that the others make. */
  static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.html",
          "a.jsonl",
          "a.json",
          "a.csv",
          "a.zip",
          "a.txt.gz",
          "a.csv.xz",
          "html in a.zip",
          "csv in a.zip",
          "jsonl in a.gz");

  private static final int MAX_CHARS = 2000;

  private InputFuzz() {}

  /** What Jazzer calls with each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String name = NAMES.get((data[0] & 0xFF) % NAMES.size());
    boolean windows = (data[0] & 0x80) != 0;
    try {
      Path folder = Files.createTempDirectory("fuzz");
      Path file = folder.resolve(name.substring(name.lastIndexOf(' ') + 1));
      try {
        Files.write(file, packed(name, Arrays.copyOfRange(data, 1, data.length)));
        read(file, windows);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(String name, byte[] content) throws IOException {
    if (name.indexOf(' ') < 0) {
      return content;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (name.endsWith(".gz")) {
      try (OutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content);
      }
    } else {
      try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        zip.putNextEntry(new ZipEntry("ب." + name.substring(0, name.indexOf(' '))));
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static void read(Path file, boolean windows) {
    ReadSettings settings =
        new ReadSettings(
            MAX_CHARS,
            windows
                ? Optional.of(java.nio.charset.Charset.forName("windows-1256"))
                : Optional.empty());
    Checked sink = new Checked();
    SourceFinder finder =
        new SourceFinder(
            new ByteArrayInputStream(new byte[0]), p -> false, new InputMeter(), sink::complaint);
    for (Source source : finder.find(List.of(file.toString()))) {
      source.read(settings, sink);
    }
    if (sink.taken == 0) {
      throw new AssertionError("neither a document nor a complaint");
    }
  }

  private static final class Checked implements Sink {
    private int taken;

    @Override
    public void document(Document document, Origin origin) {
      taken++;
      String text = document.text();
      if (text.isBlank() || text.length() > MAX_CHARS || document.id().isBlank()) {
        throw new AssertionError("a document that must not be: " + document);
      }
    }

    @Override
    public void complaint(Complaint complaint) {
      taken++;
      String line = complaint.toString();
      if (line.lines().count() != 1 || complaint.remedy().isBlank()) {
        throw new AssertionError("a complaint of several lines: " + line);
      }
    }
  }
}
