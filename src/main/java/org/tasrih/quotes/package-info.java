/**
 * Quotations: content, cue and type, and the phrase that names the speaker in the cue's clause. A
 * {@link org.tasrih.quotes.Scene} of words, names and marks comes in, {@link
 * org.tasrih.quotes.Found} quotations go out. The knowledge lies in the lexicons {@code cues.tsv},
 * {@code cue-stops.tsv}, {@code verb-classes.tsv} and {@code clauses.tsv}.
 */
package org.tasrih.quotes;
