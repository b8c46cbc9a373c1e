package org.tasrih.quotes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/**
 * How the verbs of one class make their stems, as {@code verb-classes.tsv} tells.
 *
 * <p>Immutable and thread-safe.
 */
final class VerbClass {
  private static final String RADICALS = "فعلق";

  private final Stems patterns;

  private VerbClass(Stems patterns) {
    this.patterns = patterns;
  }

  /**
   * The stems of a verb, or the patterns they are made from.
   *
   * @param masdar the verbal noun, {@code -} for none
   */
  record Stems(
      String perfect,
      String perfectShort,
      String imperfect,
      String imperfectShort,
      String passivePerfect,
      String passiveImperfect,
      String participle,
      String masdar) {}

  /** All classes by name. */
  static Map<String, VerbClass> read() {
    Map<String, VerbClass> classes = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read("verb-classes.tsv").rows()) {
      Stems patterns =
          new Stems(
              row.cell(1),
              row.cell(2),
              row.cell(3),
              row.cell(4),
              row.cell(5),
              row.cell(6),
              row.cell(7),
              row.cell(8));
      if (classes.put(row.cell(0), new VerbClass(patterns)) != null) {
        throw row.complaint("the class " + row.cell(0) + " stands twice");
      }
    }
    return classes;
  }

  /** The stems of {@code lemma}; empty if it is not shaped like a verb of this class. */
  Optional<Stems> stems(String lemma) {
    return radicals(withoutMarks(lemma)).map(this::fill);
  }

  private Optional<Map<Character, Character>> radicals(String lemma) {
    if (lemma.length() != patterns.perfect().length()) {
      return Optional.empty();
    }
    Map<Character, Character> radicals = new HashMap<>();
    for (int i = 0; i < lemma.length(); i++) {
      char slot = patterns.perfect().charAt(i);
      if (RADICALS.indexOf(slot) >= 0) {
        radicals.put(slot, lemma.charAt(i));
      } else if (slot != lemma.charAt(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(radicals);
  }

  private Stems fill(Map<Character, Character> radicals) {
    return new Stems(
        fill(patterns.perfect(), radicals),
        fill(patterns.perfectShort(), radicals),
        fill(patterns.imperfect(), radicals),
        fill(patterns.imperfectShort(), radicals),
        fill(patterns.passivePerfect(), radicals),
        fill(patterns.passiveImperfect(), radicals),
        fill(patterns.participle(), radicals),
        fill(patterns.masdar(), radicals));
  }

  private static String fill(String pattern, Map<Character, Character> radicals) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char slot = pattern.charAt(i);
      stem.append((char) radicals.getOrDefault(slot, slot));
    }
    return stem.toString();
  }

  private static String withoutMarks(String lemma) {
    StringBuilder letters = new StringBuilder();
    lemma
        .chars()
        .filter(c -> !Letters.isDiacritic((char) c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
