package org.tasrih.cli.input;

import java.util.OptionalInt;

/** An input, or one record of it, cannot be read. */
public final class BadInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  @SuppressWarnings("serial") // never serialised
  private final OptionalInt line;

  BadInputException(String problem, String remedy) {
    this(problem, remedy, OptionalInt.empty());
  }

  BadInputException(String problem, String remedy, OptionalInt line) {
    super(problem);
    this.remedy = remedy;
    this.line = line;
  }

  /** The complaint to make about {@code source}; at {@code fallback} when no line is known. */
  Complaint about(Source source, OptionalInt fallback) {
    return new Complaint(
        new Origin(source.name(), line.isPresent() ? line : fallback), getMessage(), remedy);
  }
}
