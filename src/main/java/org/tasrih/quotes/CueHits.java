package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tasrih.NameType;

/** The words of a scene that may be cues, with the reading that their tag and context allow. */
final class CueHits {
  private final Scene scene;
  private final ClauseLexicon clauses;
  private final CueHit[] at;

  CueHits(Scene scene, CueLexicon lexicon, ClauseLexicon clauses) {
    this.scene = scene;
    this.clauses = clauses;
    this.at = new CueHit[scene.size()];
    for (int i = 0; i < scene.size(); i++) {
      Optional<CueMatch> phrase = lexicon.phraseAt(scene.words(), i);
      if (phrase.isPresent()) {
        at[i] = new CueHit(i, phrase.get().end(), phrase.get().form());
      } else if (scene.nameAt(i).isEmpty() && !scene.word(i).isPunctuation()) {
        at[i] = reading(i, lexicon.forms(scene.key(i)));
      }
    }
  }

  /** The hits in the order of the text. */
  List<CueHit> all() {
    List<CueHit> hits = new ArrayList<>();
    int end = 0;
    for (CueHit hit : at) {
      if (hit != null && hit.begin() >= end) {
        hits.add(hit);
        end = hit.end();
      }
    }
    return hits;
  }

  Optional<CueHit> at(int i) {
    return i >= 0 && i < at.length ? Optional.ofNullable(at[i]) : Optional.empty();
  }

  /** Whether word {@code i} is a finite verb of reporting. */
  boolean isFiniteCue(int i) {
    return at(i).filter(h -> h.form().isFinite()).isPresent();
  }

  /** Whether word {@code i} is a participle of reporting: «مضيفا». */
  boolean isParticipleCue(int i) {
    return at(i).filter(h -> h.form().kind() == CueForm.Kind.PARTICIPLE).isPresent();
  }

  /** Whether word {@code i} is «قائلا», which only repeats the verb of saying before it. */
  boolean isSayParticiple(int i) {
    return isParticipleCue(i) && at(i).orElseThrow().form().lemma().lemma().equals("قال");
  }

  /** Whether word {@code i} says where words stand: «جاء في البيان», «جاء على لسان الوزير». */
  boolean standsIn(int i) {
    return at(i)
        .filter(h -> h.form().isFinite() && h.form().lemma().is(Flag.SOURCE_IN))
        .isPresent();
  }

  /** Whether word {@code i} begins a phrase such as «وفقا لـ». */
  boolean isPhrase(int i) {
    return at(i).filter(h -> h.form().kind() == CueForm.Kind.PHRASE).isPresent();
  }

  /** Whether a new report starts at word {@code i}: «مضيفا …», «وأضاف …», «كما أكد …», «بحسب …». */
  boolean continues(int i) {
    int j = i;
    if (scene.tag(j).equals("CC") || clauses.opensContrast(scene.key(j))) {
      j++;
    }
    while (clauses.isParticle(scene.key(j)) && !isFiniteCue(j)) {
      j++;
    }
    if (j > i) {
      return isFiniteCue(j) || isParticipleCue(j);
    }
    return isParticipleCue(j)
        || at(j).filter(h -> h.form().kind() == CueForm.Kind.PHRASE).isPresent();
  }

  private CueHit reading(int i, List<CueForm> forms) {
    CueForm best = null;
    int bestRank = 0;
    for (CueForm form : forms) {
      int rank = rank(i, form);
      if (rank > bestRank) {
        best = form;
        bestRank = rank;
      }
    }
    return best == null ? null : new CueHit(i, i + 1, best);
  }

