package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasrih.quotes.CueForm.Kind;
import org.tasrih.quotes.CueForm.Plurality;
import org.tasrih.quotes.Endings.Inflected;
import org.tasrih.text.Letters;

/** Makes all forms of a reporting verb, folded by {@link Letters#fold}, from its stems. */
final class CueForms {
  private final CueLemma lemma;
  private final Map<String, List<CueForm>> forms = new LinkedHashMap<>();

  private CueForms(CueLemma lemma) {
    this.lemma = lemma;
  }

  /**
   * The nouns and adjectives of a verb, where they are not those of its class.
   *
   * @param participle whether it has one worth knowing
   */
  record Nouns(List<String> masdars, List<String> plurals, boolean participle) {}

  /** The readings of {@code lemma} by folded form. */
  static Map<String, List<CueForm>> of(CueLemma lemma, VerbClass.Stems stems, Nouns nouns) {
    CueForms forms = new CueForms(lemma);
    forms.addPerfect(stems);
    forms.addImperfect(stems);
    if (nouns.participle()) {
      forms.add(Kind.PARTICIPLE, Endings.participle(stems.participle()));
      forms.add(Kind.BARE_PARTICIPLE, Endings.bareParticiple(stems.participle()));
    }
    nouns.masdars().forEach(m -> forms.add(Kind.MASDAR, Endings.masdar(m, Plurality.SG)));
    nouns.plurals().forEach(m -> forms.add(Kind.MASDAR, Endings.masdar(m, Plurality.PL)));
    return forms.forms;
  }

  private void addPerfect(VerbClass.Stems stems) {
    List<Inflected> active = Endings.perfect(stems.perfect(), stems.perfectShort());
    List<Inflected> passive = Endings.perfect(stems.passivePerfect(), stems.passivePerfect());
    addVoices(Kind.PERFECT, active, passive);
    add(Kind.PERFECT, Endings.perfectOfSpeaker(stems.perfectShort()));
  }

  private void addImperfect(VerbClass.Stems stems) {
    List<Inflected> active = Endings.imperfect(stems.imperfect(), stems.imperfectShort());
    List<Inflected> passive = Endings.imperfect(stems.passiveImperfect(), stems.passiveImperfect());
    addVoices(Kind.IMPERFECT, active, passive);
    add(Kind.IMPERFECT, Endings.imperfectOfSpeaker(stems.imperfect()));
  }

  private void addVoices(Kind kind, List<Inflected> active, List<Inflected> passive) {
    Set<Inflected> activeKeys = keys(active);
    Set<Inflected> passiveKeys = keys(passive);
    activeKeys.forEach(form -> add(kind, form, passiveKeys.contains(form)));
    passiveKeys.stream()
        .filter(form -> !activeKeys.contains(form))
        .forEach(form -> add(Kind.PASSIVE, form, false));
  }

  private static Set<Inflected> keys(List<Inflected> forms) {
    Set<Inflected> keys = new LinkedHashSet<>();
    for (Inflected form : forms) {
      keys.add(
          new Inflected(Letters.fold(form.text()), form.gender(), form.number(), form.person()));
    }
    return keys;
  }

  private void add(Kind kind, List<Inflected> inflected) {
    keys(inflected).forEach(form -> add(kind, form, false));
  }

  private void add(Kind kind, Inflected form, boolean passiveToo) {
    forms
        .computeIfAbsent(form.text(), key -> new ArrayList<>())
        .add(
            new CueForm(
                lemma,
                kind,
                form.gender(),
                form.number(),
                form.person(),
                passiveToo,
                CueForm.Homograph.NONE));
  }
}
