package org.tasrih.cli;

import com.google.common.base.Splitter;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.cli.input.Source;

/** What earlier runs have written, read from their {@link Journal}. Not thread-safe. */
final class Past {
  private final Totals totals = new Totals();
  private final Map<String, Deque<Reading>> sources = new HashMap<>();
  private Reading current;
  private Optional<Boolean> details = Optional.empty();
  private boolean finished;
  private long length;
  private long journalLength;

  /** How far a source has been read. */
  static final class Reading {
    private final long size;
    private final long modified;
    private int events;
    private boolean ended;

    private Reading(long size, long modified, int events) {
      this.size = size;
      this.modified = modified;
      this.events = events;
    }

    /** How many of its articles are written or could not be read. */
    int events() {
      return events;
    }

    /** Whether nothing more is to come from it. */
    boolean ended() {
      return ended;
    }

    /** Whether the file has changed since. */
    boolean differs(Source now) {
      return size != now.size() || modified != now.modified();
    }
  }

  private Past() {}

  /** A past in which nothing has been done. */
  static Past none() {
    return new Past();
  }

  /**
   * Reads the journal {@code file} up to the last line that can be trusted.
   *
   * @param written how long the output is: what the journal says beyond it is lost
   * @throws IOException if the file cannot be read or is a journal of other settings; the message
   *     is for the user
   */
  static Past of(Path file, String settings, long written) throws IOException {
    return read(file, Optional.of(settings), written);
  }

  /** What {@code file} tells of a run with whatever settings. */
  static Past summary(Path file) throws IOException {
    return read(file, Optional.empty(), Long.MAX_VALUE);
  }

  private static Past read(Path file, Optional<String> settings, long written) throws IOException {
    Past past = new Past();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Optional<String> head = line(in);
      if (head.isEmpty()) {
        return past;
      }
      if (settings.isPresent() && !head.get().equals(Journal.head(settings.get()))) {
        throw new IOException(
            "the interrupted run had other options; repeat them, or delete " + file);
      }
      past.journalLength = bytes(head.get());
      for (Optional<String> line = line(in);
          line.isPresent() && past.takes(line.get(), written);
          line = line(in)) {
        past.journalLength += bytes(line.get());
      }
    }
    return past;
  }

  Totals totals() {
    return totals;
  }

  /** How long the output is without what is half-written. */
  long length() {
    return length;
  }

  /** How long the journal is without what cannot be trusted. */
  long journalLength() {
    return journalLength;
  }

  /** Whether the table has columns for details; empty before its first article. */
  Optional<Boolean> details() {
    return details;
  }

  /** Whether all was written, and only the output's name is missing. */
  boolean isFinished() {
    return finished;
  }

  /** What is known of {@code source}; each time it comes, of the next one of its name. */
  Optional<Reading> next(Source source) {
    Deque<Reading> known = sources.get(Journal.key(source));
    return known == null ? Optional.empty() : Optional.ofNullable(known.poll());
  }

  /** The name of a file that has changed since it was read; only what was read is looked at. */
  Optional<String> findChanged(List<Source> now) {
    Map<String, Integer> seen = new HashMap<>();
    for (Source source : now) {
      int nth = seen.merge(Journal.key(source), 1, Integer::sum) - 1;
      Deque<Reading> known = sources.getOrDefault(Journal.key(source), new ArrayDeque<>());
      Optional<Reading> then = known.stream().skip(nth).findFirst();
      if (then.filter(reading -> reading.differs(source)).isPresent()) {
        return Optional.of(source.name());
      }
    }
    return Optional.empty();
  }

  private boolean takes(String line, long written) {
    List<String> cells = Journal.cells(line);
    try {
      switch (cells.get(0)) {
        case "S" -> began(cells);
        case "A" -> {
          return wrote(cells, written);
        }
        case "F" -> {
          totals.addFailure();
          current.events++;
        }
        case "E" -> current.ended = true;
        case "D" -> details = Optional.of(cells.get(1).equals("1"));
        case "X" -> finished = true;
        default -> {
          return false;
        }
      }
      return true;
    } catch (NumberFormatException | IndexOutOfBoundsException | NullPointerException e) {
      return false;
    }
  }

  private void began(List<String> cells) {
    int events = Integer.parseInt(cells.get(3));
    Deque<Reading> named = sources.computeIfAbsent(cells.get(4), name -> new ArrayDeque<>());
    // One that is begun again goes on with what was cut off, be it before its first article.
    named.removeIf(source -> !source.ended);
    current = new Reading(Long.parseLong(cells.get(1)), Long.parseLong(cells.get(2)), events);
    named.add(current);
  }

  private boolean wrote(List<String> cells, long written) {
    long lengthThen = Long.parseLong(cells.get(1));
    if (lengthThen > written) {
      return false;
    }
    List<Long> speakers = new ArrayList<>();
    for (String hash : Splitter.on(',').omitEmptyStrings().split(cells.get(3))) {
      speakers.add(Long.parseUnsignedLong(hash, 16));
    }
    totals.add(Long.parseLong(cells.get(2)), speakers);
    current.events++;
    length = lengthThen;
    return true;
  }

  /** The next line that has its end; what was half-written has none. */
  private static Optional<String> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      if (unit == '\n') {
        return Optional.of(line.toString(StandardCharsets.UTF_8));
      }
      line.write(unit);
    }
    return Optional.empty();
  }

  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
