package org.tasrih.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and writes to. Everything it prints is UTF-8, whatever the platform's
 * encoding is.
 *
 * @param in standard input
 * @param out standard output; a failure to write there is an exception, unlike with {@link
 *     System#out}
 * @param err standard error
 * @param terminal which of them are terminals
 */
public record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {
  /** Starts a message on standard error. */
  private static final String PREFIX = "tasrih: ";

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.ofProcess());
  }

  /** Prints one line on standard error, in the command's name. */
  void complain(String message) {
    err.println(PREFIX + message);
  }
}
