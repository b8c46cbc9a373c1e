package org.tasrih;

import java.util.Optional;

/**
 * A name as it stands in the article, without leading clitics («وإيران» yields «إيران»).
 *
 * @param passage where it stands
 * @param type what it names
 * @param fullName the fullest form of the same name in the article
 * @param role the office or title that the article states for a person
 * @param place the place a {@link NameType#LOC} stands for, where it is known
 */
public record Name(
    Passage passage,
    NameType type,
    String fullName,
    Optional<String> role,
    Optional<Place> place) {}
