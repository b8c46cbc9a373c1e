package org.tasrih.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tasrih.Article;

class QuotationAnnotatorTest {
  private static final String TEXT =
      """
      قال وزير الخارجية الروسي سيرجي لافروف إن موسكو ستواصل المفاوضات مع دمشق.
      وأضاف لافروف: "لن نغادر سوريا. سنبقى هنا".
      وقال مصدر أمني إن الطريق آمن.
      """;

  private static final StanfordCoreNLP PIPELINE = pipeline();

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize, ssplit, quotations");
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
    properties.setProperty("customAnnotatorClass.quotations", QuotationAnnotator.class.getName());
    properties.setProperty("quotations.minConfidence", "0.01");
    return new StanfordCoreNLP(properties);
  }

  private static CoreDocument read(String text) {
    CoreDocument document = new CoreDocument(text);
    PIPELINE.annotate(document);
    return document;
  }

  @Test
  void fillsQuotesWithSpeakers() {
    List<CoreQuote> quotes = read(TEXT).quotes();
    assertEquals(3, quotes.size());
    CoreQuote first = quotes.get(0);
    assertEquals("إن موسكو ستواصل المفاوضات مع دمشق", first.text());
    assertEquals(Optional.of("سيرجي لافروف"), first.canonicalSpeaker());
    assertEquals("وزير الخارجية الروسي سيرجي لافروف", first.speaker().orElseThrow());
    CoreQuote second = quotes.get(1);
    assertEquals(Optional.of("لافروف"), second.speaker());
    assertEquals(Optional.of("سيرجي لافروف"), second.canonicalSpeaker());
    assertEquals("لافروف", second.speakerEntityMention().orElseThrow().text());
    assertEquals("سيرجي لافروف", second.canonicalSpeakerEntityMention().orElseThrow().text());
    assertEquals(2, second.sentences().size());
    int begin = second.quoteCharOffsets().first();
    assertEquals(second.text(), TEXT.substring(begin, second.quoteCharOffsets().second()));
  }

  @Test
  void fillsNamedEntitiesAndMentions() {
    CoreDocument document = read(TEXT);
    CoreEntityMention lavrov = document.entityMentions().get(0);
    assertEquals("سيرجي لافروف", lavrov.text());
    assertEquals("PERSON", lavrov.entityType());
    assertEquals(2, lavrov.tokens().size());
    assertEquals(List.of("PERSON", "PERSON"), lavrov.tokens().stream().map(t -> t.ner()).toList());
    assertTrue(
        document.sentences().get(0).entityMentions().stream()
            .anyMatch(mention -> mention.entityType().equals("LOCATION")));
  }

  @Test
  void canBePrintedByTheJsonOutputter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JSONOutputter().print(read(TEXT).annotation(), out, PIPELINE);
    JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    JsonNode quote = json.path("quotes").path(1);
    assertEquals("لافروف", quote.path("speaker").asText());
    assertEquals("سيرجي لافروف", quote.path("canonicalSpeaker").asText());
    assertFalse(json.path("sentences").path(0).path("entitymentions").isEmpty());
  }

  @Test
  void keepsTheWholeArticle() {
    Article article = read(TEXT).annotation().get(ArticleAnnotation.class);
    assertEquals(2, article.quotationsOf("لافروف").size());
  }

  @Test
  void readsATextWithoutQuotations() {
    CoreDocument document = read("الجو معتدل اليوم.");
    assertEquals(List.of(), document.quotes());
    assertEquals(List.of(), document.entityMentions());
  }
}
