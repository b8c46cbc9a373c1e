package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeoJsonWriterTest {
  @Test
  void writesAQuotationAtEachOfItsPlaces() throws IOException {
    JsonNode map = read(Written.as(Format.GEOJSON, WriteOptions.PLAIN, SampleArticle.lavrov()));
    assertEquals("FeatureCollection", map.path("type").asText());
    // «تل رفعت» has no place on the map.
    assertEquals(1, map.path("features").size());
    JsonNode damascus = map.path("features").path(0);
    assertEquals(36.29, damascus.path("geometry").path("coordinates").path(0).asDouble());
    assertEquals(33.51, damascus.path("geometry").path("coordinates").path(1).asDouble());
    JsonNode properties = damascus.path("properties");
    assertEquals("afrin", properties.path("article").asText());
    assertEquals("سيرجي لافروف", properties.path("speaker").asText());
    assertEquals("لن نغادر دمشق، ولا تل رفعت", properties.path("quote").asText());
    assertEquals("دمشق", properties.path("place").asText());
    assertEquals("content", properties.path("in").asText());
    assertEquals(170654, properties.path("geonames").asInt());
  }

  @Test
  void writesAnEmptyMapWithoutArticles() throws IOException {
    JsonNode map = read(Written.as(Format.GEOJSON, WriteOptions.PLAIN));
    assertEquals(0, map.path("features").size());
    assertEquals(true, map.path("features").isArray());
  }

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
