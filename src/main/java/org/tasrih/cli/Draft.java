package org.tasrih.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasrih.cli.input.Source;

/**
 * An output that grows under another name beside its own, {@code quotes.csv.part}, with a {@link
 * Journal}, {@code quotes.csv.journal}, so that a run can go on where another was cut off. Both
 * vanish once the output is complete; without an article in it nothing is left behind.
 */
final class Draft implements Closeable {
  private final Path part;
  private final Path journalFile;
  private final Past past;
  private final Optional<FileChannel> channel;
  private final Journal journal;
  private volatile boolean worthKeeping;

  private Draft(
      Path part, Path journalFile, Past past, Optional<FileChannel> channel, Journal journal) {
    this.part = part;
    this.journalFile = journalFile;
    this.past = past;
    this.channel = channel;
    this.journal = journal;
    this.worthKeeping = past.totals().articles() > 0;
  }

  /**
   * Begins the draft of {@code target}, or opens the one that is there.
   *
   * @param folder whether the output is a folder
   * @param settings what must be the same in all runs that write it
   * @param resume whether to go on with a draft that is there
   * @throws IOException if that cannot be; the message is for the user
   */
  static Draft open(Path target, boolean folder, String settings, boolean resume)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Path journalFile = journalOf(target);
    Past past = past(part, journalFile, settings, resume);
    try {
      Journal journal = Journal.open(journalFile, settings, past.journalLength());
      boolean moved = past.isFinished() && Files.exists(target) && !Files.exists(part);
      Optional<FileChannel> channel = Optional.empty();
      if (folder && !moved) {
        Files.createDirectories(part);
      } else if (!moved) {
        channel = Optional.of(channel(part, past.length()));
      }
      return new Draft(part, journalFile, past, channel, journal);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder " + target.getParent(), e);
    } catch (IOException e) {
      throw new IOException(journalFile + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** Whether a run has left a draft of {@code target}. */
  static boolean isBegun(Path target) {
    return Files.exists(journalOf(target));
  }

  private static Path journalOf(Path target) {
    return target.resolveSibling(target.getFileName() + ".journal");
  }

  private static Past past(Path part, Path journalFile, String settings, boolean resume)
      throws IOException {
    if (!Files.exists(journalFile)) {
      if (Files.isDirectory(part)) {
        deleteFolder(part);
      }
      return Past.none();
    }
    long length = Files.isRegularFile(part) ? Files.size(part) : 0;
    if (resume) {
      return Past.of(journalFile, settings, Files.exists(part) ? length : Long.MAX_VALUE);
    }
    Past abandoned = Past.summary(journalFile);
    if (abandoned.totals().articles() > 0) {
      throw new IOException(
          String.format(
              "%s holds %s of an interrupted run: go on with --resume, or delete it and %s",
              part,
              Totals.counted(abandoned.totals().articles(), "article"),
              journalFile.getFileName()));
    }
    return Past.none();
  }

  private static FileChannel channel(Path part, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
    return channel;
  }

  /** What earlier runs have written into it. */
  Past past() {
    return past;
  }

  /** The file or folder that grows. */
  Path part() {
    return part;
  }

  /** Writes after what is there. */
  OutputStream stream() {
    return channel
        .<OutputStream>map(Channels::newOutputStream)
        .orElseGet(OutputStream::nullOutputStream);
  }

  void began(Source source, int events) throws IOException {
    journal.began(source, events);
  }

  /** The article that was flushed last is whole. */
  void wrote(int quotations, List<Long> newSpeakers) throws IOException {
    worthKeeping = true;
    journal.wrote(channel.isPresent() ? channel.get().position() : 0, quotations, newSpeakers);
  }

  void failed() throws IOException {
    journal.failed();
  }

  void ended() throws IOException {
    journal.ended();
  }

  void details(boolean present) throws IOException {
    journal.details(present);
  }

  /** All is written. */
  void finished() throws IOException {
    if (channel.isPresent()) {
      channel.get().force(false);
      channel.get().close();
    }
    journal.finished();
  }

  /** Forgets the draft, which has become the output. */
  void forget() throws IOException {
    close();
    Files.deleteIfExists(part);
    Files.deleteIfExists(journalFile);
  }

  /** Leaves the draft for another run; nothing, when it has no article. */
  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
    journal.close();
    if (!worthKeeping) {
      Files.deleteIfExists(journalFile);
      if (Files.isDirectory(part)) {
        deleteFolder(part);
      } else {
        Files.deleteIfExists(part);
      }
    }
  }

  /** What to tell a user who has cut the run off; empty when nothing is left behind. */
  Optional<String> howToGoOn() {
    return worthKeeping
        ? Optional.of("interrupted; the same command with --resume goes on with " + part)
        : Optional.empty();
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
