package org.tasrih.places.build;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tasrih.places.GazetteerEntry;
import org.tasrih.places.PlaceKind;

/** The first-order divisions of countries, from Natural Earth's admin-1 file. */
final class ProvinceReader {
  /** What is no division: military zones and lines, and the countries that have none. */
  private static final Pattern NO_DIVISION = Pattern.compile("(قوة|فرقة|شركة|معهد|خط) .*");

  /**
   * A division.
   *
   * @param code its GeoNames code, such as {@code SY.09}
   */
  record Province(String code, GazetteerEntry entry) {}

  private ProvinceReader() {}

  /** The divisions that {@code file} has an Arabic name for. */
  static List<Province> read(Path file) throws IOException {
    List<Province> provinces = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (JsonParser parser = json.createParser(file.toFile())) {
      while (!(parser.nextToken() == JsonToken.FIELD_NAME
          && parser.currentName().equals("features"))) {
        if (parser.currentToken() == null) {
          throw new IllegalStateException(file + " has no features");
        }
      }
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        JsonNode feature = parser.readValueAsTree();
        province(feature.path("properties")).ifPresent(provinces::add);
      }
    }
    return provinces;
  }

  private static Optional<Province> province(JsonNode properties) {
    Optional<String> name = ArabicNames.clean(properties.path("name_ar").asText(""));
    if (name.isEmpty() || NO_DIVISION.matcher(name.get()).matches()) {
      return Optional.empty();
    }
    String code = properties.path("gn_a1_code").asText("");
    return Optional.of(
        new Province(
            code,
            new GazetteerEntry(
                List.of(name.get()),
                PlaceKind.PROVINCE,
                country(properties),
                -1,
                properties.path("latitude").asDouble(),
                properties.path("longitude").asDouble(),
                0,
                CountryReader.digits(properties.path("wikidataid").asText("")),
                Math.max(0, properties.path("gn_id").asInt(0)))));
  }

  /**
   * The country, if the code of ISO 3166-2 and the map agree: Crimea is UA-43 on one, RU on the
   * other.
   */
  private static String country(JsonNode properties) {
    String map = properties.path("iso_a2").asText("");
    String code = properties.path("iso_3166_2").asText("");
    boolean agree = map.matches("[A-Z]{2}") && code.startsWith(map + "-");
    return agree ? map : "";
  }
}
