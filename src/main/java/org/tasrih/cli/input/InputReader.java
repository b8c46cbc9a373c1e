package org.tasrih.cli.input;

import java.io.IOException;

/** Reads one kind of file. */
@FunctionalInterface
interface InputReader {
  /**
   * Hands every document of {@code source} to {@code sink}, and a complaint for each record that
   * cannot be read while those after it can.
   *
   * @throws BadInputException if the rest of the source cannot be read
   * @throws IOException if the file system fails
   */
  void read(Source source, ReadSettings settings, Sink sink) throws IOException, BadInputException;
}
