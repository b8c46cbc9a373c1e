package org.tasrih.quotes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasrih.text.Lexicon;
import org.tasrih.words.Word;

/**
 * What looks like reporting and is no quotation: claims without a source, knowledge, topics.
 *
 * <p>Immutable and thread-safe.
 */
public final class CueStops {
  private static final String PHRASE = "phrase";

  private final Phrases<Kind> phrases;
  private final Map<String, Set<Kind>> verbs;

  private CueStops(Phrases<Kind> phrases, Map<String, Set<Kind>> verbs) {
    this.phrases = phrases;
    this.verbs = verbs;
  }

  /** Why it is no quotation; {@code cue-stops.tsv} explains each. */
  public enum Kind {
    /** Nobody is named for the claim: يذكر أن. */
    SOURCELESS,
    /** Nobody is named if no subject stands before: يتوقع أن. */
    IMPERSONAL,
    /** Known, shown or decided, not said: علم أن. */
    KNOWLEDGE,
    /** Only what was spoken about: تطرق إلى. */
    TOPIC
  }

  /**
   * A phrase found among words.
   *
   * @param kind why it is no quotation
   * @param begin the index of its first word
   * @param end the index after its last word
   */
  public record Stop(Kind kind, int begin, int end) {}

  /**
   * Reads {@code cue-stops.tsv}.
   *
   * @throws IllegalStateException with file and line if the lexicon is damaged
   */
  public static CueStops load() {
    Map<String, VerbClass> classes = VerbClass.read();
    Map<String, Kind> phrases = new LinkedHashMap<>();
    Map<String, Set<Kind>> verbs = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read("cue-stops.tsv").rows()) {
      Kind kind =
          Names.find(Kind.values(), row.cell(2).toUpperCase(Locale.ROOT))
              .orElseThrow(() -> row.complaint("there is no kind " + row.cell(2)));
      if (row.cell(1).equals(PHRASE)) {
        phrases.put(row.cell(0), kind);
      } else {
        addVerb(verbs, CueLexicon.stems(row, classes), row.cell(0), kind);
      }
    }
    return new CueStops(new Phrases<>(phrases), Map.copyOf(verbs));
  }

  private static void addVerb(
      Map<String, Set<Kind>> verbs, VerbClass.Stems stems, String verb, Kind kind) {
    CueLemma lemma = new CueLemma(verb, Map.of(), Set.of());
    CueForms.of(lemma, stems, new CueForms.Nouns(List.of(), List.of(), true))
        .forEach(
            (key, readings) ->
                verbs.computeIfAbsent(key, k -> EnumSet.noneOf(Kind.class)).add(kind));
  }

  /** The longest sourceless phrase that begins with word {@code i}. */
  public Optional<Stop> phraseAt(List<Word> words, int i) {
    return phrases.at(words, i).map(found -> new Stop(found.value(), i, found.end()));
  }

  /** Whether the folded form {@code key} is a verb that only names a topic. */
  public boolean isTopic(String key) {
    return verbs.getOrDefault(key, Set.of()).contains(Kind.TOPIC);
  }

  /** Whether the folded form {@code key} is a verb of knowing, showing or deciding. */
  public boolean isKnowledge(String key) {
    return verbs.getOrDefault(key, Set.of()).contains(Kind.KNOWLEDGE);
  }
}
