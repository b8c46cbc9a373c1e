package org.tasrih.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.tasrih.Document;

/**
 * CSV with a header row that names a column {@code text} and may name {@code id}, {@code title},
 * {@code date} and {@code source}, in any order and case. A row that is wrong does not keep the
 * others from being read, unless its quotation marks leave open where it ends.
 */
final class CsvReader implements InputReader {
  private static final String REMEDY = "repair the row or remove it";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
          .get();

  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    long limit = (1 << 16) + 8L * settings.maxChars();
    try (InputStream in = source.opener().open();
        RecordLimit limited = new RecordLimit(Encodings.reader(in, settings), limit)) {
      int line = 1;
      try (CSVParser parser = FORMAT.parse(limited)) {
        Columns columns = Columns.of(parser.getHeaderNames(), source, settings);
        Iterator<CSVRecord> records = parser.iterator();
        line = (int) parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
          row(records.next(), line, columns, source, sink);
          limited.nextRecord();
          line = (int) parser.getCurrentLineNumber() + 1;
        }
        if (parser.getRecordNumber() == 0) {
          throw new BadInputException("is empty", "give it a text or leave it out");
        }
      } catch (UncheckedIOException e) {
        throw failure(e.getCause(), line);
      } catch (IOException e) {
        throw failure(e, line);
      }
    }
  }

  private static void row(CSVRecord record, int line, Columns columns, Source source, Sink sink) {
    try {
      if (record.size() != columns.names.size()) {
        throw new BadInputException(
            "has " + record.size() + " cells, the header " + columns.names.size(), REMEDY);
      }
      sink.document(columns.document(record, line), source.at(line));
    } catch (BadInputException e) {
      sink.complaint(e.about(source, OptionalInt.of(line)));
    }
  }

  private static BadInputException failure(IOException e, int line) throws IOException {
    if (e instanceof CharacterCodingException || e instanceof UnreadableException) {
      throw e;
    }
    if (e instanceof RecordLimit.Exceeded) {
      return new BadInputException(
          "has a row without end, perhaps for want of a closing quotation mark; the rows from here"
              + " on are not read",
          REMEDY,
          OptionalInt.of(line));
    }
    return new BadInputException(
        "is not CSV (" + e.getMessage() + "); the rows from here on are not read",
        REMEDY,
        OptionalInt.of(line));
  }

  /** Where each column of an article stands. */
  private static final class Columns {
    private final List<String> names;
    private final Source source;
    private final ReadSettings settings;

    private Columns(List<String> names, Source source, ReadSettings settings) {
      this.names = names;
      this.source = source;
      this.settings = settings;
    }

    static Columns of(List<String> header, Source source, ReadSettings settings)
        throws BadInputException {
      List<String> names =
          header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
      if (names.isEmpty()) {
        throw new BadInputException("is empty", "give it a text or leave it out");
      }
      if (!names.contains("text")) {
        throw new BadInputException(
            "has no column \"text\" in its header row",
            "name the column of the article's text so, and separate columns with commas",
            OptionalInt.of(1));
      }
      return new Columns(names, source, settings);
    }

    Document document(CSVRecord record, int line) throws BadInputException {
      return new Document(
          cell(record, "id").orElse(source.id() + "-" + line),
          cell(record, "title"),
          cell(record, "date"),
          cell(record, "source"),
          settings.checked(record.get(names.indexOf("text"))));
    }

    private Optional<String> cell(CSVRecord record, String name) {
      int column = names.indexOf(name);
      return column < 0
          ? Optional.empty()
          : Optional.of(record.get(column)).filter(c -> !c.isBlank());
    }
  }
}
