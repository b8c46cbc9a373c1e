/**
 * Names: PER, LOC and ORG mentions. {@link org.tasrih.words.Sentence}s come in, {@link
 * org.tasrih.names.NameMention}s go out. Each sentence is labelled by a conditional random field
 * ({@link org.tasrih.crf}); then the article as a whole is looked at. The knowledge lies in the
 * model {@code models/names/names.crf}, whose card tells how it was made, and in the lexicon {@code
 * name-particles.tsv}.
 */
package org.tasrih.names;
