package org.tasrih.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.tasrih.text.Dates;

/**
 * One file to read, or standard input.
 *
 * @param name its name as the user wrote it
 * @param id the id of the article in it: the file's name without extension
 * @param kind how it is read
 * @param opener opens it
 * @param file the file itself; empty for standard input and within an archive
 * @param meter counts what is read of it
 */
public record Source(
    String name, String id, Kind kind, Opener opener, Optional<Path> file, InputMeter meter) {
  private static final String STANDARD_INPUT = "stdin";
  private static final int HEAD_BYTES = 8192;

  /** Opens a source. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes from the beginning. */
    InputStream open() throws IOException;
  }

  /** The file {@code path}, named {@code name} to the user. */
  static Source file(String name, Path path, InputMeter meter) {
    String last = path.getFileName() == null ? name : path.getFileName().toString();
    Opener opener =
        () ->
            Compression.ofFile(last)
                .expand(meter.counted(Files.newInputStream(path), 1), ArchiveLimits.DEFAULT);
    Source source =
        new Source(name, Compression.id(last), Kind.ofName(last), opener, Optional.of(path), meter);
    meter.expect(source.size());
    return source;
  }

  /** Standard input, a plain text. */
  static Source standardInput(InputStream in, InputMeter meter) {
    meter.expectUnknown();
    return new Source(
        "standard input", STANDARD_INPUT, Kind.TEXT, () -> in, Optional.empty(), meter);
  }

  /** The entry {@code entry} of this archive. */
  Source within(String entry, String entryId, Kind entryKind, Opener entryOpener) {
    return new Source(name + "/" + entry, entryId, entryKind, entryOpener, Optional.empty(), meter);
  }

  /** How many bytes the file has; 0 when that cannot be known. */
  public long size() {
    return file.map(path -> path.toFile().length()).orElse(0L);
  }

  /** When the file was last changed, in milliseconds; 0 when that cannot be known. */
  public long modified() {
    return file.map(path -> path.toFile().lastModified()).orElse(0L);
  }

  /**
   * Reads everything into {@code sink}; what cannot be read is a complaint there, never an
   * exception.
   */
  public void read(ReadSettings settings, Sink sink) {
    try {
      readOrThrow(settings, sink);
    } catch (BadInputException e) {
      sink.complaint(e.about(this, OptionalInt.empty()));
    } catch (UnreadableException e) {
      sink.complaint(complaint(e.getMessage(), e.remedy()));
    } catch (NoSuchFileException e) {
      sink.complaint(complaint("does not exist", "check the name"));
    } catch (AccessDeniedException e) {
      sink.complaint(complaint("may not be read", "check its permissions"));
    } catch (IOException e) {
      sink.complaint(complaint("cannot be read: " + e.getMessage(), "check the file and its disk"));
    }
  }

  /** Whether this is a plain text whose head tells the article's date. */
  public boolean hasDateline(ReadSettings settings, Dates dates) {
    if (kind != Kind.TEXT || id.equals(STANDARD_INPUT)) {
      return false;
    }
    try (InputStream in = opener.open()) {
      Charset charset = settings.encoding().orElse(StandardCharsets.UTF_8);
      return dates.ofText(new String(in.readNBytes(HEAD_BYTES), charset)).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private void readOrThrow(ReadSettings settings, Sink sink) throws IOException, BadInputException {
    try {
      kind.reader().read(this, settings, sink);
    } catch (StrictReader.MalformedException e) {
      throw Encodings.wrong(this, settings, e);
    }
  }

  /** Where the record that begins at {@code line} stands. */
  Origin at(int line) {
    return new Origin(name, OptionalInt.of(line));
  }

  /** Where this source's one article stands. */
  Origin whole() {
    return new Origin(name, OptionalInt.empty());
  }

  private Complaint complaint(String problem, String remedy) {
    return new Complaint(whole(), problem, remedy);
  }
}
