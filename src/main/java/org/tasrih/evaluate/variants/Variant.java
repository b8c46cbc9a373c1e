package org.tasrih.evaluate.variants;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Another way in which an article may be typed, encoded or laid out. */
public enum Variant {
  /** A vowel sign behind every letter: كَتَب. */
  VOWELLED(Variant::vowelled),
  /** A vowel sign on one word of four, as in careful print. */
  SOME_VOWELS(Variant::someVowels),
  /** No vowel signs, shadda or tanween. */
  UNVOWELLED(text -> text.replaceAll("[\u064B-\u0652\u0670]", "")),
  /** Words stretched with tatweel: كـــتب. */
  TATWEEL(
      text -> text.replaceAll("(\\p{IsArabic}[سشصضعغفقكلمنهيبتثجحخ])(\\p{IsArabic})", "$1ــ$2")),
  /** Two spaces for one, and spaces at the ends of lines. */
  WIDE_SPACES(text -> text.replace(" ", "  ").replace("\n", "  \n")),
  /** No-break spaces, as content management systems put them. */
  NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
  /** A space before commas and stops, as after machine conversion. */
  SPACED_COMMAS(text -> text.replaceAll("([،؛:])(\\s)", " $1$2").replaceAll("\\.(\\s|$)", " .$1")),
  /** Commas and question marks of Latin script. */
  LATIN_COMMAS(text -> text.replace('،', ',').replace('؛', ';').replace('؟', '?')),
  /** Straight quotation marks for all. */
  STRAIGHT_MARKS(text -> text.replaceAll("[«»“”]", "\"")),
  /** English quotation marks for those of Arabic print. */
  CURLED_MARKS(text -> text.replace('«', '“').replace('»', '”')),
  /** Arabic print's quotation marks for the straight ones, opening and closing by turns. */
  ANGLED_MARKS(Variant::angled),
  /** Double parentheses for all marks that carry a direction. */
  DOUBLE_PARENTHESES(text -> text.replaceAll("[«“]", "((").replaceAll("[»”]", "))")),
  /** Alef without hamza and madda: الى, اكد, الان. */
  BARE_ALEF(text -> text.replaceAll("[أإآٱ]", "ا")),
  /** Dotless yeh at the end of words, as in Egypt: فى, على. */
  DOTLESS_YEH(text -> text.replaceAll("ي(?!\\p{IsArabic})", "ى")),
  /** Dotted yeh for alef maksura: علي, إلي. */
  DOTTED_YEH(text -> text.replace('ى', 'ي')),
  /** Heh for teh marbuta at the end of words. */
  HEH(text -> text.replace('ة', 'ه')),
  /** The letters of a Persian keyboard. */
  PERSIAN_LETTERS(text -> text.replace('ك', 'ک').replace('ي', 'ی')),
  /** Digits of the Arab East for European ones. */
  ARABIC_DIGITS(Variant::arabicDigits),
  /** Direction marks around every line and mark. */
  DIRECTION_MARKS(
      text -> text.replaceAll("(?m)^", "\u200F").replaceAll("([«»\"()]+)", "\u200F$1\u200E")),
  /** Line ends of Windows. */
  CRLF(text -> text.replace("\n", "\r\n")),
  /** A byte-order mark that stayed in the text. */
  BYTE_ORDER_MARK(text -> "\uFEFF" + text),
  /** Blank lines between paragraphs, and an indent. */
  BLANK_LINES(text -> text.replaceAll("\n+", "\n\n\n   ")),
  /** Every sentence is a paragraph. */
  SENTENCE_PARAGRAPHS(text -> text.replaceAll("\\. (?=\\p{IsArabic}{3})", ".\n")),
  /** All paragraphs in one. */
  ONE_PARAGRAPH(text -> text.strip().replaceAll("\\s*\n\\s*", " "));

  private static final Pattern LETTER_BEFORE_LETTER = Pattern.compile("(?<=[ء-ي])(?=[ء-ي])");
  private static final Pattern WORD = Pattern.compile("[ء-ي]{4,}");

  /**
   * None that changes what a word is: shadda and damma tell «قدّم» from «قدم», «قُتل» from «قتل».
   */
  private static final String[] VOWELS = {"\u064E", "\u0650", "\u0652"};

  @SuppressWarnings("ImmutableEnumChecker") // the operators keep nothing
  private final UnaryOperator<String> typing;

  Variant(UnaryOperator<String> typing) {
    this.typing = typing;
  }

  /** {@code text} typed so. The same text always yields the same variant. */
  public String of(String text) {
    return typing.apply(text);
  }

  /** Its name in a table: {@code one paragraph}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String vowelled(String text) {
    Random random = new Random(text.length());
    return LETTER_BEFORE_LETTER
        .matcher(text)
        .replaceAll(r -> VOWELS[random.nextInt(VOWELS.length)]);
  }

  private static String someVowels(String text) {
    Random random = new Random(text.length());
    return WORD.matcher(text)
        .replaceAll(
            word -> {
              if (random.nextInt(4) > 0) {
                return word.group();
              }
              int at = 1 + random.nextInt(word.group().length() - 2);
              String vowel = VOWELS[random.nextInt(VOWELS.length)];
              return word.group().substring(0, at) + vowel + word.group().substring(at);
            });
  }

  private static String angled(String text) {
    StringBuilder angled = new StringBuilder(text);
    boolean open = false;
    for (int i = 0; i < angled.length(); i++) {
      char c = angled.charAt(i);
      if (c == '"') {
        if (i == 0 || text.charAt(i - 1) != '"') {
          open = !open;
        }
        angled.setCharAt(i, open ? '«' : '»');
      } else if (c == '\n') {
        open = false;
      }
    }
    return angled.toString();
  }

  private static String arabicDigits(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.setCharAt(i, (char) (c - '0' + '٠'));
      }
    }
    return digits.toString();
  }
}
