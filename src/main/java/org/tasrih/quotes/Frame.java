package org.tasrih.quotes;

import java.util.Locale;
import java.util.Optional;

/** A complement under which a cue may govern its content; {@code cues.tsv} explains each. */
public enum Frame {
  /** A clause with أن or إن. */
  AN,
  /** A clause with بأن. */
  BAN,
  /** على, then a clause or a noun. */
  ALA,
  /** إلى, then a clause or a noun. */
  ILA,
  /** عن, then a clause or a noun. */
  AAN,
  /** بـ, then a noun. */
  BI,
  /** من, then a clause or a noun. */
  MIN,
  /** لـ, then a noun. */
  LI,
  /** في, then a clause or a noun. */
  FI,
  /** A noun with no preposition. */
  OBJ,
  /** Speech in quotation marks or after a colon. */
  MARKS;

  /** The frame of the preposition with the folded key {@code preposition}. */
  static Optional<Frame> ofPreposition(String preposition) {
    return switch (preposition) {
      case "علي" -> Optional.of(ALA);
      case "الي" -> Optional.of(ILA);
      case "عن" -> Optional.of(AAN);
      case "ب" -> Optional.of(BI);
      case "من" -> Optional.of(MIN);
      case "ل" -> Optional.of(LI);
      case "في" -> Optional.of(FI);
      default -> Optional.empty();
    };
  }

  /** How firmly a cue governs a frame. */
  public enum Strength {
    /** The complement is content. */
    FULL,
    /** The complement is content if it is a clause: شدد على أن. */
    CLAUSE_ONLY,
    /** The complement is content only on further evidence. */
    WEAK
  }

  /** The frame that {@code cues.tsv} writes as {@code name}, such as {@code ala}. */
  static Optional<Frame> named(String name) {
    return Names.find(values(), name.toUpperCase(Locale.ROOT));
  }
}
