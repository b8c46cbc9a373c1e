package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/** Turns the opening of a content into the content, with its end and type. */
final class Contents {
  /** A content found without a cue before it has at least so many words. */
  static final int MIN_WORDS = 3;

  /** Marked stretches of so many words make a reported clause mixed. */
  private static final int MIXED_WORDS = 4;

  private final Scene scene;
  private final ClauseLexicon clauses;
  private final CueHits hits;
  private final ContentEnds ends;

  Contents(Grammar grammar, ContentEnds ends) {
    this.scene = grammar.scene();
    this.clauses = grammar.clauses();
    this.hits = grammar.hits();
    this.ends = ends;
  }

  /** The quotation that {@code opening} opens; empty when nothing is left of it. */
  Optional<Found> of(Candidate candidate, Opening opening) {
    int first = firstOwnWord(opening);
    Optional<Scene.Marked> marked = scene.opensAt(first);
    int limit = ends.mainClause(candidate, first, limit(candidate, first));
    if (marked.isPresent() && isWhole(marked.get(), opening, limit, governsObject(candidate))) {
      return direct(candidate, marked.get());
    }
    if (opening.how() == Opening.How.COLON && !clauses.isComplementiser(scene.key(first))) {
      return unmarked(candidate, first, limit);
    }
    int begin = opening.how() == Opening.How.COLON ? first : opening.content();
    boolean noun = opening.how() == Opening.How.OBJECT || opening.how() == Opening.How.PREPOSITION;
    int end = noun ? ends.phraseEnd(begin, limit) : ends.clauseEnd(begin, limit);
    if (noun && candidate.hit().form().kind() == CueForm.Kind.MASDAR) {
      end = ends.predicate(begin, end);
    }
    return end > begin ? Optional.of(reported(candidate, begin, end)) : Optional.empty();
  }

  /** «انتقدت "غياب رؤية واضحة" لدى …»: marks may be a part of the verb's object. */
  private static boolean governsObject(Candidate candidate) {
    return candidate.hit().form().lemma().governsFully(Frame.OBJ);
  }

  private int limit(Candidate candidate, int first) {
    int limit = scene.sentenceEnd(Math.min(first, scene.size() - 1));
    return scene
        .enclosing(candidate.hit().begin())
        .map(m -> Math.min(limit, m.close()))
        .orElse(limit);
  }

  /** The first word of the content behind complementiser, its pronoun, colon and commas. */
  private int firstOwnWord(Opening opening) {
    int j = opening.how() == Opening.How.CLAUSE ? opening.at() + 1 : opening.content();
    while (j < scene.size()
        && ((scene.tag(j).equals("PRP") && scene.word(j).attached())
            || scene.key(j).equals(":")
            || scene.key(j).equals(","))) {
      j++;
    }
    return Math.min(j, scene.size() - 1);
  }

  /** Whether the marks hold all of the content. */
  private boolean isWhole(Scene.Marked marked, Opening opening, int limit, boolean object) {
    int after = marked.close() + 1;
    if (!marked.closed() || after >= scene.size()) {
      return true;
    }
    if (after >= limit && scene.sentence(marked.close()) == scene.sentence(opening.at())) {
      return true;
    }
    if (opening.how() == Opening.How.COLON) {
      return true;
    }
    if (opening.how() == Opening.How.MARK) {
      return !object
          || scene.word(after).isPunctuation()
          || scene.tag(after).equals("CC")
          || hits.continues(after);
    }
    return scene.paragraph(after) != scene.paragraph(marked.close())
        || scene.sentence(after) != scene.sentence(marked.close())
        || (scene.word(after).isPunctuation() && boundaryAfter(after, marked.close()))
        || ends.endsBefore(after, marked.open())
        || hits.continues(after);
  }

  private boolean boundaryAfter(int punctuation, int close) {
    String key = scene.key(punctuation);
    return !key.equals(",")
        || ends.endsBefore(punctuation, close)
        || hits.continues(punctuation + 1)
        || !scene.tag(punctuation + 1).equals("CC");
  }

