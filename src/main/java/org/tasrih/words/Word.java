package org.tasrih.words;

import org.tasrih.Span;

/**
 * A word or clitic.
 *
 * @param span where it stands in the raw text, in UTF-16 units; for للدول the noun «الدول» starts
 *     at the second lam
 * @param form its form as the segmenter restores it («الدول», «مدرسة» in «مدرسته»)
 * @param key {@code form} folded by {@link org.tasrih.text.Letters#fold}
 * @param tag its tag in the reduced Penn Arabic Treebank set of CoreNLP, such as {@code VBD}
 * @param attached whether it is written together with the word before it
 */
public record Word(Span span, String form, String key, String tag, boolean attached) {
  /** Whether this is punctuation. */
  public boolean isPunctuation() {
    return tag.equals("PUNC") && !Character.isLetterOrDigit(form.charAt(0));
  }

  /** Whether this is a quotation mark of any shape. */
  public boolean isMark() {
    return form.equals("\"");
  }
}
