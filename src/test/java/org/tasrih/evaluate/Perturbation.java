package org.tasrih.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/**
 * Makes predictions out of gold by seeded mistakes of every kind that the scorer weighs: contents
 * shifted, cut, dropped, doubled and made up; types, cues, mentions, speakers, roles, places and
 * names changed or left out.
 */
final class Perturbation {
  private static final String[] TYPES = {"direct", "indirect", "mixed", "scare"};
  private static final String[] NAME_TYPES = {"PER", "LOC", "ORG", "MISC"};

  private final Random random;
  private final int length;

  Perturbation(long seed, String text) {
    this.random = new Random(seed);
    this.length = text.length();
  }

  /** The prediction for the article {@code id}. */
  ObjectNode of(String id, JsonNode gold) {
    ObjectNode article = object().put("id", id);
    ArrayNode quotes = article.putArray("quotes");
    for (JsonNode quote : gold.path("quotes")) {
      if (!one(7)) {
        quotes.add(quote(quote));
      }
      if (one(7)) {
        quotes.add(quote(quote));
      }
      if (one(12)) {
        quotes.insert(random.nextInt(quotes.size() + 1), quote(quote).set("content", anywhere()));
      }
    }
    ArrayNode entities = article.putArray("entities");
    for (JsonNode entity : gold.path("entities")) {
      int copies = one(8) ? 0 : one(10) ? 2 : 1;
      for (int i = 0; i < copies; i++) {
        String type = one(9) ? pick(NAME_TYPES) : entity.path(2).asText();
        entities.add(shifted(entity, one(8) ? 3 : 0).put("type", type));
      }
    }
    return article;
  }

  private ObjectNode quote(JsonNode gold) {
    ObjectNode quote = object();
    if (!one(15)) {
      quote.put("type", one(6) ? pick(TYPES) : gold.path("type").asText());
    }
    quote.set("content", content(gold.path("content")));
    setSpan(quote, "cue", gold.path("cue"));
    if (!one(15)) {
      quote.set("speaker", speaker(gold));
    }
    ArrayNode places = quote.putArray("places");
    for (JsonNode place : gold.path("places")) {
      if (!one(6)) {
        places.add(shifted(place, one(6) ? 2 : 0).put("in", one(8) ? "topic" : "content"));
      }
    }
    if (one(5)) {
      places.add(anywhere());
    }
    return quote;
  }

  private ObjectNode content(JsonNode gold) {
    int begin = gold.path(0).asInt();
    int end = gold.path(1).asInt();
    int middle = (begin + end) / 2;
    return switch (random.nextInt(8)) {
      case 0 -> span(begin, middle);
      case 1 -> span(middle, end);
      case 2 -> span(begin - 1, end + 2);
      case 3 -> span(begin + (end - begin) / 5, end + random.nextInt(30));
      case 4 -> shifted(gold, 40);
      case 5 -> one(4) ? span(middle, middle) : shifted(gold, 6);
      default -> span(begin, end);
    };
  }

  private void setSpan(ObjectNode parent, String name, JsonNode gold) {
    switch (random.nextInt(8)) {
      case 0 -> parent.putNull(name);
      case 1 -> parent.set(name, anywhere());
      case 2 -> {} // left out
      default -> parent.set(name, gold.isNull() ? gold : shifted(gold, 4));
    }
  }

  private ObjectNode speaker(JsonNode gold) {
    JsonNode speaker = gold.path("speaker");
    JsonNode aliases = speaker.path("aliases");
    String name = speaker.path("name").asText();
    ObjectNode made = object();
    switch (random.nextInt(8)) {
      case 0 -> made.put("name", aliases.isEmpty() ? "" : pick(aliases));
      case 1 -> made.put("name", respelt(name));
      case 2 -> made.put("name", name.replaceFirst("\\S+ ", ""));
      case 3 -> made.putNull("name");
      default -> made.put("name", name);
    }
    String role = speaker.path("role").asText("");
    switch (random.nextInt(5)) {
      case 0 -> made.put("role", role.replaceFirst(" \\S+$", ""));
      case 1 -> made.put("role", role + " السابق");
      case 2 -> made.putNull("role");
      default -> made.set("role", speaker.path("role"));
    }
    setSpan(made, "mention", gold.path("speaker_mention"));
    return made;
  }

  /** The same name in another spelling that the scorer must not mind. */
  private static String respelt(String name) {
    String spelt = name.replace("لا", "\ufefb").replace('ي', 'ى').replace('ه', 'ة');
    return "«" + spelt.replaceFirst("ا", "أ").replaceFirst("ل", "لَــ") + "» ";
  }

  private ObjectNode shifted(JsonNode gold, int most) {
    return span(
        gold.path(0).asInt() + random.nextInt(2 * most + 1) - most,
        gold.path(1).asInt() + random.nextInt(2 * most + 1) - most);
  }

  private ObjectNode anywhere() {
    int begin = random.nextInt(length);
    return span(begin, begin + random.nextInt(60));
  }

  private ObjectNode span(int begin, int end) {
    int first = Math.min(Math.max(begin, 0), length);
    return object().put("begin", first).put("end", Math.min(Math.max(end, first), length));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String pick(JsonNode choices) {
    return choices.get(random.nextInt(choices.size())).asText();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
