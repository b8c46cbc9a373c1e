package org.tasrih.quotes;

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
        return until(j + words, limit, ",");
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
    return after.isPresent()
        ? after
        : occasion(scene.sentenceBegin(found.anchor()), clauseBegin(found), found);
  }

  private Optional<Span> occasion(int begin, int end, Found found) {
    for (int j = begin; j + 1 < end; j++) {
      int at = j;
      boolean inside = found.mention().filter(m -> m.begin() <= at && at < m.end()).isPresent();
      if (!inside
          && clauses.opensOccasion(scene.key(j))
          && (clauses.isOccasion(scene.key(j + 1))
              || (clauses.isOccasion(scene.key(j + 2)) && j + 2 < end))) {
        return until(j, end, ",", "-", ":");
      }
    }
    return Optional.empty();
  }

  /** «قال لـ<«النهار»> إن …», «أبلغ <نظيره التركي> أن …». */
  public Optional<Span> addressee(Found found) {
    if (found.how() == Found.How.PHRASE) {
      return Optional.empty();
    }
    int end = contentBegin(found);
    for (int j = found.anchor() + 1; j + 1 < end; j++) {
      boolean apposition = scene.key(j).equals(",") && !scene.key(j + 1).equals("ل");
      if (apposition) {
        break;
      }
      if (scene.key(j).equals("ل")
          && scene.tag(j).equals("IN")
          && isAddressee(j + 1)
          && outside(found, j)) {
        return addressee(j + 1, end);
      }
    }
    boolean takesOne = found.cue().filter(c -> c.form().lemma().is(Flag.ADDRESSEE)).isPresent();
    return takesOne ? object(found, end) : Optional.empty();
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
    if (j >= end || scene.isPronoun(j)) {
      return Optional.empty();
    }
    return phrases
        .at(j, end)
        .filter(p -> phrases.isSpeaker(p) && !nouns.isDocument(scene.key(p.head())))
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
        && (scene.word(end - 1).isPunctuation() || clauses.isComplementiser(scene.key(end - 1)))) {
      end--;
    }
    return Math.min(end, anchor + MAX_WORDS);
  }

  private Optional<Span> until(int begin, int limit, String... stops) {
    int end = begin;
    while (end < Math.min(limit, begin + MAX_WORDS)) {
      for (String stop : stops) {
        if (scene.key(end).equals(stop)) {
          return end > begin ? Optional.of(scene.span(begin, end)) : Optional.empty();
        }
      }
      end++;
    }
    while (end > begin && scene.word(end - 1).isPunctuation()) {
      end--;
    }
    return end > begin ? Optional.of(scene.span(begin, end)) : Optional.empty();
  }
}
