package org.tasrih;

import java.util.List;

/**
 * A read article: who said what, and the names in it. Immutable and safe to share.
 *
 * @param document what was read
 * @param quotations the quotations in the order of their content
 * @param names all names in the order of the text
 * @param warnings what in the text may have cost accuracy
 */
public record Article(
    Document document, List<Quotation> quotations, List<Name> names, List<Warning> warnings) {
  /** Copies the lists. */
  public Article {
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
    warnings = List.copyOf(warnings);
  }

  /** The raw text, to which every span refers. */
  public String text() {
    return document.text();
  }
}
