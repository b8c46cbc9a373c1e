package org.tasrih.quotes;

import java.util.Locale;
import java.util.Optional;

/** What a cue does beyond governing content; {@code cues.tsv} explains each. */
public enum Flag {
  /** Its object is the person spoken to or about. */
  ADDRESSEE,
  /** It continues earlier speech. */
  ADD,
  /** It praises, condemns, welcomes or thanks. */
  STANCE,
  /** It reports a stated opinion or expectation. */
  OPINION,
  /** Its content is what is wanted of somebody. */
  REQUEST,
  /** Its content is what is denied or refused. */
  DENIAL,
  /** Its content is what the speaker will do. */
  PROMISE,
  /** It asks. */
  QUESTION,
  /** It replies. */
  ANSWER,
  /** It hands on another's words. */
  RELAY,
  /** Its source stands after في. */
  SOURCE_IN,
  /** It only carries a noun of saying or feeling, with which the content begins. */
  LIGHT,
  /** Its forms are often other words. */
  AMBIGUOUS,
  /** Its verb forms are often other words. */
  AMBIGUOUS_VERB,
  /** Its verbal noun is often another word. */
  AMBIGUOUS_MASDAR,
  /** Its participle is often another word. */
  AMBIGUOUS_PARTICIPLE,
  /** A phrase whose following noun is the source. */
  POST,
  /** A phrase before the word that is the cue. */
  VERB_FOLLOWS;

  /** The flag that {@code cues.tsv} writes as {@code name}, such as {@code source-in}. */
  static Optional<Flag> named(String name) {
    return Names.find(values(), name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
