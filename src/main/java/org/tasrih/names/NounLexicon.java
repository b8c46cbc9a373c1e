package org.tasrih.names;

import java.util.List;
import java.util.Optional;
import org.tasrih.text.Lexicons;

/**
 * What nouns say about a speaker: titles, groups, anonymous sources, documents, organisations, and
 * how each agrees. Immutable and thread-safe.
 */
public final class NounLexicon {
  private final SpeakerLexicon lexicon;

  private NounLexicon(SpeakerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the lexicons.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static NounLexicon load() {
    return load(Lexicons.builtIn());
  }

  /**
   * Reads them with the rows that a user has added.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static NounLexicon load(Lexicons lexicons) {
    return new NounLexicon(SpeakerLexicon.load(lexicons));
  }

  /** The lexicons themselves. */
  public SpeakerLexicon lexicon() {
    return lexicon;
  }

  /** The title that {@code key} is. */
  public Optional<Title> title(String key) {
    return lexicon.title(key);
  }

  /** The gender of the organisation that {@code key} heads. */
  public Optional<Gender> organisation(String key) {
    return lexicon.organisationNoun(key);
  }

  /** Whether {@code key} denotes several people. */
  public boolean isGroup(String key) {
    // «المحامي» is one, though «محامي» may also be lawyers in the construct.
    boolean one = lexicon.title(key).filter(t -> t.number() == Plurality.SINGULAR).isPresent();
    return lexicon.isGroupNoun(key) && !one;
  }

  /** Whether {@code key} is a document that can be a source. */
  public boolean isDocument(String key) {
    return lexicon.isDocumentNoun(key);
  }

  /** Whether {@code key} names nobody in particular; {@code definite}: it has an article. */
  public boolean isAnonymous(String key, boolean definite) {
    return lexicon.anonymousNoun(key).filter(a -> a == Anonymity.ALWAYS || !definite).isPresent();
  }

  /** Whether the words from a verb on withhold a source's name: «رفض الكشف عن هويته». */
  public boolean withholdsName(List<String> keys) {
    for (int from = 0; from < Math.min(2, keys.size()); from++) {
      if (lexicon.withholdsNameAt(keys, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code key} is a plural of people: متظاهرين, الصحراويين. */
  public boolean isPeople(String key) {
    return isGroup(key)
        || lexicon.demonym(key).filter(d -> d.number() == Plurality.PLURAL).isPresent();
  }

  /** Whether {@code key} heads a phrase that can speak: a title, a group, a source, a document. */
  public boolean isSource(String key) {
    return lexicon.title(key).isPresent()
        || lexicon.isGroupNoun(key)
        || lexicon.isAnonymousNoun(key)
        || lexicon.isDocumentNoun(key)
        || lexicon.demonym(key).filter(d -> d.number() == Plurality.PLURAL).isPresent();
  }

  /** Whether {@code key} opens an adjunct of day, time or month. */
  public boolean isTimeWord(String key) {
    return lexicon
        .adjunct(key)
        .filter(a -> a == AdjunctKind.DAY || a == AdjunctKind.TIME || a == AdjunctKind.MONTH)
        .isPresent();
  }

  /** Whether {@code key} is a preposition, or a noun in the place of one: خلال. */
  public boolean isPreposition(String key) {
    return lexicon.adjunct(key).filter(a -> a == AdjunctKind.PREPOSITION).isPresent();
  }

  /** How the bearer of the given name {@code key} agrees. */
  public Agreement ofGivenName(String key) {
    return new Agreement(lexicon.givenName(key).orElse(Gender.EITHER), Agreement.Count.ONE);
  }

  /** How the bearer of the title {@code key} agrees. */
  public Agreement ofTitle(String key) {
    return lexicon.title(key).map(t -> of(t.gender(), t.number())).orElse(Agreement.PERSON);
  }

  /** How an organisation or place agrees, by the first word of its folded name. */
  public Agreement ofBody(String name) {
    int space = name.indexOf(' ');
    String head = space < 0 ? name : name.substring(0, space);
    Gender gender = lexicon.organisationNoun(head).orElse(Gender.EITHER);
    return new Agreement(gender, Agreement.Count.ONE);
  }

  /** How a phrase with the head {@code key} agrees. */
  public Agreement ofPhrase(String key) {
    if (lexicon.title(key).isPresent()) {
      return ofTitle(key);
    }
    Optional<Gender> group = lexicon.groupNoun(key);
    if (group.isPresent()) {
      return new Agreement(group.get(), Agreement.Count.UNKNOWN);
    }
    Optional<Gender> body = lexicon.organisationNoun(key).or(() -> lexicon.documentNoun(key));
    return body.map(g -> new Agreement(g, Agreement.Count.ONE)).orElse(Agreement.ANY);
  }

  private static Agreement of(Gender gender, Plurality number) {
    return new Agreement(
        gender, number == Plurality.SINGULAR ? Agreement.Count.ONE : Agreement.Count.SEVERAL);
  }
}