  private Optional<Found> direct(Candidate candidate, Scene.Marked marked) {
    if (marked.inner().isEmpty()) {
      return Optional.empty();
    }
    if (!marked.closed()) {
      return unclosed(candidate, marked);
    }
    return Optional.of(
        found(
            candidate,
            QuotationType.DIRECT,
            withoutStop(marked.inner()),
            marked.open() + 1,
            marked.close()));
  }

  /** «الحوار مستمر.»: the stop belongs to the sentence, a question mark to the speech. */
  private Span withoutStop(Span inner) {
    int end = inner.end();
    while (end > inner.begin() + 1 && ".،,؛;: ".indexOf(scene.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(inner.begin(), end);
  }

  /** Marks that never close: to the next report in the sentence, else to the end of the marks. */
  private Optional<Found> unclosed(Candidate candidate, Scene.Marked marked) {
    int begin = marked.open() + 1;
    for (int j = begin; j < marked.close(); j++) {
      if (ends.startsReport(j)) {
        int end = ends.trim(begin, j);
        return end > begin
            ? Optional.of(
                found(candidate, QuotationType.DIRECT, scene.span(begin, end), begin, end))
            : Optional.empty();
      }
    }
    return Optional.of(
        found(candidate, QuotationType.DIRECT, withoutStop(marked.inner()), begin, marked.close()));
  }

  /** «قال: نحن …»: speech after a colon without marks. */
  private Optional<Found> unmarked(Candidate candidate, int begin, int limit) {
    int end = ends.speechEnd(begin, limit);
    boolean byline = end <= begin + 4 && scene.nameStartsAt(begin) && scene.nameEnd(begin) >= end;
    return end > begin && !byline
        ? Optional.of(found(candidate, QuotationType.DIRECT, scene.span(begin, end), begin, end))
        : Optional.empty();
  }

  private Found reported(Candidate candidate, int begin, int end) {
    QuotationType type = isMixed(begin, end) ? QuotationType.MIXED : QuotationType.INDIRECT;
    return found(candidate, type, scene.span(begin, end), begin, end);
  }

  /**
   * Whether a stretch of the speaker's own words stands in marks between {@code begin} and {@code
   * end}.
   */
  boolean isMixed(int begin, int end) {
    for (int j = begin; j < end; j++) {
      Optional<Scene.Marked> marked = scene.opensAt(j);
      if (marked.isPresent() && wordsIn(marked.get()) >= MIXED_WORDS) {
        return true;
      }
      if (marked.isPresent() && wordsIn(marked.get()) >= 2 && isPredicate(marked.get())) {
        return true;
      }
    }
    return false;
  }

  /** «أنها "ليست مستعدة"»: marks that start with a verb, or stand where a predicate does. */
  private boolean isPredicate(Scene.Marked marked) {
    String first = scene.tag(marked.open() + 1);
    return first.startsWith("VB")
        || first.equals("RP")
        || first.equals("PRP")
        || (scene.key(marked.open() + 1).equals("غير")
            && !scene.key(marked.open() + 2).startsWith("ال"))
        || isFreePronoun(marked.open() - 1);
  }

  /** «الهدف هو "نزع الشرعية"». */
  private boolean isFreePronoun(int i) {
    return scene.tag(i).equals("PRP") && !scene.word(i).attached();
  }

  private int wordsIn(Scene.Marked marked) {
    int words = 0;
    for (int j = marked.open() + 1; j < marked.close(); j++) {
      if (!scene.word(j).attached() && !scene.word(j).isPunctuation()) {
        words++;
      }
    }
    return words;
  }

  private Found found(Candidate candidate, QuotationType type, Span span, int begin, int end) {
    CueHit hit = candidate.hit();
    Found.How how =
        candidate.nested()
            ? Found.How.NESTED
            : hit.form().kind() == CueForm.Kind.PARTICIPLE
                ? Found.How.PARTICIPLE
                : Found.How.GOVERNED;
    return new Found(
        type,
        span,
        begin,
        end,
        Optional.of(new Found.CueSpan(hit.begin(), hit.end(), hit.form())),
        candidate.subject(),
        how);
  }
}
