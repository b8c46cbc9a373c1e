package org.tasrih.tables;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tasrih.Article;
import org.tasrih.Cue;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.Passage;
import org.tasrih.Place;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;
import org.tasrih.Speaker;
import org.tasrih.Warning;

/** Writes one article as the object of the output contract, its keys in the contract's order. */
final class JsonArticle {
  /** The kind of a place that the gazetteer does not know. */
  private static final String UNKNOWN_KIND = "unknown";

  private final JsonGenerator json;

  JsonArticle(JsonGenerator json) {
    this.json = json;
  }

  /** How a value is written. */
  private interface Part<T> {
    void write(T value) throws IOException;
  }

  void write(Article article, boolean withText) throws IOException {
    Document document = article.document();
    json.writeStartObject();
    json.writeStringField("id", document.id());
    string("title", document.title());
    string("date", document.date());
    string("source", document.source());
    if (withText) {
      json.writeStringField("text", document.text());
    }
    list("quotes", article.quotations(), this::quotation);
    list("entities", article.names(), this::name);
    list("warnings", article.warnings(), this::warning);
    json.writeEndObject();
  }

  private void quotation(Quotation quotation) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", Row.lowerCase(quotation.type()));
    passage("content", Optional.of(quotation.content()));
    optional("cue", quotation.cue(), this::cue);
    json.writeFieldName("speaker");
    speaker(quotation.speaker());
    passage("addressee", quotation.addressee());
    passage("occasion", quotation.occasion());
    passage("topic", quotation.topic());
    list("places", quotation.places(), this::placeMention);
    json.writeNumberField("confidence", Column.rounded(quotation.confidence()));
    json.writeEndObject();
  }

  private void cue(Cue cue) throws IOException {
    json.writeStartObject();
    spanAndText(cue.passage());
    json.writeStringField("lemma", cue.lemma());
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    string("name", speaker.name());
    json.writeStringField("kind", Row.lowerCase(speaker.kind()));
    string("role", speaker.role());
    passage("mention", speaker.mention());
    list("aliases", speaker.aliases(), json::writeString);
    json.writeEndObject();
  }

  private void placeMention(PlaceMention mention) throws IOException {
    json.writeStartObject();
    spanAndText(mention.passage());
    json.writeStringField("name", Row.name(mention));
    json.writeStringField("kind", mention.place().map(Place::kind).orElse(UNKNOWN_KIND));
    json.writeStringField("in", Row.lowerCase(mention.in()));
    identity(mention.place());
    json.writeEndObject();
  }

  private void place(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", place.name());
    json.writeStringField("kind", place.kind());
    identity(Optional.of(place));
    json.writeEndObject();
  }

  private void identity(Optional<Place> place) throws IOException {
    string("country", place.flatMap(Place::country));
    string("wikidata", place.flatMap(Place::wikidata));
    if (place.isPresent() && place.get().geonames().isPresent()) {
      json.writeNumberField("geonames", place.get().geonames().getAsLong());
    } else {
      json.writeNullField("geonames");
    }
    degrees("lat", place.map(Place::latitude).orElse(OptionalDouble.empty()));
    degrees("lon", place.map(Place::longitude).orElse(OptionalDouble.empty()));
  }

  private void name(Name name) throws IOException {
    json.writeStartObject();
    spanAndText(name.passage());
    json.writeStringField("type", name.type().name());
    json.writeStringField("name", name.fullName());
    string("role", name.role());
    optional("place", name.place(), this::place);
    json.writeEndObject();
  }

  private void warning(Warning warning) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", warning.span().begin());
    json.writeNumberField("end", warning.span().end());
    json.writeStringField("message", warning.message());
    json.writeEndObject();
  }

  private void passage(String key, Optional<Passage> passage) throws IOException {
    optional(
        key,
        passage,
        present -> {
          json.writeStartObject();
          spanAndText(present);
          json.writeEndObject();
        });
  }

  private void spanAndText(Passage passage) throws IOException {
    json.writeNumberField("begin", passage.span().begin());
    json.writeNumberField("end", passage.span().end());
    json.writeStringField("text", passage.text());
  }

  private void string(String key, Optional<String> value) throws IOException {
    optional(key, value, json::writeString);
  }

  private void degrees(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsDouble());
    } else {
      json.writeNullField(key);
    }
  }

  private <T> void optional(String key, Optional<T> value, Part<T> part) throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      part.write(value.get());
    } else {
      json.writeNull();
    }
  }

  private <T> void list(String key, List<T> values, Part<? super T> part) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      part.write(value);
    }
    json.writeEndArray();
  }
}
