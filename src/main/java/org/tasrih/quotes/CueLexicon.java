package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasrih.quotes.CueForms.Nouns;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;
import org.tasrih.text.Lexicons;
import org.tasrih.words.Word;

/**
 * The words that attribute speech to a source, in all their forms.
 *
 * <pre>{@code
 * CueLexicon cues = CueLexicon.load();
 * List<CueForm> readings = cues.forms("اضافت");
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class CueLexicon {
  private static final String PHRASE = "phrase";

  private final Map<String, List<CueForm>> forms;
  private final Phrases<CueForm> phrases;
  private final List<CueLemma> lemmas;

  private CueLexicon(Reader reader) {
    Map<String, List<CueForm>> frozen = new HashMap<>();
    reader.forms.forEach((key, readings) -> frozen.put(key, List.copyOf(readings)));
    this.forms = Map.copyOf(frozen);
    this.phrases = new Phrases<>(reader.phrases);
    this.lemmas = List.copyOf(reader.lemmas);
  }

  /**
   * Reads {@code cues.tsv}, makes the forms and judges them by {@code cue-homographs.tsv}.
   *
   * @throws IllegalStateException with file and line if the lexicon is damaged
   */
  public static CueLexicon load() {
    return load(Lexicons.builtIn());
  }

  /** Reads them with the rows that a user has added. */
  static CueLexicon load(Lexicons lexicons) {
    Reader reader = new Reader();
    lexicons.read("cues.tsv").rows().forEach(reader::add);
    Lexicon.read("cue-homographs.tsv").rows().forEach(reader::judge);
    return new CueLexicon(reader);
  }

  /**
   * The readings as a cue of a word with the folded form {@code key}, in the order of the lexicon;
   * empty if it has none.
   */
  public List<CueForm> forms(String key) {
    return forms.getOrDefault(withoutDash(key), List.of());
  }

  /** «أضاف- » is one word to the segmenter. */
  private static String withoutDash(String key) {
    return key.length() > 1 && key.endsWith("-") ? key.substring(0, key.length() - 1) : key;
  }

  /** The longest fixed phrase that begins with word {@code i}. */
  public Optional<CueMatch> phraseAt(List<Word> words, int i) {
    return phrases.at(words, i).map(found -> new CueMatch(found.value(), i, found.end()));
  }

  /** All verbs and phrases, in the order of the lexicon. */
  public List<CueLemma> lemmas() {
    return lemmas;
  }

  /** All folded forms of single words. */
  public Set<String> keys() {
    return forms.keySet();
  }

  /** Collects the lines of the lexicon. */
  private static final class Reader {
    private final Map<String, VerbClass> classes = VerbClass.read();
    private final Map<String, List<CueForm>> forms = new HashMap<>();
    private final Map<String, CueForm> phrases = new LinkedHashMap<>();
    private final List<CueLemma> lemmas = new ArrayList<>();

    void add(Lexicon.Row row) {
      CueLemma lemma = new CueLemma(row.cell(0), frames(row), flags(row));
      lemmas.add(lemma);
      if (row.cell(1).equals(PHRASE)) {
        phrases.put(lemma.lemma(), CueForm.phrase(lemma));
        return;
      }
      VerbClass.Stems stems = stems(row, classes);
      CueForms.of(lemma, stems, nouns(row, stems))
          .forEach(
              (key, readings) ->
                  forms.computeIfAbsent(key, k -> new ArrayList<>()).addAll(readings));
    }

    void judge(Lexicon.Row row) {
      String key = Letters.fold(row.cell(0));
      switch (row.cell(1)) {
        case "drop" -> forms.remove(key);
        case "ambiguous" -> judge(key, CueForm.Homograph.OTHER_WORD);
        case "ambiguous-verb" -> judge(key, CueForm.Homograph.VERB);
        default -> throw row.complaint("there is no verdict " + row.cell(1));
      }
    }

    private void judge(String key, CueForm.Homograph other) {
      forms.computeIfPresent(
          key, (k, readings) -> readings.stream().map(r -> r.asHomographOf(other)).toList());
    }
  }

  /** The stems of the verb in the first column by the class in the second. */
  static VerbClass.Stems stems(Lexicon.Row row, Map<String, VerbClass> classes) {
    VerbClass verbClass = classes.get(row.cell(1));
    if (verbClass == null) {
      throw row.complaint("there is no class " + row.cell(1));
    }
    return verbClass
        .stems(row.cell(0))
        .orElseThrow(() -> row.complaint(row.cell(0) + " is no verb of class " + row.cell(1)));
  }

  private static Map<Frame, Frame.Strength> frames(Lexicon.Row row) {
    Map<Frame, Frame.Strength> frames = new EnumMap<>(Frame.class);
    for (String item : items(row.cellOr(2, "-"), ",")) {
      Frame.Strength strength =
          item.endsWith("!")
              ? Frame.Strength.CLAUSE_ONLY
              : item.endsWith("~") ? Frame.Strength.WEAK : Frame.Strength.FULL;
      String name = strength == Frame.Strength.FULL ? item : item.substring(0, item.length() - 1);
      Frame frame = Frame.named(name).orElseThrow(() -> row.complaint("there is no frame " + item));
      frames.put(frame, strength);
    }
    return frames;
  }

  private static Set<Flag> flags(Lexicon.Row row) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String item : items(row.cellOr(3, "-"), ",")) {
      flags.add(Flag.named(item).orElseThrow(() -> row.complaint("there is no flag " + item)));
    }
    return flags;
  }

  private static Nouns nouns(Lexicon.Row row, VerbClass.Stems stems) {
    List<String> masdars = items(stems.masdar(), "/");
    List<String> plurals = masdars.stream().map(Endings::pluralOf).toList();
    boolean participle = true;
    for (String item : items(row.cellOr(4, "-"), ";")) {
      int equals = item.indexOf('=');
      List<String> values = items(item.substring(equals + 1), "/");
      switch (item.substring(0, Math.max(equals, 0))) {
        case "masdar" -> {
          masdars = values;
          plurals = List.of();
        }
        case "plural" -> plurals = values;
        case "participle" -> participle = !values.isEmpty();
        default -> throw row.complaint("cannot read the forms " + item);
      }
    }
    return new Nouns(masdars, plurals, participle);
  }

  private static List<String> items(String cell, String separator) {
    return cell.equals("-") ? List.of() : List.of(cell.split(separator, -1));
  }
}
