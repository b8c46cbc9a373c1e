package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.names.Agreement;
import org.tasrih.names.Gender;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;

/**
 * Finds noun phrases by tags and names.
 *
 * <p>An idafa is open until its first definite member; after it only adjectives, a person's name
 * behind a title («وزير الخارجية الروسي سيرجي لافروف»), another title in apposition, and what a
 * title governs («الأمين العام للأمم المتحدة», «المتحدث باسم الحكومة») go on. So «نفى وزير الخارجية
 * وجود …» ends its subject before «وجود».
 */
public final class NounPhrases {
  /** The longest phrase, in words. */
  private static final int MAX_WORDS = 30;

  private final Scene scene;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;

  NounPhrases(Scene scene, NounLexicon nouns, ClauseLexicon clauses) {
    this.scene = scene;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  /** The longest noun phrase that starts at {@code i} and ends before {@code limit}. */
  public Optional<NounPhrase> at(int i, int limit) {
    Optional<NounPhrase> strict = walk(i, limit, false);
    boolean title = strict.filter(p -> p.person().isEmpty() && isTitle(p.head())).isPresent();
    if (!title) {
      return strict;
    }
    // «أستاذ الطب السريري في كلية لندن»: what may be the clause's own adjunct is taken only with
    // the name.
    Optional<NounPhrase> loose = walk(i, limit, true);
    return loose.filter(p -> p.person().isPresent()).isPresent() ? loose : strict;
  }

  /** «الأمير», «الشيخ» alone before a name. */
  public boolean isFormOfAddress(int i) {
    return clauses.isAddress(scene.key(i));
  }

  /** The role in apposition to a name that starts at {@code i}, with all that it governs. */
  public Optional<NounPhrase> role(int i, int limit) {
    return walk(i, limit, true);
  }

  /**
   * The phrase without what its title may share with the clause; its cost does not grow with depth.
   */
  Optional<NounPhrase> plain(int i, int limit) {
    return walk(i, limit, false);
  }

  private Optional<NounPhrase> walk(int i, int limit, boolean loose) {
    int end = Math.min(limit, Math.min(i + MAX_WORDS, scene.size()));
    return new PhraseWalk(this, scene, nouns, clauses, i, end, loose).run();
  }

  boolean isTitle(int i) {
    return nouns.title(scene.key(i)).isPresent();
  }

  /** Whether word {@code i} can start a noun phrase. */
  boolean startsAt(int i) {
    if (i < 0 || i >= scene.size() || scene.word(i).isPunctuation()) {
      return false;
    }
    if (scene.nameStartsAt(i)) {
      return true;
    }
    String tag = scene.tag(i);
    return isNoun(tag)
        || tag.startsWith("DTJJ")
        || tag.equals("CD")
        || (isTitle(i)
            && !tag.startsWith("VB")
            && !tag.equals("IN")
            && !scene.key(i).endsWith("ا"));
  }

  /**
   * Whether a phrase can speak: a name, a title, a group, a source, a document, an organisation.
   */
  boolean isSpeaker(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    return phrase.person().isPresent()
        || scene.nameAt(phrase.head()).isPresent()
        || nouns.isSource(head)
        || nouns.isPeople(scene.keys(phrase.head(), Math.min(scene.size(), phrase.head() + 2)))
        || nouns.organisation(head).isPresent();
  }

  /** Whether a phrase is of people: a person, a title, a group, an unnamed source. */
  boolean isPeople(NounPhrase phrase) {
    String head = scene.key(phrase.head());
    return phrase.person().isPresent()
        || (isNoun(scene.tag(phrase.head()))
            && !nouns.isDocument(head)
            && (nouns.isSource(head) || nouns.isPeople(head)));
  }

  /** «أحد الشهود», not «الأحد». */
  boolean countsPeople(int i) {
    return clauses.isQuantity(scene.key(i)) && scene.tag(i + 1).startsWith("DTNN");
  }

  /** How a phrase agrees, by its head. */
  Agreement agreement(NounPhrase phrase) {
    Optional<NameMention> name = scene.nameAt(phrase.head());
    if (name.filter(n -> n.type() == NameType.LOC).isPresent()) {
      Gender gender =
          clauses.isMasculinePlace(scene.key(phrase.head())) ? Gender.MASCULINE : Gender.FEMININE;
      return new Agreement(gender, Agreement.Count.ONE);
    }
    if (phrase.person().isPresent() && name.isPresent()) {
      return nouns.ofGivenName(scene.key(phrase.head()));
    }
    return name.isPresent() && nouns.organisation(scene.key(phrase.head())).isEmpty()
        ? Agreement.ANY
        : nouns.ofPhrase(scene.key(phrase.head()));
  }

  static boolean isNoun(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("DTNN")
        || tag.equals("NOUN_QUANT")
        || tag.equals("ADJ_NUM")
        || tag.equals("VBG");
  }
}
