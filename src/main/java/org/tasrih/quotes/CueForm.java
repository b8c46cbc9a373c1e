package org.tasrih.quotes;

import org.tasrih.names.Agreement;

/**
 * One reading of a word as a cue.
 *
 * @param lemma the verb or phrase it belongs to
 * @param kind what form of it
 * @param gender its gender, {@link Gender#NONE} for the first person and phrases
 * @param number its number
 * @param person 1 or 3
 * @param passiveToo whether the same letters may also be the passive: أعلن, but not قال
 * @param homograph what its letters often are as well, by {@code cue-homographs.tsv}
 */
public record CueForm(
    CueLemma lemma,
    Kind kind,
    Gender gender,
    Plurality number,
    int person,
    boolean passiveToo,
    Homograph homograph) {
  /** What else the letters of a form often are. */
  public enum Homograph {
    NONE,
    /** A noun or a particle, which the tag tells from the cue. */
    OTHER_WORD,
    /** Another verb. */
    VERB
  }

  /** The forms of a cue. */
  public enum Kind {
    /** قال. */
    PERFECT,
    /** يقول. */
    IMPERFECT,
    /** قيل, يقال: third person passive where its letters differ from the active. */
    PASSIVE,
    /** مضيفا, مضيفة, مضيفين: a participle that may hang on a clause. */
    PARTICIPLE,
    /** مضيف, مضيفون: a nominative participle; in the masculine singular more often a noun. */
    BARE_PARTICIPLE,
    /** قول, القول, تأكيدا, دعوات. */
    MASDAR,
    /** بحسب. */
    PHRASE
  }

  /** Grammatical gender. */
  public enum Gender {
    M,
    F,
    NONE
  }

  /** Grammatical number. */
  public enum Plurality {
    SG,
    DU,
    PL,
    NONE
  }

  /** The only reading of a fixed phrase. */
  static CueForm phrase(CueLemma lemma) {
    return new CueForm(lemma, Kind.PHRASE, Gender.NONE, Plurality.NONE, 3, false, Homograph.NONE);
  }

  /** The same reading of letters that are often another word. */
  CueForm asHomographOf(Homograph other) {
    return new CueForm(lemma, kind, gender, number, person, passiveToo, other);
  }

  /**
   * How its subject agrees. A verb before its subject is singular whatever the subject is, so the
   * singular tells nothing.
   */
  public Agreement agreement() {
    org.tasrih.names.Gender sex =
        switch (gender) {
          case M -> org.tasrih.names.Gender.MASCULINE;
          case F -> org.tasrih.names.Gender.FEMININE;
          case NONE -> org.tasrih.names.Gender.EITHER;
        };
    boolean several = number == Plurality.PL || number == Plurality.DU;
    return new Agreement(sex, several ? Agreement.Count.SEVERAL : Agreement.Count.UNKNOWN);
  }

  /** Whether it is a verb with a subject of its own. */
  public boolean isFinite() {
    return kind == Kind.PERFECT || kind == Kind.IMPERFECT || kind == Kind.PASSIVE;
  }

  /** Whether it is a participle, in whichever case. */
  public boolean isParticiple() {
    return kind == Kind.PARTICIPLE || kind == Kind.BARE_PARTICIPLE;
  }

  /** Whether, once the tag tells that it is a verb, its letters still need evidence. */
  public boolean isAmbiguousVerb() {
    return lemma.is(Flag.AMBIGUOUS) || lemma.is(Flag.AMBIGUOUS_VERB) || homograph == Homograph.VERB;
  }

  /** Whether its letters are often another word, so that evidence is needed. */
  public boolean isAmbiguous() {
    return homograph != Homograph.NONE
        || lemma.is(Flag.AMBIGUOUS)
        || (isFinite() && lemma.is(Flag.AMBIGUOUS_VERB))
        || (kind == Kind.MASDAR && (number == Plurality.PL || lemma.is(Flag.AMBIGUOUS_MASDAR)))
        || (isParticiple() && lemma.is(Flag.AMBIGUOUS_PARTICIPLE))
        || (kind == Kind.BARE_PARTICIPLE && number == Plurality.SG && gender == Gender.M);
  }
}
