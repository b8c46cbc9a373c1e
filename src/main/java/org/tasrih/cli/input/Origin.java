package org.tasrih.cli.input;

import java.util.OptionalInt;

/**
 * Where an article was read from.
 *
 * @param file the file as the user named it
 * @param line the line its record begins at, from 1, where a file holds several
 */
public record Origin(String file, OptionalInt line) {
  /** As compilers write it: {@code news.jsonl:12}. */
  @Override
  public String toString() {
    return line.isPresent() ? file + ":" + line.getAsInt() : file;
  }
}
