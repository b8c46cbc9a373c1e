package org.tasrih.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;

/**
 * JSON lines: one article per line; a line that is wrong does not keep the others from being read.
 */
final class JsonLinesReader implements InputReader {
  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    JsonMapper mapper = JsonRecords.mapper(settings);
    JsonRecords records = new JsonRecords(source, settings);
    try (InputStream in = source.opener().open()) {
      BoundedLines lines = new BoundedLines(Encodings.reader(in, settings), settings.maxBytes(6));
      boolean empty = true;
      while (lines.next()) {
        if (lines.isTooLong() || !lines.text().isBlank()) {
          empty = false;
          record(source, lines, settings, mapper, records, sink);
        }
      }
      if (empty) {
        throw new BadInputException("is empty", "give it a text or leave it out");
      }
    }
  }

  private static void record(
      Source source,
      BoundedLines lines,
      ReadSettings settings,
      JsonMapper mapper,
      JsonRecords records,
      Sink sink) {
    int line = lines.number();
    try {
      if (lines.isTooLong()) {
        throw settings.tooLong("has too many characters");
      }
      sink.document(records.document(mapper.readTree(lines.text()), line), source.at(line));
    } catch (JsonProcessingException e) {
      BadInputException malformed = JsonRecords.malformed(e, line, "repair the line or remove it");
      sink.complaint(malformed.about(source, OptionalInt.of(line)));
    } catch (BadInputException e) {
      sink.complaint(e.about(source, OptionalInt.of(line)));
    }
  }
}
