package org.tasrih.speakers;

import org.tasrih.text.Lexicon;

/** Grammatical gender, by which verbs and pronouns agree with a speaker. */
public enum Gender {
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE,
  /** The word does not tell: names of men and women (نور), nouns such as «أغلبية». */
  EITHER;

  /** The gender that column {@code column} of a lexicon gives as m, f, u or -. */
  static Gender of(Lexicon.Row row, int column) {
    return switch (row.cell(column)) {
      case "m" -> MASCULINE;
      case "f" -> FEMININE;
      case "u", "-" -> EITHER;
      default -> throw row.complaint("gender is m, f, u or -, not " + row.cell(column));
    };
  }

  /** Whether a verb or pronoun of gender {@code other} can go with this. */
  public boolean agreesWith(Gender other) {
    return this == other || this == EITHER || other == EITHER;
  }
}
