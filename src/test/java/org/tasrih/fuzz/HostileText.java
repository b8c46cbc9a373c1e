package org.tasrih.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts that nobody would print, made of bytes, so that a fuzzer can shape them: plain UTF-8 or
 * UTF-16 with whatever does not belong there, or a string of pieces that each mean something to
 * Tasrih, repeated up to thousands of times.
 */
public final class HostileText {
  /** The longest text made, in UTF-16 units. */
  private static final int MAX_LENGTH = 12_000;

  /** Bytes from here on repeat the last pieces. */
  private static final int REPEATS = 0xE0;

  /** What texts are made of; at most {@value #REPEATS}. */
  static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u0000",
          "\uFEFF",
          "\u200F",
          "\u202B",
          "\u202E",
          "\u2067",
          "\u2069",
          "\u200C",
          "\u200D",
          "\u00AD",
          "\u2028",
          "\u0085",
          "\u061C",
          "\uFFFD",
          "\uD800",
          "\uDC00",
          "\uD83D\uDE00",
          "\uD83C\uDDF8\uD83C\uDDFE",
          "\uDBFF\uDFFF",
          "\uFFFF",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "''",
          "‹",
          "›",
          "„",
          "‘",
          "’",
          "((",
          "))",
          "(",
          ")",
          "[",
          "]",
          "〝",
          "〞",
          "﴾",
          "﴿",
          "\"\"",
          "'",
          "`",
          ".",
          "،",
          "؛",
          ":",
          "؟",
          "!",
          "…",
          "-",
          "–",
          "—",
          "ـ",
          "_",
          "/",
          "\\",
          "|",
          "*",
          "#",
          "@",
          "+",
          "=",
          "%",
          "<",
          ">",
          "&",
          "&amp;",
          "0",
          "2018",
          "٢٠١٨",
          "۱۲",
          "20 شباط/فبراير 2018",
          "10:30",
          "-",
          "• ",
          ".$.",
          ".#.",
          "null",
          "NA",
          "\u064E",
          "\u0651",
          "\u064B",
          "\u0670",
          "\u06DD",
          "\u0610",
          "\u0301",
          "\u06D6",
          "ﷲ",
          "ﻻ",
          "ﻼ",
          "ﺍ",
          "ﻟ",
          "ﷺ",
          "ﭖ",
          "گ",
          "پ",
          "چ",
          "ژ",
          "ک",
          "ی",
          "ې",
          "ہ",
          "ھ",
          "ٹ",
          "ڈ",
          "ے",
          "ٱ",
          "آ",
          "أ",
          "إ",
          "ؤ",
          "ئ",
          "ى",
          "ة",
          "ء",
          "ا",
          "و",
          "ل",
          "ب",
          "ف",
          "ك",
          "ال",
          "وال",
          "لل",
          "ه",
          "هم",
          "ي",
          " قال ",
          " وقال",
          " أكد ",
          " وأكدت ",
          " وأضاف ",
          " مضيفا ",
          " مؤكدا ",
          " أعلن ",
          " ذكرت ",
          " بحسب ",
          " وفقا ل",
          " نقلت ",
          " عن ",
          " إن ",
          " أن ",
          " بأن ",
          " قائلا: ",
          " وحول ",
          " تابع ",
          " بيان ",
          " في بيان ",
          " خلال مؤتمر صحفي ",
          " على تويتر ",
          " لـ",
          " إنه ",
          " إنها ",
          "وزير",
          " الخارجية",
          " وزير الخارجية ",
          " الرئيس ",
          " السيد ",
          " د. ",
          " المتحدث باسم ",
          " الناطق ",
          " مصدر ",
          " مصدر مسؤول ",
          " رئيس الوزراء ",
          " المستشارة ",
          " الأمين العام ",
          " الأمم المتحدة ",
          " حلف ",
          " محمد ",
          " أحمد بن ",
          " عبد ",
          "عبدالله ",
          " أبو ",
          " لافروف ",
          " سيرغي ",
          " ميركل ",
          " سوريا ",
          " حلب ",
          " موسكو ",
          " عفرين ",
          " القاهرة ",
          " تركيا ",
          " التركي ",
          " الروسية ",
          " نهر ",
          " مدينة ",
          " نظيره ",
          " هو ",
          " هي ",
          " الذي ",
          " التي ",
          " من جانبه ",
          " الحوار",
          " مستمر ",
          " لا ",
          " لم ",
          "كتاب",
          "كتاااااب",
          "مسؤوليات",
          "Reuters",
          " CNN ",
          "http://a.b/ج",
          "a@b.c",
          "日本",
          "שלום",
          "\u0915\u094D",
          "\u1F600",
          "x");

  private HostileText() {}

  /** The text of {@code data}; the first byte says how it is read. */
  public static String of(byte[] data) {
    if (data.length == 0) {
      return "";
    }
    return switch (data[0] & 7) {
      case 0 -> cut(new String(data, 1, data.length - 1, StandardCharsets.UTF_8));
      case 1 -> cut(units(data));
      default -> pieces(data);
    };
  }

  private static String cut(String text) {
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
  }

  /** Every two bytes as one unit: lone surrogates stay. */
  private static String units(byte[] data) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i + 1 < data.length; i += 2) {
      text.append((char) ((data[i] & 0xFF) << 8 | (data[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  /** A byte is a piece, or says how often the one to four pieces before it come again. */
  private static String pieces(byte[] data) {
    StringBuilder text = new StringBuilder();
    int[] begins = new int[4];
    for (int i = 1; i < data.length && text.length() < MAX_LENGTH; i++) {
      int b = data[i] & 0xFF;
      if (b < REPEATS) {
        System.arraycopy(begins, 0, begins, 1, begins.length - 1);
        begins[0] = text.length();
        text.append(PIECES.get(b % PIECES.size()));
      } else {
        String again = text.substring(begins[b & 3]);
        int times = 1 << ((b - REPEATS) / 4 * 2 % 13);
        text.append(again.repeat(Math.min(times, MAX_LENGTH / (again.length() + 1))));
      }
    }
    return cut(text.toString());
  }
}
