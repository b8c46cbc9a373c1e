package org.tasrih.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.tasrih.cli.input.Source;

/**
 * The journal of an unfinished output: a line for every source begun and ended, every article
 * written and every failure, each written to the file system in one piece after what it tells of.
 * Whatever ends the run, the journal's last whole line says how far the output can be trusted.
 *
 * <p>Lines are tab-separated. {@code S size mtime events name}: a source is begun, or gone on with
 * after so many of its articles. {@code A length quotations speakers}: an article of it is written,
 * the output is so long now; {@code F}: an article of it could not be read; {@code E}: it is at its
 * end. {@code D 1}: the table has the columns for details. {@code X}: all is written. The first
 * line tells version and settings.
 */
final class Journal implements Closeable {
  private static final String MAGIC = "tasrih-journal 1";

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** The first line of a journal of a run with {@code settings}. */
  static String head(String settings) {
    return MAGIC + "\t" + settings;
  }

  /**
   * Opens the journal {@code file} for a run with {@code settings}, and locks it.
   *
   * @param length how many bytes of it to keep; 0 to begin anew
   * @throws IOException if it cannot be written, or another run writes it
   */
  static Journal open(Path file, String settings, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Journal journal = new Journal(channel);
    try {
      if (channel.tryLock() == null) {
        throw new IOException("another run is writing it");
      }
      channel.truncate(length);
      channel.position(length);
      if (length == 0) {
        journal.line(head(settings));
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e instanceof IOException io ? io : new IOException("another run is writing it", e);
    }
  }

  void began(Source source, int events) throws IOException {
    line("S\t" + source.size() + "\t" + source.modified() + "\t" + events + "\t" + key(source));
  }

  /** The name of {@code source} in a cell. */
  static String key(Source source) {
    return source.name().replaceAll("[\t\r\n]", " ");
  }

  void wrote(long length, int quotations, List<Long> newSpeakers) throws IOException {
    String hashes = Joiner.on(',').join(newSpeakers.stream().map(Long::toHexString).toList());
    line("A\t" + length + "\t" + quotations + "\t" + hashes);
  }

  void failed() throws IOException {
    line("F");
  }

  void ended() throws IOException {
    line("E");
  }

  void details(boolean present) throws IOException {
    line("D\t" + (present ? 1 : 0));
  }

  void finished() throws IOException {
    line("X");
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void line(String line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** The cells of a line. */
  static List<String> cells(String line) {
    return Splitter.on('\t').splitToList(line);
  }
}