  /** How well the tag of word {@code i} fits {@code form}: 0 not at all. */
  private int rank(int i, CueForm form) {
    String tag = scene.tag(i);
    boolean verb = tag.startsWith("VB") && !tag.equals("VBG");
    boolean ambiguous = form.isAmbiguous();
    return switch (form.kind()) {
      case PERFECT, IMPERFECT, PASSIVE -> {
        if (isWithout(i)
            || isAfterPreposition(i)
            || form.person() != 3
            || isSubjunctiveOrNegated(i)) {
          yield 0;
        }
        if (isFirstPerson(i, form) || isFuture(i) || isMarkedPassive(i)) {
          yield 0;
        }
        int rank = verb ? 6 : ambiguous && !standsAsVerb(i) ? 0 : 2;
        if ((tag.equals("VBD") && form.kind() == CueForm.Kind.PERFECT)
            || (tag.equals("VBP") && form.kind() == CueForm.Kind.IMPERFECT)) {
          rank++;
        }
        yield rank;
      }
      case PARTICIPLE -> {
        if (!isAdverbial(i, form)) {
          yield 0;
        }
        yield tag.equals("VN") ? 6 : ambiguous && !isParted(i) ? 0 : 4;
      }
      case MASDAR -> verb ? 0 : 3;
      default -> 0;
    };
  }

  /** «متوقعا أن يكشف», «لم يطرأ», not «عندما قال»: wished, feared or denied, but not said. */
  private boolean isSubjunctiveOrNegated(int i) {
    String before = scene.key(i - 1);
    boolean told = scene.key(i - 2).equals("قبل") || scene.key(i - 2).equals("بعد");
    return (clauses.isComplementiser(before) && scene.tag(i).equals("VBP") && !told)
        || clauses.isNegation(before);
  }

  /** «دون أن …» is no «دوّن أن …». */
  private boolean isWithout(int i) {
    return clauses.isSubordinator(scene.key(i)) && clauses.isComplementiser(scene.key(i + 1));
  }

  /** «أعتقد» is “I believe”; «اعتقد» “he believed”: the hamza tells. */
  private boolean isFirstPerson(int i, CueForm form) {
    String surface = scene.word(i).span().in(scene.text());
    return form.kind() == CueForm.Kind.PERFECT
        && form.lemma().lemma().startsWith("ا")
        && surface.startsWith("أ");
  }

  /** «، مبينا», «، ومبينا». */
  private boolean isParted(int i) {
    int before = scene.tag(i - 1).equals("CC") ? i - 2 : i - 1;
    return scene.key(before).equals(",");
  }

  /** «ذُكر أن»: the damma tells that nobody is named for it. */
  private boolean isMarkedPassive(int i) {
    String surface = scene.word(i).span().in(scene.text());
    return surface.length() > 1 && surface.charAt(1) == '\u064F' && scene.tag(i + 1).equals("IN");
  }

  /** «سيعلن»: not said yet. */
  private boolean isFuture(int i) {
    String before = scene.key(i - 1);
    return before.equals("سوف") || (before.equals("س") && scene.word(i).attached());
  }

  /**
   * What the tagger took for another word stands where a verb does: «وبيّن أن …», «وعبر الزياني عن
   * …».
   */
  private boolean standsAsVerb(int i) {
    boolean first =
        i == scene.sentenceBegin(i)
            || scene.tag(i - 1).equals("CC")
            || scene.key(i - 1).equals(",");
    boolean person = scene.nameAt(i + 1).filter(n -> n.type() == NameType.PER).isPresent();
    boolean subject = person || clauses.isCourtesy(scene.key(i + 1));
    return clauses.isComplementiser(scene.key(i + 1))
        || (first && subject)
        || scene.word(i).span().in(scene.text()).indexOf('\u0651') >= 0;
  }

  private boolean isAfterPreposition(int i) {
    return scene.tag(i - 1).equals("IN")
        && scene.word(i - 1).attached() == false
        && scene.word(i).attached();
  }

  private static boolean isAccusative(CueForm form) {
    return form.kind() == CueForm.Kind.PARTICIPLE;
  }

  /** «، مضيفا …»: accusative without article; nominative forms are nouns or predicates. */
  private boolean isAdverbial(int i, CueForm form) {
    if (scene.word(i).attached() || scene.tag(i - 1).equals("IN")) {
      return isAccusative(form) && scene.tag(i - 1).equals("CC");
    }
    return isAccusative(form);
  }
}
