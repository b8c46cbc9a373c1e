package org.tasrih;

/**
 * Something in the text that may have cost accuracy, such as a quotation mark never closed.
 *
 * @param span where, in UTF-16 units of the raw text
 * @param message what, in English
 */
public record Warning(Span span, String message) {}
