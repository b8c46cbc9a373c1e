package org.tasrih.quotes;

import java.util.Arrays;
import java.util.Optional;
import org.tasrih.Span;
import org.tasrih.names.NounLexicon;

/**
 * What else a cue's clause tells: to whom it was said, on which occasion, and the frame before it
 * that says what it is about.
 */
public final class ClauseDetails {
  /** The longest detail, in words. */
  private static final int MAX_WORDS = 30;

  /** The longest name in marks, in words: «صوت الأطلس». */
  private static final int MAX_NAME = 5;

  private final Scene scene;
  private final NounPhrases phrases;
  private final NounLexicon nouns;
  private final ClauseLexicon clauses;

  ClauseDetails(Scene scene, NounPhrases phrases, NounLexicon nouns, ClauseLexicon clauses) {
    this.scene = scene;
    this.phrases = phrases;
    this.nouns = nouns;
    this.clauses = clauses;
  }

  /** «وحول <التدخل التركي في عفرين>، أكد …»: the frame at the head of the cue's sentence. */
  public Optional<Span> topic(Found found) {
    int limit = clauseBegin(found);
    int j = scene.sentenceBegin(found.anchor());
    if (j < limit && scene.tag(j).equals("CC")) {
      j++;
    }
    for (int words = 5; words > 0; words--) {
      if (j + words < limit && clauses.opensTopic(scene.keys(j, j + words))) {
        boolean question = scene.key(j + words).equals("ما");
        return question ? upTo(j + words, limit, ",") : until(j + words, limit, ",");
      }
    }
    return Optional.empty();
  }

  private int clauseBegin(Found found) {
    int cue = found.anchor();
    return found.mention().map(m -> Math.min(m.begin(), cue)).orElse(cue);
  }

  /** «قال لافروف <خلال مؤتمر صحفي في موسكو> إن …». */
  public Optional<Span> occasion(Found found) {
    int end = contentBegin(found);
    Optional<Span> after = occasion(found.anchor() + 1, end, found);
    if (after.isPresent()) {
      return after;
    }
    int limit = clauseBegin(found);
    int begin = scene.sentenceBegin(found.anchor());
    boolean participle =
        found.cue().filter(c -> c.form().kind() == CueForm.Kind.PARTICIPLE).isPresent();
    if (!participle) {
      begin = lastVerb(begin, limit) + 1;
    }
    Optional<Span> before = occasion(begin, firstContent(begin, limit), found);
    return before.isPresent() ? before : occasionBehind(found);
  }

  /** The last main verb of {@code [begin, end)}, what stands before it belongs to it. */
  private int lastVerb(int begin, int end) {
    for (int j = end - 1; j > begin; j--) {
      if (isMainVerb(j)) {
        return j;
      }
    }
    return begin - 1;
  }

  /** «أعلنت الشركة …، <في بيان>». */
  private Optional<Span> occasionBehind(Found found) {
    int j = found.end();
    int end = scene.sentenceEnd(found.anchor());
    while (j < end && scene.word(j).isPunctuation()) {
      j++;
    }
    return j + 1 < end
            && j > found.end()
            && found.begin() > found.anchor()
            && clauses.opensOccasion(scene.key(j))
            && isOccasion(j + 1, end)
        ? until(j, end, ",", "-", ":")
        : Optional.empty();
  }

  /** Where the first content of the sentence begins: what follows tells of that content. */
  private int firstContent(int begin, int end) {
    int j = begin;
    while (j < end
        && !clauses.isComplementiser(scene.key(j))
        && !scene.key(j).equals(":")
        && scene.opensAt(j).filter(m -> m.size() > MAX_NAME).isEmpty()) {
      j++;
    }
    return j;
  }

  private Optional<Span> occasion(int begin, int end, Found found) {
    for (int j = begin; j + 1 < end; j++) {
      if (outside(found, j) && clauses.opensOccasion(scene.key(j)) && isOccasion(j + 1, end)) {
        return until(j, end, ",", "-", ":");
      }
    }
    return Optional.empty();
  }

  private boolean isOccasion(int j, int end) {
    String first = scene.key(j);
    String second = j + 1 < end ? scene.key(j + 1) : "";
    return (clauses.isEvent(first) || clauses.isEvent(second))
        && !clauses.isDiscourse(first)
        && !(clauses.isOccasion(first) && clauses.isDiscourse(second));
  }

