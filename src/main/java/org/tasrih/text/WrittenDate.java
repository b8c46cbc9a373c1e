package org.tasrih.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text has it, in parts.
 *
 * @param year the year
 * @param month the month, from 1
 * @param day the day, where there is one
 * @param hijri whether the parts count in the Islamic calendar (Umm al-Qura, as {@link
 *     java.time.chrono.HijrahChronology} has it)
 */
record WrittenDate(int year, int month, OptionalInt day, boolean hijri) {
  /** The years that a news article may be of: before them there were no news in Arabic. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2199;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  static WrittenDate of(int year, int month, int day, boolean hijri) {
    return new WrittenDate(year, month, OptionalInt.of(day), hijri);
  }

  /** Whether {@code year} can be meant as a year of the common era. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether {@code year} can be meant as a year of the Hijra. */
  static boolean isHijriYear(int year) {
    return year >= FIRST_HIJRI && year <= LAST_HIJRI;
  }

  /** The day; empty if it has none or there is no such day. */
  Optional<LocalDate> date() {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          hijri ? hijriDate(day.getAsInt()) : LocalDate.of(year, month, day.getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** ISO 8601, as exact as it is written: {@code 2018-02-20}, or {@code 2018-02}. */
  Optional<String> iso() {
    if (day.isPresent()) {
      return date().map(LocalDate::toString);
    }
    if (hijri || month < 1 || month > 12) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.of(year, month).toString());
  }

  /** A month that was seen a day later than it was reckoned may have a thirtieth day. */
  private LocalDate hijriDate(int dayOfMonth) {
    if (dayOfMonth < 1 || dayOfMonth > 30) {
      throw new DateTimeException("no day of a month: " + dayOfMonth);
    }
    HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
    return LocalDate.from(first.plus(dayOfMonth - 1L, ChronoUnit.DAYS));
  }
}
