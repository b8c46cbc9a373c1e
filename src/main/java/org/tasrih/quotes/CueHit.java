package org.tasrih.quotes;

/**
 * A word or phrase that may attribute a quotation.
 *
 * @param begin its first word in the scene
 * @param end one past its last word
 * @param form how it reads
 */
record CueHit(int begin, int end, CueForm form) {}
