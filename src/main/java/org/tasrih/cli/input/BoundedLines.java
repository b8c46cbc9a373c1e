package org.tasrih.cli.input;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text with their numbers, none held in memory beyond a limit. */
final class BoundedLines {
  private final Reader reader;
  private final int limit;
  private final StringBuilder line = new StringBuilder();
  private int number;
  private boolean tooLong;

  BoundedLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end of the text. */
  boolean next() throws IOException {
    line.setLength(0);
    tooLong = false;
    number++;
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < limit) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return true;
  }

  /** The line, without its end. */
  String text() {
    return line.toString();
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than the limit, and {@link #text} only its beginning. */
  boolean isTooLong() {
    return tooLong;
  }
}
