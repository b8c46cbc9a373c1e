package org.tasrih.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tasrih.Span;

/** A value of a JSON file that knows where it stands, so that every complaint can say so. */
final class JsonField {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final String source;
  private final String path;
  private final JsonNode node;

  private JsonField(String source, String path, JsonNode node) {
    this.source = source;
    this.path = path;
    this.node = node;
  }

  /**
   * Parses a JSON object.
   *
   * @param source what complaints call it: a file, or a file and line
   * @throws BadInputException if {@code json} is not exactly one object
   */
  static JsonField parse(String source, String json) throws BadInputException {
    JsonNode node;
    try {
      node = READER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new BadInputException(
          source + ": not JSON (" + e.getOriginalMessage() + "); mend or make it again", e);
    }
    if (!node.isObject()) {
      throw new BadInputException(source + ": not a JSON object; one is expected per article");
    }
    return new JsonField(source, "", node);
  }

  /** The member {@code name}; absent when it is missing. */
  JsonField member(String name) {
    return new JsonField(source, path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  /** Whether there is nothing here: missing, null, or an object without members. */
  boolean isAbsent() {
    return node.isMissingNode() || node.isNull() || (node.isObject() && node.isEmpty());
  }

  /** The items of an array; none when absent. */
  List<JsonField> items() throws BadInputException {
    if (!isAbsent() && !node.isArray()) {
      throw complaint("is not an array");
    }
    List<JsonField> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new JsonField(source, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** A string, or a number as it is written; empty when absent. */
  Optional<String> text() throws BadInputException {
    if (isAbsent()) {
      return Optional.empty();
    }
    if (!node.isValueNode()) {
      throw complaint("is not a string");
    }
    return Optional.of(node.asText());
  }

  /** A string that must be there. */
  String requiredText() throws BadInputException {
    Optional<String> text = text();
    if (text.isEmpty()) {
      throw complaint("is missing");
    }
    return text.get();
  }

  /** A span written {@code [begin, end]} or {@code {"begin": …, "end": …}}; empty when absent. */
  Optional<Span> span() throws BadInputException {
    return isAbsent() ? Optional.empty() : Optional.of(requiredSpan());
  }

  /** A span that must be there. */
  Span requiredSpan() throws BadInputException {
    JsonNode begin = node.isArray() ? node.path(0) : node.path("begin");
    JsonNode end = node.isArray() ? node.path(1) : node.path("end");
    if (!isOffset(begin) || !isOffset(end) || begin.intValue() > end.intValue()) {
      throw complaint("is not a span with begin and end");
    }
    return new Span(begin.intValue(), end.intValue());
  }

  private static boolean isOffset(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
  }

  private BadInputException complaint(String what) {
    return new BadInputException(source + ": " + path + " " + what + "; correct or remove it");
  }
}
