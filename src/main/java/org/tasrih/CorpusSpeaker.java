package org.tasrih;

import java.util.List;
import java.util.Optional;

/**
 * A speaker over all articles of a corpus. Immutable and safe to share.
 *
 * @param name its most frequent full form: «سيرغي لافروف», where some articles have «لافروف» only
 * @param kind what kind of source it is
 * @param quotations how many quotations it has
 * @param articles in how many articles
 * @param roles the offices and titles that articles state, the most frequent first
 * @param first the date of the first of these articles, as {@code 2018-02-20}, {@code 2018-02} or
 *     {@code 2018}; empty when no article tells its date
 * @param last the date of the last one
 * @param variants the other forms of the name, the most frequent first
 */
public record CorpusSpeaker(
    String name,
    SpeakerKind kind,
    int quotations,
    int articles,
    List<String> roles,
    Optional<String> first,
    Optional<String> last,
    List<String> variants) {
  /** Copies the lists. */
  public CorpusSpeaker {
    roles = List.copyOf(roles);
    variants = List.copyOf(variants);
  }
}
