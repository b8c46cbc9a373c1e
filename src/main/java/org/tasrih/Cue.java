package org.tasrih;

/**
 * The word or fixed phrase that attributes a quotation to its source.
 *
 * @param passage where it stands, without leading و or ف
 * @param lemma its dictionary form in the cue lexicon
 */
public record Cue(Passage passage, String lemma) {}
