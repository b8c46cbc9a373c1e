package org.tasrih.tables;

import com.google.common.io.Files;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that articles can be written in. */
public enum Format {
  /** Aligned columns for a person to read. */
  TABLE("txt") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) {
      return new ConsoleTableWriter(out, options);
    }
  },
  /** RFC 4180, one row per quotation. */
  CSV("csv") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return DelimitedWriter.csv(out, options);
    }
  },
  /** Tab-separated values, one line per quotation. */
  TSV("tsv") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return DelimitedWriter.tsv(out, options);
    }
  },
  /** A pretty-printed array of one object per article. */
  JSON("json") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return JsonWriter.array(out, options);
    }
  },
  /** One object per article and line. */
  JSONL("jsonl") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return JsonWriter.lines(out, options);
    }
  },
  /** A map: the quotations as points at their places, RFC 7946. */
  GEOJSON("geojson") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return new GeoJsonWriter(out);
    }
  },
  /** One page to look at in a browser: the articles, a table to filter and sort, pictures. */
  HTML("html") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return new ReportWriter(out);
    }
  };

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /**
   * Starts a document of this format on {@code out}, which must encode as UTF-8.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public abstract ArticleWriter open(Writer out, WriteOptions options) throws IOException;

  /**
   * The format that the extension of {@code file} names, such as {@link #CSV} for {@code a.csv}.
   */
  public static Optional<Format> ofFile(Path file) {
    String extension = Files.getFileExtension(file.toString()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }

  /** The name under which a user asks for this format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
