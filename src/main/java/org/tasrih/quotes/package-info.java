/**
 * What was said, and the word that says so. Words and names come in; quotations with their content,
 * cue and type go out. The knowledge of what attributes words to a source lies in {@code cues.tsv},
 * {@code cue-stops.tsv} and {@code verb-classes.tsv}; {@link org.tasrih.quotes.CueLexicon} reads
 * it.
 */
package org.tasrih.quotes;
