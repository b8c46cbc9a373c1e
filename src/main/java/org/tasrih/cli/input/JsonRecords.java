package org.tasrih.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.OptionalInt;
import org.tasrih.Document;

/** Articles as JSON objects with the keys {@code text}, {@code id}, {@code title} … */
final class JsonRecords {
  private final Source source;
  private final ReadSettings settings;

  JsonRecords(Source source, ReadSettings settings) {
    this.source = source;
    this.settings = settings;
  }

  /** A mapper that reads strings as long as an article may be, and nothing after an object. */
  static JsonMapper mapper(ReadSettings settings) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(
                Math.max(StreamReadConstraints.DEFAULT_MAX_STRING_LEN, settings.maxChars()))
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** The document that {@code node}, which begins at {@code line}, describes. */
  Document document(JsonNode node, int line) throws BadInputException {
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw new BadInputException(
          node.isObject() ? "has no \"text\"" : "is no JSON object",
          "give every article as an object {\"text\": \"…\"}");
    }
    return new Document(
        value(node, "id").orElse(source.id() + "-" + line),
        value(node, "title"),
        value(node, "date"),
        value(node, "source"),
        settings.checked(text.textValue()));
  }

  /** What to say of JSON that cannot be parsed. */
  static BadInputException malformed(JsonProcessingException e, int line, String remedy) {
    String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return new BadInputException(
        "is not JSON: " + e.getOriginalMessage() + where, remedy, OptionalInt.of(line));
  }

  private static Optional<String> value(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
