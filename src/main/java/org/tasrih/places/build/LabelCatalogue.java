package org.tasrih.places.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The preferred labels of one language: a GNU message catalogue, GeoNames number to label. */
final class LabelCatalogue {
  private static final int MAGIC = 0x950412de;

  private final Map<Integer, String> labels;

  private LabelCatalogue(Map<Integer, String> labels) {
    this.labels = Map.copyOf(labels);
  }

  /**
   * Reads {@code file}.
   *
   * @throws IllegalStateException if it is no little-endian message catalogue
   */
  static LabelCatalogue read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.remaining() < 20 || bytes.getInt(0) != MAGIC) {
      throw new IllegalStateException(file + " is no message catalogue");
    }
    int count = bytes.getInt(8);
    int keys = bytes.getInt(12);
    int values = bytes.getInt(16);
    Map<Integer, String> labels = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String key = string(bytes, keys + 8 * i);
      if (key.matches("\\d{1,9}")) {
        labels.put(Integer.parseInt(key), string(bytes, values + 8 * i));
      }
    }
    return new LabelCatalogue(labels);
  }

  private static String string(ByteBuffer bytes, int at) {
    byte[] string = new byte[bytes.getInt(at)];
    bytes.get(bytes.getInt(at + 4), string);
    return new String(string, StandardCharsets.UTF_8);
  }

  /** The label of the place with the number {@code geonames}. */
  Optional<String> label(int geonames) {
    return Optional.ofNullable(labels.get(geonames));
  }
}
