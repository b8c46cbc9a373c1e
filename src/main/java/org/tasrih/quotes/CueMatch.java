package org.tasrih.quotes;

/**
 * A fixed phrase found among words.
 *
 * @param form its reading
 * @param begin the index of its first word
 * @param end the index after its last word; a pronoun after that (على حد قوله) is left out
 */
public record CueMatch(CueForm form, int begin, int end) {}
