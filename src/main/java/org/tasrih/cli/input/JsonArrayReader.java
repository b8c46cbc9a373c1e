package org.tasrih.cli.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;

/** A JSON array of articles, read one object at a time; a single object counts as one article. */
final class JsonArrayReader implements InputReader {
  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    JsonMapper mapper =
        JsonRecords.mapper(settings)
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    try (InputStream in = source.opener().open();
        JsonParser parser = mapper.createParser(Encodings.reader(in, settings))) {
      try {
        objects(parser, source, settings, sink);
      } catch (JsonProcessingException e) {
        throw JsonRecords.malformed(
            e, line(parser), "repair the file; what stands before this line has been read");
      }
    }
  }

  private static void objects(JsonParser parser, Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    JsonRecords records = new JsonRecords(source, settings);
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null || token == JsonToken.END_ARRAY) {
      throw new BadInputException("is empty", "give it a text or leave it out");
    }
    for (; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      int line = line(parser);
      try {
        sink.document(records.document(parser.readValueAsTree(), line), source.at(line));
      } catch (BadInputException e) {
        sink.complaint(e.about(source, OptionalInt.of(line)));
      }
    }
  }

  private static int line(JsonParser parser) {
    return Math.max(1, parser.currentLocation().getLineNr());
  }
}
