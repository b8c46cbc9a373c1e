package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void isToldByTheExtension() {
    assertEquals(Optional.of(Format.CSV), Format.ofFile(Path.of("a.b/اقتباسات.CSV")));
    assertEquals(Optional.of(Format.JSONL), Format.ofFile(Path.of("quotes.jsonl")));
    assertEquals(Optional.of(Format.HTML), Format.ofFile(Path.of("report.html")));
    assertEquals(Optional.empty(), Format.ofFile(Path.of("quotes")));
  }
}