  /** «قال لـ<«النهار»> إن …», «أبلغ <نظيره التركي> أن …». */
  public Optional<Span> addressee(Found found) {
    if (found.how() == Found.How.PHRASE) {
      return Optional.empty();
    }
    int end = contentBegin(found);
    boolean takesOne = has(found, Flag.ADDRESSEE);
    for (int j = found.anchor() + 1; j + 1 < end && !has(found, Flag.RELAY); j++) {
      boolean apposition =
          scene.key(j).equals(",") && !scene.key(j + 1).equals("ل") && outside(found, j);
      if (apposition) {
        break;
      }
      boolean from = takesOne && scene.key(j).equals("من");
      if ((from || (clauses.opensAddressee(scene.key(j)) && isAddressee(j + 1)))
          && outside(found, j)) {
        return addressee(j + 1, end);
      }
    }
    return takesOne ? object(found, end) : Optional.empty();
  }

  private static boolean has(Found found, Flag flag) {
    return found.cue().filter(c -> c.form().lemma().is(flag)).isPresent();
  }

  private boolean outside(Found found, int j) {
    return found.mention().filter(m -> m.begin() <= j && j < m.end()).isEmpty();
  }

  private boolean isAddressee(int j) {
    return scene.opensAt(j).isPresent()
        || clauses.isMedium(scene.key(j))
        || scene.nameStartsAt(j)
        || nouns.isSource(scene.key(j))
        || nouns.organisation(scene.key(j)).isPresent();
  }

  private Optional<Span> addressee(int j, int end) {
    Optional<Scene.Marked> marked = scene.opensAt(j).filter(m -> m.closed() && m.close() < end);
    if (marked.isPresent()) {
      return Optional.of(scene.span(j, marked.get().close() + 1));
    }
    return phrases.at(j, end).map(p -> scene.span(j, withName(j, p.end(), end)));
  }

  /** «لصحيفة «الأهرام»» with its name in marks, «للصحفيين في القاهرة» without the place. */
  private int withName(int begin, int phraseEnd, int end) {
    for (int j = begin + 1; j < phraseEnd; j++) {
      if (scene.tag(j).equals("IN") && clauses.opensOccasion(scene.key(j))) {
        return j;
      }
    }
    Optional<Scene.Marked> name =
        scene.opensAt(phraseEnd).filter(m -> m.closed() && m.close() < end);
    return name.map(m -> m.close() + 1).orElse(phraseEnd);
  }

  private Optional<Span> object(Found found, int end) {
    int j =
        found
            .mention()
            .filter(m -> m.begin() > found.anchor())
            .map(NounPhrase::end)
            .orElse(found.cue().orElseThrow().end());
    while (j < end
        && j > found.anchor() + 1
        && (scene.key(j).equals(",") || clauses.isTimeWord(scene.key(j)))) {
      j++;
    }
    if (j >= end || scene.isPronoun(j)) {
      return Optional.empty();
    }
    // «دعا الطرفين إلى …»: before a preposition that leads to the content, any noun is spoken to.
    boolean led = found.begin() > j && scene.tag(found.begin() - 1).equals("IN");
    return phrases
        .at(j, end)
        .filter(p -> led || phrases.isSpeaker(p))
        .filter(p -> !nouns.isDocument(scene.key(p.head())) && p.end() <= end)
        .map(p -> scene.span(p.begin(), p.end()));
  }

  /**
   * One past the words that may tell of the clause: the words before the content, the mark or
   * preposition.
   */
  private int contentBegin(Found found) {
    int anchor = found.anchor();
    int end = found.begin() > anchor ? found.begin() : scene.sentenceEnd(anchor);
    while (end > anchor + 1
        && ((scene.word(end - 1).isPunctuation() && !closesMark(end - 1))
            || clauses.isComplementiser(scene.key(end - 1)))) {
      end--;
    }
    return Math.min(end, anchor + MAX_WORDS);
  }

  /** The second of two marks: «لـ«النهار»» is told whole. */
  private boolean closesMark(int j) {
    return scene.word(j).isMark() && scene.opensAt(j).isEmpty();
  }

  /** A verb that goes on with the sentence, unlike those of relative clauses. */
  private boolean isMainVerb(int j) {
    String tag = scene.tag(j);
    return tag.startsWith("VB")
        && !tag.equals("VBG")
        && !clauses.isRelative(scene.key(j - 1))
        && !scene.isPronoun(j + 1);
  }

  /** The words up to the first of {@code stops} or the first main verb. */
  private Optional<Span> until(int begin, int limit, String... stops) {
    int end = begin + 1;
    while (end < limit && !isMainVerb(end)) {
      end++;
    }
    return upTo(begin, end, stops);
  }

  private Optional<Span> upTo(int begin, int limit, String... stops) {
    int end = begin;
    while (end < Math.min(limit, begin + MAX_WORDS)
        && !Arrays.asList(stops).contains(scene.key(end))) {
      end++;
    }
    while (end > begin && scene.word(end - 1).isPunctuation() && !closesMark(end - 1)) {
      end--;
    }
    return end > begin ? Optional.of(scene.span(begin, end)) : Optional.empty();
  }
}
