package org.tasrih.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the output goes: a stream, or a file that appears under its name only once it is complete.
 * Until then it lies beside that name as a hidden temporary file.
 */
final class OutputTarget implements RunOutput {
  private final Optional<Path> file;
  private final Optional<Path> temporary;
  private final OutputStream stream;
  private final Writer writer;

  private OutputTarget(Optional<Path> file, Optional<Path> temporary, OutputStream stream) {
    this.file = file;
    this.temporary = temporary;
    this.stream = stream;
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Writes to {@code stream}, which stays open. */
  static OutputTarget stream(OutputStream stream) {
    return new OutputTarget(Optional.empty(), Optional.empty(), stream);
  }

  /**
   * Writes to {@code file}. What is no regular file, such as {@code /dev/null}, is written
   * directly.
   *
   * @throws IOException if it cannot be written; the message is for the user
   */
  static OutputTarget file(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new OutputTarget(Optional.empty(), Optional.empty(), Files.newOutputStream(file));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path temporary = target.resolveSibling(name);
    try {
      OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
      temporary.toFile().deleteOnExit();
      return new OutputTarget(Optional.of(target), Optional.of(temporary), stream);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder " + target.getParent(), e);
    } catch (IOException e) {
      throw new IOException("the folder " + target.getParent() + " cannot be written", e);
    }
  }

  /** Encodes as UTF-8. */
  Writer writer() {
    return writer;
  }

  /** Takes bytes, for formats that are no text. */
  OutputStream stream() {
    return stream;
  }

  @Override
  public boolean is(Path path) {
    try {
      return file.isPresent() && Files.exists(file.get()) && Files.isSameFile(file.get(), path);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void complete() throws IOException {
    writer.flush();
    if (file.isPresent()) {
      stream.close();
      Files.move(temporary.orElseThrow(), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind of a file that is not complete. */
  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      stream.close();
      Files.deleteIfExists(temporary.get());
    }
  }
}
