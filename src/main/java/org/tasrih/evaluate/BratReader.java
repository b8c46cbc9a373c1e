package org.tasrih.evaluate;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasrih.Span;
import org.tasrih.evaluate.Annotation.Entity;

/**
 * Reads the annotations of one article in brat's standoff format, as {@code tasrih extract --format
 * brat} writes them and an annotator corrects them: entities {@code Quotation}, {@code Cue}, {@code
 * Speaker}, {@code PER}, {@code LOC}, {@code ORG}; relations {@code cued_by} and {@code said_by};
 * the attribute {@code Type}; the note of a quotation for the speaker's name, role and aliases.
 * Places are the LOC inside a quotation. What else the file holds is passed over.
 */
final class BratReader {
  private static final Splitter TAB = Splitter.on('\t').limit(3);
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter CELLS = Splitter.on('|').trimResults().omitEmptyStrings();

  private final String file;
  private final String text;
  private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
  private final Map<String, Map<String, Span>> related = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  private BratReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  private record TextBound(String type, Span span) {}

  private record Relation(int line, String type, String from, String to) {}

  /**
   * The annotation in {@code lines}.
   *
   * @param file what complaints call them
   * @param text the article's text
   * @throws BadInputException if a line is malformed or does not fit the text
   */
  static Annotation read(String file, String lines, String text) throws BadInputException {
    BratReader reader = new BratReader(file, text);
    int number = 0;
    for (String line : Splitter.on('\n').split(lines)) {
      number++;
      reader.line(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
    return reader.annotation();
  }

  private void line(int number, String line) throws BadInputException {
    if (line.isBlank()) {
      return;
    }
    List<String> cells = TAB.splitToList(line);
    if (cells.size() < 2) {
      throw complaint(number, "has no tab");
    }
    List<String> words = BLANK.splitToList(cells.get(1));
    switch (line.charAt(0)) {
      case 'T' -> textBounds.put(cells.get(0), textBound(number, cells, words));
      case 'R' -> relations.add(relation(number, words));
      case 'A', 'M' -> {
        if (words.size() > 2 && words.get(0).equals("Type")) {
          types.put(words.get(1), words.get(2));
        }
      }
      case '#' -> {
        if (words.size() > 1 && cells.size() > 2 && words.get(0).equals("AnnotatorNotes")) {
          notes.put(words.get(1), cells.get(2));
        }
      }
      default -> {}
    }
  }

  private TextBound textBound(int number, List<String> cells, List<String> words)
      throws BadInputException {
    if (words.size() < 3) {
      throw complaint(number, "is no annotation with type and offsets");
    }
    int begin = Integer.MAX_VALUE;
    int end = 0;
    StringBuilder covered = new StringBuilder();
    String offsets = String.join(" ", words.subList(1, words.size()));
    for (String fragment : Splitter.on(';').split(offsets)) {
      List<String> pair = BLANK.splitToList(fragment);
      Span span = pair.size() == 2 ? span(number, pair) : null;
      if (span == null) {
        throw complaint(number, "has offsets that are no pairs of numbers");
      }
      begin = Math.min(begin, span.begin());
      end = Math.max(end, span.end());
      covered.append(covered.isEmpty() ? "" : " ").append(span.in(text));
    }
    if (cells.size() > 2 && !cells.get(2).strip().equals(covered.toString().strip())) {
      throw complaint(
          number,
          "says «"
              + cells.get(2)
              + "» where the text has «"
              + covered
              + "»: it is of another text");
    }
    return new TextBound(words.get(0), new Span(begin, end));
  }

  /** From code points to UTF-16 units. */
  private Span span(int number, List<String> pair) throws BadInputException {
    try {
      int begin = text.offsetByCodePoints(0, Integer.parseInt(pair.get(0)));
      int end = text.offsetByCodePoints(0, Integer.parseInt(pair.get(1)));
      return new Span(begin, end);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw complaint(number, "has offsets outside the text: " + String.join(" ", pair));
    }
  }

  private Relation relation(int number, List<String> words) throws BadInputException {
    if (words.size() != 3 || !words.get(1).contains(":") || !words.get(2).contains(":")) {
      throw complaint(number, "is no relation with two arguments");
    }
    return new Relation(number, words.get(0), afterColon(words.get(1)), afterColon(words.get(2)));
  }

  private static String afterColon(String argument) {
    return argument.substring(argument.indexOf(':') + 1);
  }

  private Annotation annotation() throws BadInputException {
    for (Relation relation : relations) {
      TextBound to = textBounds.get(relation.to());
      if (to == null || !textBounds.containsKey(relation.from())) {
        throw complaint(relation.line(), "relates what is not there");
      }
      related
          .computeIfAbsent(relation.from(), id -> new HashMap<>())
          .put(relation.type(), to.span());
    }
    Set<Entity> entities = new HashSet<>();
    List<Quote> quotes = new ArrayList<>();
    textBounds.forEach(
        (id, bound) -> {
          if (bound.type().equals("Quotation")) {
            quotes.add(quote(id, bound.span()));
          } else if (DocumentScore.NAME_TYPES.contains(bound.type())) {
            entities.add(new Entity(bound.span(), bound.type()));
          }
        });
    return new Annotation(quotes, entities);
  }

  private Quote quote(String id, Span content) {
    Map<String, Span> parts = related.getOrDefault(id, Map.of());
    Optional<String> speaker = Optional.empty();
    Optional<String> role = Optional.empty();
    List<String> aliases = new ArrayList<>();
    for (String cell : CELLS.split(notes.getOrDefault(id, ""))) {
      int colon = cell.indexOf(':');
      String value = cell.substring(colon + 1).strip();
      switch (cell.substring(0, Math.max(colon, 0)).strip()) {
        case "speaker" -> speaker = Optional.of(value);
        case "role" -> role = Optional.of(value);
        case "alias" -> aliases.add(value);
        default -> {}
      }
    }
    Set<Span> places =
        textBounds.values().stream()
            .filter(bound -> bound.type().equals("LOC") && content.contains(bound.span()))
            .map(TextBound::span)
            .collect(Collectors.toSet());
    return new Quote(
        types.getOrDefault(id, ""),
        content,
        Optional.ofNullable(parts.get("cued_by")),
        Optional.ofNullable(parts.get("said_by")),
        speaker,
        role,
        aliases,
        places);
  }

  private BadInputException complaint(int number, String what) {
    return new BadInputException(file + ":" + number + ": " + what + "; correct it in brat");
  }
}
