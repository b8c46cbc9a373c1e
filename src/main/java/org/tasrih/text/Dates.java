package org.tasrih.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasrih.text.DateTokens.Hit;

/**
 * The date of an article, normalised to ISO 8601: from what its metadata say, or from the dateline
 * in its head.
 *
 * <p>It reads «20 شباط/فبراير 2018» in Egyptian, Levantine, Maghrebi and Libyan names of months,
 * ٢٠/٢/٢٠١٨, 2018-02-20, days of the Islamic calendar (Umm al-Qura), and the dates of feeds ({@code
 * Tue, 20 Feb 2018 16:05:00 GMT}). Days come before months (20/2/2018) unless the weekday or the
 * numbers say otherwise. Immutable and thread-safe.
 */
public final class Dates {
  /** How many lines and units of a text may be its head. */
  private static final int HEAD_LINES = 12;

  private static final int HEAD_UNITS = 2000;

  /** After how many lines of running text the head is over. */
  private static final int HEAD_PARAGRAPHS = 2;

  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_METADATA = 200;

  /** How many words of a dateline may be none of its own: a city, an agency, a byline. */
  private static final int OTHER_WORDS = 4;

  private static final Pattern ISO =
      Pattern.compile("^\\s*(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T\\s].*)?$", Pattern.DOTALL);

  private final DateWords words;

  private Dates(DateWords words) {
    this.words = words;
  }

  /** Dates of the head, with how many words stand around each that belong to no dateline. */
  private record Dateline(LocalDate date, int others) {}

  /**
   * Reads {@code months.tsv} and {@code datelines.tsv}.
   *
   * @throws IllegalStateException with file and line if one is damaged
   */
  public static Dates load() {
    return new Dates(DateWords.load());
  }

  /**
   * The date that {@code metadata} gives, as exactly as it does: {@code 2018-02-20}, {@code
   * 2018-02} or {@code 2018}; empty if it gives none.
   */
  public Optional<String> normalise(String metadata) {
    if (metadata.length() > LONGEST_METADATA) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(metadata);
    if (iso.matches() && isIso(iso.group(1))) {
      return Optional.of(iso.group(1));
    }
    List<Hit> hits = DateTokens.of(metadata, words).dates();
    return hits.stream()
        .min(
            Comparator.comparing((Hit hit) -> hit.date().day().isEmpty())
                .thenComparing(gregorian()))
        .flatMap(hit -> hit.date().iso());
  }

  /**
   * The date of the article in {@code text}, {@code yyyy-mm-dd}; empty if its head has no dateline.
   *
   * <p>Of several datelines the earliest counts: a page also shows the day on which it was loaded
   * or changed, and both are later. After the datelines come the places where news in running text
   * has its date: «بكين 20 فبراير 2018 (شينخوا) -- …» and «اليوم الثلاثاء 20 فبراير 2018».
   */
  public Optional<String> ofText(String text) {
    List<Dateline> datelines = new ArrayList<>();
    List<DateTokens> paragraphs = new ArrayList<>();
    for (String line : head(text)) {
      DateTokens tokens = DateTokens.of(line, words);
      if (line.length() <= LONGEST_LINE) {
        dateline(tokens).ifPresent(datelines::add);
      }
      paragraphs.add(tokens);
    }
    return datelines.stream()
        .min(Comparator.comparing((Dateline d) -> d.others() > 0).thenComparing(Dateline::date))
        .map(Dateline::date)
        .or(() -> first(paragraphs, this::opening))
        .or(() -> first(paragraphs, this::today))
        .map(LocalDate::toString);
  }

  private static List<String> head(String text) {
    List<String> head = new ArrayList<>();
    int paragraphs = 0;
    Iterator<String> lines =
        text.substring(0, Math.min(text.length(), HEAD_UNITS)).lines().iterator();
    while (lines.hasNext() && head.size() < HEAD_LINES && paragraphs < HEAD_PARAGRAPHS) {
      String line = lines.next().strip();
      if (!line.isEmpty()) {
        head.add(line);
        paragraphs += line.length() > LONGEST_LINE ? 1 : 0;
      }
    }
    return head;
  }

