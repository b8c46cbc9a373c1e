package org.tasrih.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line split for reading dates: numbers in any digits, folded words, single marks. */
final class DateTokens {
  private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+|\\p{L}[\\p{L}\\p{M}\u0640]*|\\S");
  private static final int LONGEST_NUMBER = 9;
  private static final String DASHES = "/-.\u2010\u2011\u2012\u2013\u2014\u2212\u066B";
  private static final int NONE = -1;

  private final DateWords words;
  private final List<String> tokens;

  private DateTokens(DateWords words, List<String> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** A date and the tokens {@code [begin, end)} that it takes. */
  record Hit(WrittenDate date, int begin, int end) {}

  static DateTokens of(String line, DateWords words) {
    StringBuilder visible = new StringBuilder(line.length());
    line.chars().filter(c -> !Letters.isInvisible((char) c)).forEach(c -> visible.append((char) c));
    List<String> tokens =
        TOKEN
            .matcher(visible)
            .results()
            .map(MatchResult::group)
            .map(DateTokens::token)
            .filter(token -> !token.isEmpty())
            .toList();
    return new DateTokens(words, tokens);
  }

  /** A stroke of tatweel alone is a dash; a vowel sign alone is nothing. */
  private static String token(String token) {
    String folded = Letters.fold(token).toLowerCase(Locale.ROOT);
    return folded.isEmpty() && token.charAt(0) == Letters.TATWEEL ? "-" : folded;
  }

  int size() {
    return tokens.size();
  }

  /** The word of datelines at {@code i}. */
  Optional<DateWords.Word> word(int i) {
    return i >= 0 && i < size() && isLetters(i) ? words.word(tokens.get(i)) : Optional.empty();
  }

  boolean is(int i, DateWords.Kind kind) {
    return i >= 0 && word(i).filter(word -> word.kind() == kind).isPresent();
  }

  /** Whether {@code i} is a word in letters, as against a number or a mark. */
  boolean isLetters(int i) {
    return Character.isLetter(tokens.get(i).codePointAt(0));
  }

  boolean isMark(int i) {
    return i >= 0 && i < size() && !Character.isLetterOrDigit(tokens.get(i).codePointAt(0));
  }

  boolean isMark(int i, String marks) {
    return isMark(i) && marks.contains(tokens.get(i));
  }

  /** All dates in the line; they do not overlap. */
  List<Hit> dates() {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Optional<Hit> hit = dateAt(i);
      if (hit.isPresent()) {
        hits.add(hit.get());
        i = hit.get().end() - 1;
      }
    }
    return hits;
  }

  /** The date that begins at {@code i}. */
  Optional<Hit> dateAt(int i) {
    boolean withinNumber = number(i) != NONE && isMark(i - 1, "/.") && number(i - 2) != NONE;
    if (withinNumber) {
      return Optional.empty();
    }
    return numeric(i).or(() -> dayFirst(i)).or(() -> monthFirst(i));
  }

  /** 20-2-2018, 2018/02/20, 1439/6/4هـ. */
  private Optional<Hit> numeric(int i) {
    int a = number(i);
    int b = number(i + 2);
    int c = number(i + 4);
    if (a == NONE || b == NONE || c == NONE || !isMark(i + 1, DASHES) || !isMark(i + 3, DASHES)) {
      return Optional.empty();
    }
    boolean yearFirst = isAnyYear(a) && a > 31;
    int year = yearFirst ? a : c;
    int day = yearFirst ? c : a;
    if (!isAnyYear(year)) {
      return Optional.empty();
    }
    boolean hijri = isHijri(year, i + 5);
    WrittenDate date = WrittenDate.of(year, b, day, hijri);
    WrittenDate swapped = WrittenDate.of(year, day, b, hijri);
    boolean swap =
        !yearFirst
            && swapped.date().isPresent()
            && (date.date().isEmpty() || fitsDay(swapped, date));
    return hit(swap ? swapped : date, i, afterEra(i + 5));
  }

