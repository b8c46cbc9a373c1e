package org.tasrih.speakers;

/**
 * A noun that heads the phrase of an office, a title or a description of a person.
 *
 * @param kind what it says about the person
 * @param gender the gender of this form
 * @param number the number of this form
 * @param takesNationality whether a nationality adjective may follow (الوزير الروسي)
 */
public record Title(Kind kind, Gender gender, Plurality number, boolean takesNationality) {
  /** What a title says about a person. */
  public enum Kind {
    /** An office or function: وزير، متحدث. */
    OFFICE,
    /** A military or police rank: لواء. */
    RANK,
    /** A profession: محامٍ، خبير. */
    PROFESSION,
    /** A form of address before a name or an office: السيد، معالي. */
    HONORIFIC,
    /** A relation to a person named before: نظير، والد. */
    RELATION,
    /** A plain role: مواطن، طالب. */
    ROLE
  }
}
