/**
 * Tasrih within a CoreNLP pipeline: an annotated document comes in, its tokens, sentences and text
 * get the names and quotations that {@link org.tasrih.Tasrih} reads, under CoreNLP's own keys.
 * Needs {@code edu.stanford.nlp:stanford-corenlp} on the class path.
 */
package org.tasrih.corenlp;
