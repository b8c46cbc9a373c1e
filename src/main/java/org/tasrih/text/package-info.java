/**
 * The raw text made readable: a cleaned view aligned with it, its paragraphs and sentences, its
 * quotation marks. A string comes in; {@link org.tasrih.text.CleanText}, {@link
 * org.tasrih.text.Layout} and {@link org.tasrih.text.Marks} go out. Offsets handed on are always
 * those of the raw text.
 */
package org.tasrih.text;
