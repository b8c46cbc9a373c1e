/**
 * Names: PER, LOC and ORG mentions. {@link org.tasrih.words.Sentence}s come in, {@link
 * org.tasrih.names.NameMention}s go out. The knowledge lies in the model under {@code
 * models/names}.
 */
package org.tasrih.names;
