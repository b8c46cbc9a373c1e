package org.tasrih.names;

/**
 * The gender and number by which words agree.
 *
 * @param gender masculine, feminine or either
 * @param number one, several, or unknown
 */
public record Agreement(Gender gender, Count number) {
  /** Nothing is known. */
  public static final Agreement ANY = new Agreement(Gender.EITHER, Count.UNKNOWN);

  /** One person of unknown gender. */
  public static final Agreement PERSON = new Agreement(Gender.EITHER, Count.ONE);

  /** Number as verbs and pronouns show it; the dual counts as several. */
  public enum Count {
    /** One. */
    ONE,
    /** Two or more. */
    SEVERAL,
    /** The form does not tell. */
    UNKNOWN
  }

  /** Whether both may speak of the same thing. */
  public boolean fits(Agreement other) {
    return gender.agreesWith(other.gender)
        && (number == other.number || number == Count.UNKNOWN || other.number == Count.UNKNOWN);
  }

  /** What both know together; where they differ, this one is kept. */
  public Agreement and(Agreement other) {
    return new Agreement(
        gender == Gender.EITHER ? other.gender : gender,
        number == Count.UNKNOWN ? other.number : number);
  }

  /** Whether several are spoken of. */
  public boolean isPlural() {
    return number == Count.SEVERAL;
  }
}
