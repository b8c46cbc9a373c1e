package org.tasrih.tables;

import com.google.common.io.Files;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that articles can be written in. What a single format needs beyond the library is an
 * optional dependency of it, to be added by whoever writes that format; without it, opening fails
 * with a {@link NoClassDefFoundError}.
 *
 * <pre>{@code
 * try (var out = Files.newOutputStream(Path.of("quotes.csv"));
 *     ArticleWriter table = Format.CSV.open(out, WriteOptions.PLAIN)) {
 *   for (String text : texts) {
 *     table.write(tasrih.read(text));
 *   }
 * }
 * }</pre>
 */
public enum Format {
  /** Aligned columns for a person to read; needs ascii-table and icu4j. */
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
  /** A spreadsheet, one row per quotation; needs fastexcel. */
  XLSX("xlsx") {
    @Override
    public ArticleWriter open(OutputStream out, WriteOptions options) throws IOException {
      return RowWriter.articles(openRows(out, options.withDetails()));
    }

    @Override
    RowWriter openRows(OutputStream out, boolean withDetails) throws IOException {
      return new XlsxWriter(out, withDetails);
    }
  },
  /** Apache Parquet, one row per quotation; needs parquet-hadoop, but no Hadoop. */
  PARQUET("parquet") {
    @Override
    public ArticleWriter open(OutputStream out, WriteOptions options) throws IOException {
      return RowWriter.articles(openRows(out, options.withDetails()));
    }

    @Override
    RowWriter openRows(OutputStream out, boolean withDetails) throws IOException {
      return ParquetRows.open(out, withDetails);
    }
  },
  /** A folder of texts with standoff annotations, as the annotation tool brat opens it. */
  BRAT("") {
    @Override
    public ArticleWriter open(Path folder, WriteOptions options) throws IOException {
      return BratWriter.open(folder);
    }
  },
  /** A map: the quotations as points at their places, RFC 7946. */
  GEOJSON("geojson") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return new GeoJsonWriter(out);
    }
  },
  /**
   * One page to look at in a browser: the articles, a table to filter and sort, pictures; needs
   * mustache.java and the OWASP encoder.
   */
  HTML("html") {
    @Override
    public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
      return new ReportWriter(out);
    }
  };

  private static final Set<Format> GROWING = EnumSet.of(CSV, TSV, JSONL, XLSX, PARQUET);

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /**
   * Starts a document of this format on {@code out}, which must encode as UTF-8.
   *
   * @throws IOException if {@code out} cannot be written
   * @throws UnsupportedOperationException unless {@link #isText}
   */
  public ArticleWriter open(Writer out, WriteOptions options) throws IOException {
    throw new UnsupportedOperationException(this + " is no text");
  }

  /**
   * Starts a document of this format on {@code out}, which stays open.
   *
   * @throws IOException if {@code out} cannot be written
   * @throws UnsupportedOperationException if {@link #isFolder}
   */
  public ArticleWriter open(OutputStream out, WriteOptions options) throws IOException {
    return open(new OutputStreamWriter(out, StandardCharsets.UTF_8), options);
  }

  /**
   * Starts a folder of this format.
   *
   * @param folder is there, and takes the files
   * @throws IOException if it cannot be written
   * @throws UnsupportedOperationException unless {@link #isFolder}
   */
  public ArticleWriter open(Path folder, WriteOptions options) throws IOException {
    throw new UnsupportedOperationException(this + " is no folder");
  }

  /** Starts a table of rows on {@code out}, for the formats that are made of rows alone. */
  RowWriter openRows(OutputStream out, boolean withDetails) throws IOException {
    throw new UnsupportedOperationException(this + " is not made of rows");
  }

  /** Whether a document of this format is text in UTF-8. */
  public boolean isText() {
    return !isFolder() && this != XLSX && this != PARQUET;
  }

  /** Whether this format is a folder of files, not one file. */
  public boolean isFolder() {
    return this == BRAT;
  }

  /** Whether articles can be added to a document of this format, or to a table of its rows. */
  public boolean growsByRows() {
    return GROWING.contains(this);
  }

  /**
   * The format that the extension of {@code file} names, such as {@link #CSV} for {@code a.csv}.
   */
  public static Optional<Format> ofFile(Path file) {
    String extension = Files.getFileExtension(file.toString()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> !extension.isEmpty() && f.extension.equals(extension))
        .findFirst();
  }

  /** The name under which a user asks for this format. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
