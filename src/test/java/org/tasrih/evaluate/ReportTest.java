package org.tasrih.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void roundsTheBinaryValueHalfToEven() {
    assertEquals("0.062", Report.decimals(0.0625));
    assertEquals("0.188", Report.decimals(0.1875));
    // 0.1235 is stored as 0.12349999…
    assertEquals("0.123", Report.decimals(0.1235));
    assertEquals("1.000", Report.decimals(1));
  }
}
