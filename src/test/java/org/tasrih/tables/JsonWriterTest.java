package org.tasrih.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final WriteOptions WITH_TEXT =
      new WriteOptions(false, true, false, false, 0, false);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void writesTheObjectOfTheContractKeyByKey() throws IOException {
    assertEquals(
        """
        {"id":"afrin","title":"عفرين","date":"2018-02-20","source":null,
        "quotes":[{"type":"direct",
        "content":{"begin":28,"end":54,"text":"لن نغادر دمشق، ولا تل رفعت"},
        "cue":{"begin":15,"end":18,"text":"قال","lemma":"قال"},
        "speaker":{"name":"سيرجي لافروف","kind":"person","role":"وزير الخارجية الروسي",
        "mention":{"begin":19,"end":25,"text":"لافروف"},"aliases":["لافروف"]},
        "addressee":null,"occasion":null,"topic":{"begin":8,"end":13,"text":"عفرين"},
        "places":[{"begin":37,"end":41,"text":"دمشق","name":"دمشق","kind":"capital","in":"content",
        "country":"SY","wikidata":"Q3766","geonames":170654,"lat":33.51,"lon":36.29},
        {"begin":47,"end":54,"text":"تل رفعت","name":"تل رفعت","kind":"unknown","in":"content",
        "country":null,"wikidata":null,"geonames":null,"lat":null,"lon":null}],
        "confidence":0.9312}],
        "entities":[{"begin":37,"end":41,"text":"دمشق","type":"LOC","name":"دمشق","role":null,
        "place":{"name":"دمشق","kind":"capital","country":"SY","wikidata":"Q3766",
        "geonames":170654,"lat":33.51,"lon":36.29}}],
        "warnings":[{"begin":0,"end":2,"message":"odd mark"}]}
        """
            .replace("\n", "")
            .concat("\n"),
        Written.as(Format.JSONL, WriteOptions.PLAIN, SampleArticle.lavrov()));
  }

  @Test
  void offsetsCountTheEmojiAsTwoUnitsOfTheText() throws IOException {
    JsonNode article = MAPPER.readTree(Written.as(Format.JSONL, WITH_TEXT, SampleArticle.lavrov()));
    JsonNode content = article.at("/quotes/0/content");
    assertEquals(SampleArticle.TEXT, article.path("text").textValue());
    assertEquals(
        content.path("text").textValue(),
        article
            .path("text")
            .textValue()
            .substring(content.path("begin").intValue(), content.path("end").intValue()));
  }

  @Test
  void writesOneArticlePerLine() throws IOException {
    String lines =
        Written.as(
            Format.JSONL,
            WriteOptions.PLAIN,
            SampleArticle.quoting("a", "نعم\nلا"),
            SampleArticle.lavrov());
    assertEquals(2, lines.lines().count());
    assertTrue(lines.endsWith("}\n"));
    assertEquals("", Written.as(Format.JSONL, WriteOptions.PLAIN));
  }

  @Test
  void writesTheSameObjectsAsAPrettyArray() throws IOException {
    String line = Written.as(Format.JSONL, WriteOptions.PLAIN, SampleArticle.lavrov());
    String array = Written.as(Format.JSON, WriteOptions.PLAIN, SampleArticle.lavrov());
    assertEquals(MAPPER.readTree(line), MAPPER.readTree(array).path(0));
    assertTrue(array.contains("\n    \"id\": \"afrin\",\n"), array);
    assertEquals("[]\n", Written.as(Format.JSON, WriteOptions.PLAIN));
  }
}
