package org.tasrih.speakers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that inputs give to articles. */
final class ArticleDates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");

  private ArticleDates() {}

  /**
   * The day, month or year that {@code date} tells, in ISO 8601: of an ISO date what stands before
   * the time, of one as in feeds («Sun, 18 Feb 2018 21:35:43 +0400», RFC 1123) the day written
   * there. Empty for anything else and for a day that no calendar has.
   */
  static Optional<String> iso(String date) {
    String stripped = date.strip();
    Matcher iso = ISO.matcher(stripped);
    try {
      if (!iso.matches()) {
        DateTimeFormatter feed = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
        return Optional.of(ZonedDateTime.parse(stripped, feed).toLocalDate().toString());
      }
      if (iso.group(2) == null) {
        return Optional.of(Year.parse(iso.group(1)).toString());
      }
      String month = iso.group(1) + "-" + iso.group(2);
      return Optional.of(
          iso.group(3) == null
              ? YearMonth.parse(month).toString()
              : LocalDate.parse(month + "-" + iso.group(3)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
