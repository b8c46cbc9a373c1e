package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-02-20                      | 2018-02-20
          2023-01-30T22:52:00+02:00       | 2023-01-30
          2015-07-21 02:51:32             | 2015-07-21
          2019-05                         | 2019-05
          2019                            | 2019
          Sun, 18 Feb 2018 21:35:43 +0400 | 2018-02-18
          Sun, 18 Feb 2018 17:21:49 GMT   | 2018-02-18
          """)
  void areReadAsInputsGiveThem(String date, String iso) {
    assertEquals(Optional.of(iso), ArticleDates.iso(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "أمس", "2019-02-30", "2019-13", "18/02/2018", "20180218"})
  void areLeftOutWhereNoCalendarHasThem(String date) {
    assertEquals(Optional.empty(), ArticleDates.iso(date));
  }
}
