package org.tasrih.text;

import java.util.Optional;

/** What the lexicons of months and datelines know. Immutable and thread-safe. */
final class DateWords {
  private final FormMap<Month> months;
  private final FormMap<Word> words;

  private DateWords(FormMap<Month> months, FormMap<Word> words) {
    this.months = months;
    this.words = words;
  }

  /** A month of one of the two calendars. */
  record Month(int number, boolean hijri) {}

  /**
   * A word of datelines.
   *
   * @param day the ISO number of a day of the week; 0 for other kinds
   */
  record Word(Kind kind, int day) {}

  /** What a word says in a dateline. */
  enum Kind {
    DAY,
    HIJRI,
    GREGORIAN,
    TODAY,
    LINK,
    WORD
  }

  static DateWords load() {
    FormMap.Builder<Month> months = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("months.tsv").rows()) {
      boolean hijri = oneOf(row, 0, "gregorian", "hijri") == 1;
      months.add(row, 2, new Month(number(row, 1, 12), hijri));
    }
    FormMap.Builder<Word> words = new FormMap.Builder<>();
    for (Lexicon.Row row : Lexicon.read("datelines.tsv").rows()) {
      Kind kind =
          Kind.values()[oneOf(row, 1, "day", "hijri", "gregorian", "today", "link", "word")];
      words.add(row, 0, new Word(kind, kind == Kind.DAY ? number(row, 2, 7) : 0));
    }
    return new DateWords(months.build(), words.build());
  }

  FormMap<Month> months() {
    return months;
  }

  /** The word with the folded form {@code key}. */
  Optional<Word> word(String key) {
    return words.find(key);
  }

  private static int oneOf(Lexicon.Row row, int column, String... values) {
    String cell = row.cell(column);
    for (int i = 0; i < values.length; i++) {
      if (values[i].equals(cell)) {
        return i;
      }
    }
    throw row.complaint("column " + (column + 1) + " is not " + String.join(" or ", values));
  }

  private static int number(Lexicon.Row row, int column, int last) {
    try {
      int number = Integer.parseInt(row.cell(column));
      if (number >= 1 && number <= last) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw row.complaint("not a number: " + row.cell(column));
    }
    throw row.complaint("not between 1 and " + last + ": " + row.cell(column));
  }
}
