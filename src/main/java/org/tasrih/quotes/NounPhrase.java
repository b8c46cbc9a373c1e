package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.names.NameMention;

/**
 * A noun phrase in word numbers.
 *
 * @param begin its first word
 * @param end one past its last word
 * @param head its head noun, or the first word of the name it starts with
 * @param person the person it names, where it does
 */
public record NounPhrase(int begin, int end, int head, Optional<NameMention> person) {}
