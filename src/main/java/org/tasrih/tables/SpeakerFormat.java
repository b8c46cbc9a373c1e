package org.tasrih.tables;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.Files;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasrih.CorpusSpeaker;

/** The formats that the speakers of a corpus can be written in. */
public enum SpeakerFormat {
  /**
   * Aligned columns for a person to read, with the three most frequent roles and variants; needs
   * ascii-table and icu4j.
   */
  TABLE("txt") {
    @Override
    public void write(List<CorpusSpeaker> speakers, Writer out, WriteOptions options)
        throws IOException {
      if (speakers.isEmpty()) {
        out.write("(no speakers)\n");
      }
      ConsoleTable<SpeakerColumn> table = new ConsoleTable<>(SHAPE, options);
      for (int begin = 0; begin < speakers.size(); begin += ROWS_PER_TABLE) {
        int end = Math.min(begin + ROWS_PER_TABLE, speakers.size());
        table.write(speakers.subList(begin, end).stream().map(SpeakerFormat::row).toList(), out);
      }
      out.flush();
    }
  },
  /** RFC 4180, one row per speaker, guarded like {@link Format#CSV}. */
  CSV("csv") {
    @Override
    public void write(List<CorpusSpeaker> speakers, Writer out, WriteOptions options)
        throws IOException {
      List<SpeakerColumn> columns = List.of(SpeakerColumn.values());
      DelimitedLines lines =
          DelimitedLines.csv(out, options, columns.stream().map(SpeakerColumn::header));
      for (CorpusSpeaker speaker : speakers) {
        lines.write(columns.stream().map(column -> column.cell(speaker)));
      }
      lines.flush();
    }
  },
  /** One object per speaker and line. */
  JSONL("jsonl") {
    @Override
    public void write(List<CorpusSpeaker> speakers, Writer out, WriteOptions options)
        throws IOException {
      JsonGenerator json = JsonWriter.FACTORY.createGenerator(out);
      json.setRootValueSeparator(null);
      for (CorpusSpeaker speaker : speakers) {
        object(speaker, json);
        json.writeRaw('\n');
      }
      json.flush();
    }
  };

  private static final int ROWS_PER_TABLE = 500;
  private static final int MOST_FORMS = 3;

  private static final Set<SpeakerColumn> FLUSH_RIGHT =
      EnumSet.of(
          SpeakerColumn.NAME,
          SpeakerColumn.QUOTATIONS,
          SpeakerColumn.ARTICLES,
          SpeakerColumn.ROLES,
          SpeakerColumn.VARIANTS);

  private static final TableShape<SpeakerColumn> SHAPE =
      new TableShape<>(
          SpeakerColumn::header,
          FLUSH_RIGHT::contains,
          SpeakerColumn.ROLES,
          List.of(SpeakerColumn.VARIANTS, SpeakerColumn.KIND, SpeakerColumn.FIRST),
          List.of(SpeakerColumn.LAST, SpeakerColumn.ARTICLES),
          List.of(),
          column -> 24);

  private final String extension;

  SpeakerFormat(String extension) {
    this.extension = extension;
  }

  /**
   * Writes {@code speakers} to {@code out}, which must encode as UTF-8 and stays open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public abstract void write(List<CorpusSpeaker> speakers, Writer out, WriteOptions options)
      throws IOException;

  /**
   * The format that the extension of {@code file} names, such as {@link #CSV} for {@code a.csv}.
   */
  public static Optional<SpeakerFormat> ofFile(Path file) {
    String extension = Files.getFileExtension(file.toString()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** The name under which a user asks for this format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<SpeakerColumn, String> row(CorpusSpeaker speaker) {
    CorpusSpeaker brief =
        new CorpusSpeaker(
            speaker.name(),
            speaker.kind(),
            speaker.quotations(),
            speaker.articles(),
            speaker.roles().stream().limit(MOST_FORMS).toList(),
            speaker.first(),
            speaker.last(),
            speaker.variants().stream().limit(MOST_FORMS).toList());
    Map<SpeakerColumn, String> row = new EnumMap<>(SpeakerColumn.class);
    for (SpeakerColumn column : SpeakerColumn.values()) {
      row.put(column, column.cell(brief));
    }
    return row;
  }

  private static void object(CorpusSpeaker speaker, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", Row.lowerCase(speaker.kind()));
    json.writeNumberField("quotations", speaker.quotations());
    json.writeNumberField("articles", speaker.articles());
    strings("roles", speaker.roles(), json);
    json.writeStringField("first", speaker.first().orElse(null));
    json.writeStringField("last", speaker.last().orElse(null));
    strings("variants", speaker.variants(), json);
    json.writeEndObject();
  }

  private static void strings(String key, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
