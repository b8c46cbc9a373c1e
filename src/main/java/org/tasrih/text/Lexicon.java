package org.tasrih.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon: a commented TSV file of language knowledge under {@code org/tasrih/lexicon}.
 *
 * <p>Blank lines and lines that start with {@code #} are comments. Every complaint names the file
 * and the line.
 */
public final class Lexicon {
  private final String name;
  private final List<Row> rows;

  private Lexicon(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /** A line of a lexicon. */
  public final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /**
     * The cell of column {@code column}, from 0, trimmed.
     *
     * @throws IllegalStateException if it is missing or empty
     */
    public String cell(int column) {
      String cell = cellOr(column, "");
      if (cell.isEmpty()) {
        throw complaint("column " + (column + 1) + " is missing");
      }
      return cell;
    }

    /** The cell of column {@code column}, trimmed, or {@code otherwise} when missing or empty. */
    public String cellOr(int column, String otherwise) {
      String cell = column < cells.size() ? cells.get(column).strip() : "";
      return cell.isEmpty() ? otherwise : cell;
    }

    /** An exception that names file and line. */
    public IllegalStateException complaint(String what) {
      return new IllegalStateException(name + ":" + line + ": " + what);
    }
  }

  /**
   * Reads the lexicon {@code name}, such as {@code cues.tsv}, from the class path.
   *
   * @throws IllegalStateException if there is none
   */
  public static Lexicon read(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/org/tasrih/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + name + " is not on the class path");
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + name + " cannot be read", e);
    }
  }

  private static String[] split(String line) {
    return line.split("\t", -1);
  }

  static Lexicon read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Lexicon lexicon = new Lexicon(name, List.of());
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(lexicon.new Row(number, List.of(split(line))));
      }
    }
    return new Lexicon(name, rows);
  }

  /** This lexicon after the rows of {@code others}. */
  Lexicon after(List<Lexicon> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<Row> all = new ArrayList<>();
    others.forEach(other -> all.addAll(other.rows));
    all.addAll(rows);
    return new Lexicon(name, all);
  }

  /** The lines that are not comments, in order. */
  public List<Row> rows() {
    return rows;
  }
}
