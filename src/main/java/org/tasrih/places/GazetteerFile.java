package org.tasrih.places;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tasrih.text.ModelFile;

/**
 * Reads and writes the compiled gazetteer.
 *
 * <p>The payload of the {@link ModelFile} is a table by columns: kinds, countries, parents,
 * latitudes, longitudes, populations, Wikidata and GeoNames numbers, names. Nothing of it is read
 * before all of it has been verified.
 */
public final class GazetteerFile {
  private static final ModelFile FILE =
      new ModelFile("places 1", "the gazetteer", ModelFile.Layout.DEFLATED);
  private static final int MAX_ENTRIES = 1 << 20;
  private static final double SCALE = 1e5;
  private static final int NO_POINT = Integer.MIN_VALUE;

  private GazetteerFile() {}

  /** Writes {@code entries}; the same entries always make the same bytes. */
  public static void write(OutputStream out, List<GazetteerEntry> entries) throws IOException {
    FILE.write(out, plain(entries));
  }

  /**
   * The entries of the file {@code in}.
   *
   * @param name what complaints call the file
   * @throws IllegalStateException if it is no such file, is cut short, goes on too long, is damaged
   *     or holds what no place can have; it names the file
   * @throws IOException if {@code in} cannot be read
   */
  public static List<GazetteerEntry> read(InputStream in, String name) throws IOException {
    return entries(FILE.read(in, name).array(), name);
  }

  private static byte[] plain(List<GazetteerEntry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(entries.size());
    for (GazetteerEntry entry : entries) {
      data.writeByte(entry.kind().code());
    }
    for (GazetteerEntry entry : entries) {
      data.writeBytes(entry.country().isEmpty() ? "--" : entry.country());
    }
    for (GazetteerEntry entry : entries) {
      data.writeInt(entry.parent());
    }
    for (GazetteerEntry entry : entries) {
      data.writeInt(scaled(entry.latitude()));
      data.writeInt(scaled(entry.longitude()));
    }
    for (GazetteerEntry entry : entries) {
      data.writeInt(entry.population());
      data.writeInt(entry.wikidata());
      data.writeInt(entry.geonames());
    }
    StringBuilder names = new StringBuilder();
    entries.forEach(entry -> names.append(String.join("|", entry.names())).append('\n'));
    data.write(names.toString().getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static List<GazetteerEntry> entries(byte[] plain, String name) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(plain));
    require(plain.length >= Integer.BYTES, name, "it is empty");
    int count = data.readInt();
    int row = 3 + 6 * Integer.BYTES;
    boolean fits = count >= 0 && count <= MAX_ENTRIES;
    require(fits && (long) count * row <= data.available(), name, count + " places");
    byte[] kinds = data.readNBytes(count);
    byte[] countries = data.readNBytes(2 * count);
    int[] parents = ints(data, count);
    int[] points = ints(data, 2 * count);
    int[] numbers = ints(data, 3 * count);
    String names = new String(data.readAllBytes(), StandardCharsets.UTF_8);
    List<GazetteerEntry> entries = new ArrayList<>(count);
    int begin = 0;
    for (int i = 0; i < count; i++) {
      int end = names.indexOf('\n', begin);
      Optional<PlaceKind> kind = PlaceKind.ofCode((char) kinds[i]);
      require(kind.isPresent() && end > begin, name, "place " + i + " has no kind or no name");
      require(parents[i] >= -1 && parents[i] < count, name, "place " + i + " lies nowhere");
      String country = new String(countries, 2 * i, 2, StandardCharsets.US_ASCII);
      try {
        entries.add(
            new GazetteerEntry(
                split(names.substring(begin, end)),
                kind.get(),
                country.equals("--") ? "" : country,
                parents[i],
                degrees(points[2 * i]),
                degrees(points[2 * i + 1]),
                numbers[3 * i],
                numbers[3 * i + 1],
                numbers[3 * i + 2]));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("the gazetteer " + name + ", place " + i, e);
      }
      begin = end + 1;
    }
    require(begin == names.length(), name, "more names than places");
    return entries;
  }

  private static List<String> split(String names) {
    return names.indexOf('|') < 0 ? List.of(names) : List.of(names.split("\\|", -1));
  }

  private static int[] ints(DataInputStream data, int count) throws IOException {
    int[] ints = new int[count];
    for (int i = 0; i < count; i++) {
      ints[i] = data.readInt();
    }
    return ints;
  }

  private static int scaled(double degrees) {
    return Double.isNaN(degrees) ? NO_POINT : (int) Math.round(degrees * SCALE);
  }

  private static double degrees(int scaled) {
    return scaled == NO_POINT ? Double.NaN : scaled / SCALE;
  }

  private static void require(boolean condition, String name, String what) {
    if (!condition) {
      throw new IllegalStateException("the gazetteer " + name + " cannot be used: " + what);
    }
  }
}
