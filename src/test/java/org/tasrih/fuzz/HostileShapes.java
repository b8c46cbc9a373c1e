package org.tasrih.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts of one piece over and over, as long as one likes: what costs more than it should with the
 * square of a text's length shows in one of them.
 */
public final class HostileShapes {
  private HostileShapes() {}

  /** The pieces by what they are. */
  static final Map<String, String> ALL = shapes();

  /** A text of exactly {@code length} UTF-16 units of {@code piece}, the last one perhaps cut. */
  static String text(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put(
        "news", "قال وزير النقل سامر الحلبي، أمس في حلب، إن «الجسر جاهز» وإن السكة تتبعه.\n");
    shapes.put("letters without a space", "كتابهم");
    shapes.put("one letter", "ا");
    shapes.put("article without a space", "ال");
    shapes.put("conjunctions", "و ");
    shapes.put("very long words", "مسؤوليات".repeat(1000) + " ");
    shapes.put("opening marks", "«");
    shapes.put("closing marks", "»");
    shapes.put("straight marks", "\"");
    shapes.put("spaced straight marks", "\" ");
    shapes.put("nested marks", "«“‹((كلمة ");
    shapes.put("crossing marks", "«كلمة “كلمة» كلمة” ");
    shapes.put("marks that never close", "قال «إن الماء وصل. ");
    shapes.put("marks behind stops", "\"كلمة هنا. أن ");
    shapes.put("marks over paragraphs", "قال \"إن الماء\n");
    shapes.put("marks of each kind", "«»\"“((''«»");
    shapes.put("parentheses", "(");
    shapes.put("vowel signs", "\u064E");
    shapes.put("vowelled letters", "كَ");
    shapes.put("tatweel", "ـ");
    shapes.put("lengthened letters", "كــ");
    shapes.put("direction marks", "\u202E");
    shapes.put("letters and direction marks", "ك\u200F");
    shapes.put("lone surrogates", "\uD800");
    shapes.put("reversed surrogates", "\uDC00\uD83D");
    shapes.put("NUL", "\u0000");
    shapes.put("emoji", "\uD83D\uDE00");
    shapes.put("flags", "\uD83C\uDDF8\uD83C\uDDFE ");
    shapes.put("presentation forms", "ﻻﷲﷺ");
    shapes.put("mixed scripts", "قالabc日本שלום");
    shapes.put("Persian and Urdu", "گفت که پاکستان چیست ہے ٹھیک ");
    shapes.put("combining marks", "e\u0301\u0327");
    shapes.put("digits", "1");
    shapes.put("Arabic digits", "٢٠١٨ ");
    shapes.put("dates", "20 شباط/فبراير 2018 ");
    shapes.put("dots", ".");
    shapes.put("stops", "كتاب. ");
    shapes.put("commas", "كلمة، ");
    shapes.put("dashes", " - ");
    shapes.put("colons", "قال: ");
    shapes.put("empty paragraphs", "\n");
    shapes.put("paragraphs of a word", "قال\n");
    shapes.put("spaces", " ");
    shapes.put("addresses", "http://a.b/");
    shapes.put("mail", "a@b.");
    shapes.put("hash signs", "#وسم_");
    shapes.put("cues", "قال ");
    shapes.put("cues with clauses", "قال لافروف إن ");
    shapes.put("cues that add", "وأضاف أن ");
    shapes.put("participles", "، مضيفا أن ");
    shapes.put("attributing phrases", "بحسب الوزير، ");
    shapes.put("cues with marks", "قال \"");
    shapes.put("headlines", "لافروف: كلام هنا\n");
    shapes.put("titles", "وزير ");
    shapes.put("names", "محمد ");
    shapes.put("names with ties", "بن عبد ");
    shapes.put("organisations", "وزارة الخارجية ");
    shapes.put("places", "حلب ");
    shapes.put("glued places", "حلبدمشق");
    shapes.put("divisions", "محافظة حلب، ");
    shapes.put("peoples", "السوري ");
    shapes.put("pronouns", "نظيره الذي هو ");
    shapes.put("speakers", "قال سامر الحلبي نعم. وأضاف الوزير لا. وقالت رنا سعد: «كلا».\n");
    return shapes;
  }
}
