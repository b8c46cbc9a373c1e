/**
 * Words: the cleaned text split into clitics and stems, each with its part-of-speech tag and its
 * span of the raw text. {@link org.tasrih.text.CleanText} comes in, a list of {@link
 * org.tasrih.words.Sentence} goes out. The knowledge lies in two files compiled from CoreNLP's
 * Arabic segmenter and tagger (Monroe, Green and Manning 2014; Penn Arabic Treebank tags).
 */
package org.tasrih.words;
