package org.tasrih;

import java.util.List;
import java.util.Optional;

/**
 * Whom a quotation belongs to.
 *
 * @param name the fullest name in the article, else the fullest description; empty when the article
 *     gives none
 * @param kind what kind of source it is
 * @param role the office or title that the article states
 * @param mention the noun phrase that names the speaker in the cue's own clause; empty when the
 *     subject is dropped or a pronoun
 * @param aliases the other forms in the article that stand for the same speaker
 */
public record Speaker(
    Optional<String> name,
    SpeakerKind kind,
    Optional<String> role,
    Optional<Passage> mention,
    List<String> aliases) {
  /** Copies {@code aliases}. */
  public Speaker {
    aliases = List.copyOf(aliases);
  }

  /** Whether the name, or one of the aliases, is {@code called} or has it in it. */
  public boolean isCalled(String called) {
    return name.filter(own -> LooseName.isPartOf(called, own)).isPresent()
        || aliases.stream().anyMatch(alias -> LooseName.isPartOf(called, alias));
  }
}
