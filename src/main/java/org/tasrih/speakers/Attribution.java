package org.tasrih.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.Speaker;
import org.tasrih.names.NameMention;

/**
 * Who said what.
 *
 * @param speakers one for each quotation, in the same order
 * @param bearers the person, organisation or place that each name stands for
 */
public record Attribution(List<Speaker> speakers, Map<NameMention, Bearer> bearers) {
  /** Copies both. */
  public Attribution {
    speakers = List.copyOf(speakers);
    bearers = Map.copyOf(bearers);
  }

  /**
   * What a name stands for.
   *
   * @param name its fullest form in the article
   * @param role the office or title that the article states
   */
  public record Bearer(String name, Optional<String> role) {}
}
