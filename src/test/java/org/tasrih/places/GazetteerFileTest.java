package org.tasrih.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {
  private static final List<GazetteerEntry> PLACES =
      List.of(
          new GazetteerEntry(
              List.of("سوريا", "سورية"), PlaceKind.COUNTRY, "SY", -1, 35, 38.5, 0, 858, 0),
          new GazetteerEntry(
              List.of("محافظة حلب"), PlaceKind.PROVINCE, "SY", -1, 36.1, 37.6, 0, 214064, 170062),
          new GazetteerEntry(
              List.of("عفرين"), PlaceKind.CITY, "SY", 1, 36.51194, 36.86954, 48693, 0, 174186),
          new GazetteerEntry(
              List.of("الغرب"), PlaceKind.REGION, "", -1, Double.NaN, Double.NaN, 0, 160381, 0));

  @Test
  void readsWhatItWrote() throws IOException {
    assertEquals(PLACES, read(written(PLACES)));
    assertEquals(List.of(), read(written(List.of())));
  }

  @Test
  void refusesEveryCutAndEveryChangedByte() throws IOException {
    byte[] file = written(PLACES);
    for (int length = 0; length < file.length; length++) {
      refuses(Arrays.copyOf(file, length));
    }
    refuses(Arrays.copyOf(file, file.length + 1));
    Random random = new Random(7);
    for (int i = 0; i < file.length; i++) {
      byte[] changed = file.clone();
      changed[i] ^= (byte) (1 + random.nextInt(255));
      refuses(changed);
    }
  }

  @Test
  void namesTheFileInItsComplaint() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> read(new byte[] {1, 2, 3}));
    assertTrue(e.getMessage().contains("x.gaz"), e.getMessage());
  }

  private static void refuses(byte[] file) {
    assertThrows(IllegalStateException.class, () -> read(file));
  }

  private static byte[] written(List<GazetteerEntry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GazetteerFile.write(out, entries);
    return out.toByteArray();
  }

  private static List<GazetteerEntry> read(byte[] file) throws IOException {
    return GazetteerFile.read(new ByteArrayInputStream(file), "x.gaz");
  }
}
