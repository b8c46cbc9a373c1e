package org.tasrih.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.tasrih.Article;

/** JSON: a pretty-printed array, or one object per line. The objects are those of the contract. */
final class JsonWriter implements ArticleWriter {
  static final JsonFactory FACTORY =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final JsonGenerator json;
  private final boolean withText;
  private final boolean array;

  private JsonWriter(JsonGenerator json, boolean withText, boolean array) {
    this.json = json;
    this.withText = withText;
    this.array = array;
  }

  static ArticleWriter array(Writer out, WriteOptions options) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    json.writeStartArray();
    return new JsonWriter(json, options.withText(), true);
  }

  static ArticleWriter lines(Writer out, WriteOptions options) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    return new JsonWriter(json, options.withText(), false);
  }

  @Override
  public void write(Article article) throws IOException {
    new JsonArticle(json).write(article, withText);
    if (!array) {
      json.writeRaw('\n');
      json.flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (array) {
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.flush();
  }
}
