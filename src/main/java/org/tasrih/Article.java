package org.tasrih;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * The quotations whose speaker is called {@code name}, or a part of that. Vowel signs and the
   * seats of hamza do not matter.
   *
   * <pre>{@code
   * for (Quotation quotation : article.quotationsOf("لافروف")) { // those of سيرجي لافروف
   *   System.out.println(quotation.context(80).text());
   * }
   * }</pre>
   */
  public List<Quotation> quotationsOf(String name) {
    return quotations.stream().filter(quotation -> quotation.speaker().isCalled(name)).toList();
  }

  /** Those who speak, each once, as their first quotation has them; who has no name is left out. */
  public List<Speaker> speakers() {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      Speaker speaker = quotation.speaker();
      speaker.name().ifPresent(name -> speakers.putIfAbsent(speaker.kind() + name, speaker));
    }
    return List.copyOf(speakers.values());
  }

  /** The places that quotations are about, each once, in the order of the text. */
  public List<Place> places() {
    return quotations.stream()
        .flatMap(quotation -> quotation.places().stream())
        .flatMap(mention -> mention.place().stream())
        .distinct()
        .toList();
  }

  /** The raw text, to which every span refers. */
  public String text() {
    return document.text();
  }
}
