package org.tasrih.words;

/**
 * A word, or a clitic cut from one.
 *
 * @param begin where it begins in the line, in UTF-16 units
 * @param end where it ends
 * @param form as it is restored: without diacritics and lengthening, with plain alefs only where
 *     the line has them, «الدول» in للدول, «مدرسة» in مدرسته
 */
public record Segment(int begin, int end, String form) {}
