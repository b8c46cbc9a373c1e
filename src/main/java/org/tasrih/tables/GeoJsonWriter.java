package org.tasrih.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.Article;
import org.tasrih.Place;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;

/**
 * GeoJSON (RFC 7946): a feature for each place that a quotation is about.
 *
 * <p>A quotation about two places is two features with the same {@code article} and {@code n}; one
 * without a place on the map is left out. Coordinates are longitude, then latitude.
 */
final class GeoJsonWriter implements ArticleWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonGenerator json;

  GeoJsonWriter(Writer out) throws IOException {
    json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void write(Article article) throws IOException {
    List<Row> rows = Row.of(article);
    for (int i = 0; i < rows.size(); i++) {
      Quotation quotation = article.quotations().get(i);
      Set<Place> written = new HashSet<>();
      for (PlaceMention mention : quotation.places()) {
        Optional<Place> place = mention.place().filter(GeoJsonWriter::hasPoint);
        if (place.filter(written::add).isPresent()) {
          feature(rows.get(i), mention, place.get());
        }
      }
    }
  }

  private static boolean hasPoint(Place place) {
    return place.latitude().isPresent() && place.longitude().isPresent();
  }

  private void feature(Row row, PlaceMention mention, Place place) throws IOException {
    // A line for each feature, so that tools that read lines can show a part.
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(place.longitude().getAsDouble());
    json.writeNumber(place.latitude().getAsDouble());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    quotation(row);
    json.writeStringField("place", place.name());
    json.writeStringField("in", Row.lowerCase(mention.in()));
    json.writeStringField("place_kind", place.kind());
    string("country", place.country());
    string("wikidata", place.wikidata());
    if (place.geonames().isPresent()) {
      json.writeNumberField("geonames", place.geonames().getAsLong());
    } else {
      json.writeNullField("geonames");
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void quotation(Row row) throws IOException {
    json.writeStringField("article", row.article());
    json.writeNumberField("n", row.n());
    string("speaker", row.speaker());
    string("role", row.role());
    json.writeStringField("kind", row.kind());
    json.writeStringField("type", row.type());
    string("cue", row.cue());
    json.writeStringField("quote", row.quote());
    json.writeNumberField("confidence", Column.rounded(row.confidence()));
    string("date", row.date());
    string("source", row.source());
    string("title", row.title());
  }

  private void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