  /** Whether the line names the weekday of {@code one}, which is not that of {@code other}. */
  private boolean fitsDay(WrittenDate one, WrittenDate other) {
    int first = one.date().orElseThrow().getDayOfWeek().getValue();
    int second = other.date().orElseThrow().getDayOfWeek().getValue();
    boolean fits = false;
    for (int i = 0; i < size(); i++) {
      int day = word(i).map(DateWords.Word::day).orElse(0);
      if (day == second) {
        return false;
      }
      fits |= day == first;
    }
    return fits;
  }

  /** 20 فبراير 2018, 20 شباط/فبراير 2018, 20 من شباط (فبراير) عام 2018. */
  private Optional<Hit> dayFirst(int i) {
    int day = number(i);
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    int at = i + 1;
    while (is(at, DateWords.Kind.LINK) || isMark(at, DASHES)) {
      at++;
    }
    int monthAt = at;
    return month(monthAt).flatMap(month -> year(month, OptionalInt.of(day), i, monthAt));
  }

  /** February 20, 2018; شباط 2018 without a day. */
  private Optional<Hit> monthFirst(int i) {
    Optional<FormMap.Match<DateWords.Month>> month = month(i);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = i + month.get().words();
    int day = number(at);
    if (day >= 1 && day <= 31 && !isMark(at + 1, DASHES)) {
      int yearAt = isMark(at + 1, ",\u060C") ? at + 2 : at + 1;
      return ended(month.get().value(), OptionalInt.of(day), i, yearAt);
    }
    // «31 شباط 2018» is no day and so no month either.
    return number(i - 1) == NONE ? year(month.get(), OptionalInt.empty(), i, i) : Optional.empty();
  }

  private Optional<Hit> year(
      FormMap.Match<DateWords.Month> month, OptionalInt day, int begin, int monthAt) {
    int at = monthAt + month.words();
    Optional<FormMap.Match<DateWords.Month>> other = month(isMark(at, "/-(") ? at + 1 : at);
    if (other.isPresent() && other.get().value().equals(month.value())) {
      at += (isMark(at, "/-(") ? 1 : 0) + other.get().words();
      at += isMark(at, ")") ? 1 : 0;
    }
    while (is(at, DateWords.Kind.LINK) || isMark(at, DASHES + ",\u060C")) {
      at++;
    }
    return ended(month.value(), day, begin, at);
  }

  private Optional<Hit> ended(DateWords.Month month, OptionalInt day, int begin, int yearAt) {
    int year = number(yearAt);
    boolean plausible = month.hijri() ? WrittenDate.isHijriYear(year) : WrittenDate.isYear(year);
    return plausible
        ? hit(
            new WrittenDate(year, month.number(), day, month.hijri()), begin, afterEra(yearAt + 1))
        : Optional.empty();
  }

  private static Optional<Hit> hit(WrittenDate date, int begin, int end) {
    return date.iso().isPresent() ? Optional.of(new Hit(date, begin, end)) : Optional.empty();
  }

  private Optional<FormMap.Match<DateWords.Month>> month(int i) {
    return i < size() && isLetters(i) ? words.months().longestAt(tokens, i) : Optional.empty();
  }

  private int afterEra(int i) {
    return is(i, DateWords.Kind.HIJRI) || is(i, DateWords.Kind.GREGORIAN) ? i + 1 : i;
  }

  private boolean isHijri(int year, int after) {
    return WrittenDate.isHijriYear(year) && !is(after, DateWords.Kind.GREGORIAN);
  }

  private static boolean isAnyYear(int number) {
    return WrittenDate.isYear(number) || WrittenDate.isHijriYear(number);
  }

  /** The number at {@code i}; {@value #NONE} if there is none. */
  private int number(int i) {
    if (i < 0 || i >= size()) {
      return NONE;
    }
    String token = tokens.get(i);
    int value = 0;
    for (int k = 0; k < token.length(); k++) {
      int digit = Character.digit(token.charAt(k), 10);
      if (digit < 0 || k >= LONGEST_NUMBER) {
        return NONE;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
