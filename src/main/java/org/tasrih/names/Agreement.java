package org.tasrih.names;

/**
 * The gender and number by which words agree.
 *
 * @param gender masculine, feminine or unknown
 * @param number singular, plural or unknown
 */
public record Agreement(Gender gender, Number number) {
  /** Nothing is known. */
  public static final Agreement ANY = new Agreement(Gender.UNKNOWN, Number.UNKNOWN);

  /** One person of unknown gender. */
  public static final Agreement PERSON = new Agreement(Gender.UNKNOWN, Number.SINGULAR);

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  /** Grammatical number; the dual counts as plural. */
  public enum Number {
    SINGULAR,
    PLURAL,
    UNKNOWN
  }

  /** Whether both may speak of the same thing. */
  public boolean fits(Agreement other) {
    return (gender == other.gender || gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN)
        && (number == other.number || number == Number.UNKNOWN || other.number == Number.UNKNOWN);
  }

  /** What both know together; where they differ, this one is kept. */
  public Agreement and(Agreement other) {
    return new Agreement(
        gender == Gender.UNKNOWN ? other.gender : gender,
        number == Number.UNKNOWN ? other.number : number);
  }

  /** Whether several are spoken of. */
  public boolean isPlural() {
    return number == Number.PLURAL;
  }
}
