package org.tasrih.speakers;

import java.util.List;
import java.util.Map;
import org.tasrih.SpeakerKind;

/**
 * What is left of a speaker's name under the normalisation of {@link SpeakerKeys}. Two names with
 * equal keys are one name: wherever blanks stand, «نصر الله» equals «نصرالله». Immutable.
 */
public final class SpeakerKey {
  private final SpeakerKind kind;
  private final List<String> words;
  private final List<List<String>> cores;
  private final Map<String, String> lineage;
  private final String joined;

  /**
   * @param words the normalised words of the name
   * @param cores the parts of it that can stand for it as a whole, itself among them for a person
   * @param lineage by each word before a بن in it, the word after; by an empty one, where it begins
   *     with بن
   */
  SpeakerKey(
      SpeakerKind kind, List<String> words, List<List<String>> cores, Map<String, String> lineage) {
    this.kind = kind;
    this.words = List.copyOf(words);
    this.cores = List.copyOf(cores);
    this.lineage = Map.copyOf(lineage);
    this.joined = (lineage.containsKey("") ? "بن" : "") + String.join("", words);
  }

  /** The kind of the speaker; a person is never the organisation that bears the name. */
  public SpeakerKind kind() {
    return kind;
  }

  /** The normalised words of the name. */
  public List<String> words() {
    return words;
  }

  /** Whether there was nothing but marks in the name. */
  public boolean isEmpty() {
    return joined.isEmpty();
  }

  /** The last words of all shorter names that may stand for this one. */
  List<String> lastWords() {
    return cores.stream().map(SpeakerKey::last).distinct().toList();
  }

  /**
   * Whether this is a shorter form that may stand for {@code full}.
   *
   * <p>A person goes by the family name alone («لافروف» for «سيرغي لافروف»), or by several words in
   * the order of the full name with the family name at the end («طيب أردوغان» for «رجب طيب
   * أردوغان»). What goes on with بن or آل may end before it: «محمد بن سلمان» and «بن سلمان» stand
   * for «محمد بن سلمان بن عبد العزيز آل سعود». A given name alone stands for nobody, nor does «محمد
   * علي» for «محمد علي الحوثي».
   *
   * <p>An organisation goes by its name without the noun at its head, if {@code name-spellings.tsv}
   * has it: «رويترز» for «وكالة رويترز», but not «الأمم المتحدة» for «بعثة الأمم المتحدة».
   */
  public boolean isShortFor(SpeakerKey full) {
    if (kind != full.kind || isEmpty() || words.size() >= full.words.size()) {
      return false;
    }
    return agreesInLineage(full)
        && full.cores.stream()
            .anyMatch(core -> kind == SpeakerKind.PERSON ? isPartOf(core) : words.equals(core));
  }

  /** «حمدان بن راشد» is not «حمدان بن محمد بن راشد». */
  private boolean agreesInLineage(SpeakerKey full) {
    return lineage.entrySet().stream()
        .allMatch(
            entry ->
                entry.getKey().isEmpty()
                    ? full.lineage.containsValue(entry.getValue())
                    : entry.getValue().equals(full.lineage.get(entry.getKey())));
  }

  private boolean isPartOf(List<String> core) {
    if (words.size() == core.size()) {
      return words.equals(core);
    }
    if (words.size() > core.size() || !last(words).equals(last(core))) {
      return false;
    }
    int found = 0;
    for (String word : core) {
      if (found < words.size() && word.equals(words.get(found))) {
        found++;
      }
    }
    return found == words.size();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpeakerKey key && kind == key.kind && joined.equals(key.joined);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + joined.hashCode();
  }

  /** The words, for a person to read. */
  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