  private Optional<Dateline> dateline(DateTokens tokens) {
    List<Hit> hits = days(tokens);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    int others = 0;
    for (int i = 0; i < tokens.size(); i++) {
      others += tokens.isLetters(i) && tokens.word(i).isEmpty() && !within(hits, i) ? 1 : 0;
    }
    // «ذكرى 25 يناير 2011» is a headline: nothing sets the date off from the other words.
    boolean setOff = hits.stream().allMatch(hit -> isSetOff(tokens, hit));
    if (others > OTHER_WORDS || (others > 0 && !setOff)) {
      return Optional.empty();
    }
    int count = others;
    return earliest(hits).map(date -> new Dateline(date, count));
  }

  /** «موسكو في 20 شباط/فبراير 2018 (سانا) - …». */
  private Optional<LocalDate> opening(DateTokens tokens) {
    for (Hit hit : days(tokens)) {
      int after = hit.end();
      boolean endsDateline = tokens.isMark(after, "-\u2013\u2014(|");
      if (hit.begin() <= OTHER_WORDS && endsDateline) {
        return hit.date().date();
      }
    }
    return Optional.empty();
  }

  /** «قال اليوم الثلاثاء 20 فبراير 2018 إن …»; the weekday must be right. */
  private Optional<LocalDate> today(DateTokens tokens) {
    for (Hit hit : days(tokens)) {
      int before = hit.begin() - 1;
      LocalDate date = hit.date().date().orElseThrow();
      boolean right = true;
      while (tokens.isMark(before) || tokens.is(before, DateWords.Kind.DAY)) {
        int day = tokens.word(before).map(DateWords.Word::day).orElse(0);
        right &= day == 0 || hit.date().hijri() || day == date.getDayOfWeek().getValue();
        before--;
      }
      if (right && tokens.is(before, DateWords.Kind.TODAY)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static boolean isSetOff(DateTokens tokens, Hit hit) {
    int before = hit.begin() - 1;
    while (tokens.is(before, DateWords.Kind.LINK) || tokens.is(before, DateWords.Kind.DAY)) {
      before--;
    }
    return before < 0 || tokens.isMark(before) || tokens.is(before, DateWords.Kind.WORD);
  }

  private static boolean within(List<Hit> hits, int i) {
    return hits.stream().anyMatch(hit -> hit.begin() <= i && i < hit.end());
  }

  /** The dates with a day that has been; a dateline never lies in the future. */
  private static List<Hit> days(DateTokens tokens) {
    LocalDate latest = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    return tokens.dates().stream()
        .filter(hit -> hit.date().date().filter(date -> !date.isAfter(latest)).isPresent())
        .toList();
  }

  /** «4 جمادى الآخرة 1439هـ - 20 فبراير 2018م» is one day, sure in the common calendar only. */
  private static Optional<LocalDate> earliest(List<Hit> hits) {
    return hits.stream()
        .min(gregorian().thenComparing(hit -> hit.date().date().orElseThrow()))
        .flatMap(hit -> hit.date().date());
  }

  private static Comparator<Hit> gregorian() {
    return Comparator.comparing(hit -> hit.date().hijri());
  }

  private static Optional<LocalDate> first(
      List<DateTokens> paragraphs, Function<DateTokens, Optional<LocalDate>> place) {
    return paragraphs.stream().map(place).flatMap(Optional::stream).findFirst();
  }

  private static boolean isIso(String date) {
    try {
      switch (date.length()) {
        case 4 -> {
          return WrittenDate.isYear(Integer.parseInt(date));
        }
        case 7 -> YearMonth.parse(date);
        default -> LocalDate.parse(date);
      }
      return WrittenDate.isYear(Integer.parseInt(date.substring(0, 4)));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
