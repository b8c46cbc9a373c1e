package org.tasrih.names;

import org.tasrih.NameType;
import org.tasrih.Passage;

/**
 * A name where it stands.
 *
 * @param passage its raw text, without clitics
 * @param type what it names
 * @param sentence the number of its sentence
 * @param firstWord the number of its first word in that sentence
 * @param endWord one past its last word
 */
public record NameMention(
    Passage passage, NameType type, int sentence, int firstWord, int endWord) {}
