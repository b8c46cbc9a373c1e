package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/** Contents beside a phrase: «بحسب الوزارة، …», «…، وفقا لما ذكرت الوزارة», «…، على حد قوله». */
final class AttributedClauses {
  /** The longest dateline, in words. */
  private static final int MAX_DATELINE = 14;

  private final Scene scene;
  private final NounPhrases phrases;
  private final ClauseLexicon clauses;
  private final CueHits hits;
  private final ContentEnds ends;
  private final Contents contents;

  /** The candidates that report something, by where their clauses begin. */
  private final NavigableMap<Integer, List<Candidate>> reports = new TreeMap<>();

  private final Harvest harvest;

  AttributedClauses(
      Grammar grammar,
      ContentEnds ends,
      Contents contents,
      List<Candidate> candidates,
      Harvest harvest) {
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.clauses = grammar.clauses();
    this.hits = grammar.hits();
    this.ends = ends;
    this.contents = contents;
    for (Candidate candidate : candidates) {
      if (candidate.opening().isPresent()) {
        reports.computeIfAbsent(candidate.clauseStart(), k -> new ArrayList<>()).add(candidate);
      }
    }
    this.harvest = harvest;
  }

  void addAll() {
    hits.all().forEach(this::phrase);
  }

  /** «بحسب الوزارة، …», «…، بحسب الوزارة», «…، حسبما ذكرت الوزارة». */
  private void phrase(CueHit hit) {
    if (hit.form().kind() != CueForm.Kind.PHRASE) {
      return;
    }
    if (hit.form().lemma().is(Flag.VERB_FOLLOWS)) {
      hits.at(hit.end()).filter(h -> h.form().isFinite()).ifPresent(verb -> attributed(hit, verb));
    } else if (!hits.isFiniteCue(hit.end())) {
      attributed(hit, hit);
    }
  }

  /** A clause that {@code phrase} attributes, with {@code cue} as its cue. */
  private void attributed(CueHit phrase, CueHit cue) {
    int j = cue.end();
    boolean pronoun = scene.isPronoun(j) && phrase.equals(cue);
    while (scene.isPronoun(j)) {
      j++;
    }
    int limit = scene.sentenceEnd(phrase.begin());
    if (scene.tag(j).startsWith("JJ")) {
      j++;
    }
    Optional<NounPhrase> source = phrases.at(j, limit);
    boolean sourced =
        !phrase.equals(cue)
            || pronoun
            || source.filter(this::isSource).isPresent()
            || afterSource(j, limit) > j;
    if ((source.isEmpty() && !pronoun) || !sourced) {
      return;
    }
    int begin = scene.sentenceBegin(phrase.begin());
    int start = phraseStart(phrase);
    while (start > begin
        && (scene.tag(start - 1).equals("CC")
            || scene.key(start - 1).equals("-")
            || clauses.opensContrast(scene.key(start - 1)))) {
      start--;
    }
    boolean opens =
        start == begin || (scene.tag(start).equals("CC") && scene.word(start - 1).isPunctuation());
    boolean also = phrase.form().isAmbiguous() && !phrase.equals(cue);
    if (also && (opens || !scene.key(start - 1).equals(","))) {
      return;
    }
    if (!opens) {
      clauseBefore(start, cue, pronoun ? Optional.empty() : source);
    } else if (source.isPresent() && !pronoun) {
      clauseAfter(source.get().end(), cue, source);
    }
  }

  /** A phrase that can speak, not «اتفاقية أوسلو». */
  private boolean isSource(NounPhrase phrase) {
    return phrases.isSpeaker(phrase) && !clauses.isNorm(scene.key(phrase.head()));
  }

  /** «…، مثلما جاء على لسان الوزير»: the phrase begins with what leads to it. */
  private int phraseStart(CueHit phrase) {
    int start = phrase.begin();
    if (!hits.standsIn(start - 1)) {
      return start;
    }
    int verb = start - 1;
    for (int i = verb - 1; i >= Math.max(scene.sentenceBegin(verb), verb - 3); i--) {
      if (hits.at(i).filter(h -> hits.isPhrase(h.begin()) && h.end() == verb).isPresent()) {
        return i;
      }
    }
    return verb;
  }

  private void clauseAfter(int from, CueHit hit, Optional<NounPhrase> source) {
    int limit = scene.sentenceEnd(hit.begin());
    int j = afterSource(from, limit);
    while (j < limit
        && (scene.isSeparator(j) || scene.key(j).equals(":") || scene.key(j).equals("ف"))) {
      j++;
    }
    if (j < limit && !reportsWithin(from, Math.min(limit, from + 12))) {
      content(j, limit, hit, source);
    }
  }

  /** «وبحسب آخر حصيلة صدرت عن …، فإن …»: past what describes the source. */
  private int afterSource(int from, int limit) {
    for (int j = from; j + 1 < limit && j < from + 25; j++) {
      if (scene.key(j).equals("ف") && clauses.isComplementiser(scene.key(j + 1))) {
        return j + 1;
      }
    }
    return from;
  }

  private boolean reportsWithin(int from, int to) {
    return reports(from, to).anyMatch(candidate -> !candidate.nested());
  }

  /** The candidates whose clauses lie in {@code [from, to)} up to their cues. */
  private Stream<Candidate> reports(int from, int to) {
    return from >= to
        ? Stream.empty()
        : reports.subMap(from, to).values().stream()
            .flatMap(List::stream)
            .filter(candidate -> candidate.hit().begin() < to);
  }

  private void content(int j, int limit, CueHit hit, Optional<NounPhrase> source) {
    Optional<Scene.Marked> marked = scene.opensAt(j);
    if (marked.isPresent()
        && marked.get().size() >= Contents.MIN_WORDS
        && marked.get().close() + 2 >= limit) {
      addPhrase(
          QuotationType.DIRECT, marked.get().inner(), j + 1, marked.get().close(), hit, source);
      return;
    }
    int end = ends.clauseEnd(j, limit);
    if (end - j >= Contents.MIN_WORDS && !harvest.hasTaken(scene.span(j, end))) {
      addPhrase(typeOf(j, end), scene.span(j, end), j, end, hit, source);
    }
  }

  /**
   * «القاهرة (رويترز) - قتل …»: past the place and the agency before the article's first clause.
   */
  private int afterDateline(int begin, int end) {
    for (int j = begin; j < Math.min(end, begin + MAX_DATELINE); j++) {
      if (scene.key(j).equals(")") && scene.key(j + 1).equals("-")) {
        int k = j + 1;
        while (k < end && scene.key(k).equals("-")) {
          k++;
        }
        return k;
      }
    }
    return begin;
  }

  private QuotationType typeOf(int begin, int end) {
    return contents.isMixed(begin, end) ? QuotationType.MIXED : QuotationType.INDIRECT;
  }

  private void addPhrase(
      QuotationType type, Span span, int begin, int end, CueHit hit, Optional<NounPhrase> source) {
    harvest.add(type, span, begin, end, hit, source, Found.How.PHRASE);
  }

  /** The clause before {@code start}, unless another cue has it already. */
  private void clauseBefore(int start, CueHit hit, Optional<NounPhrase> source) {
    int begin = scene.sentenceBegin(hit.begin());
    int end = ends.trim(begin, start);
    if (reports(begin, start).anyMatch(c -> c.hit().begin() != hit.begin())) {
      return;
    }
    begin = afterDateline(begin, end);
    while (begin < end
        && (scene.tag(begin).equals("CC")
            || scene.key(begin).equals(",")
            || clauses.opensContrast(scene.key(begin)))) {
      begin++;
    }
    // «جاء ذلك خلال …، وفقا لـ…» speaks of what was said before.
    boolean pointsBack = hits.standsIn(begin) && scene.tag(begin + 1).equals("DT");
    if (end - begin < Contents.MIN_WORDS || pointsBack || hits.isPhrase(begin)) {
      return;
    }
    Optional<Scene.Marked> marked = scene.opensAt(begin);
    if (marked.isPresent() && marked.get().close() + 1 >= end) {
      if (!harvest.hasTaken(marked.get().inner())) {
        addPhrase(
            QuotationType.DIRECT,
            marked.get().inner(),
            begin + 1,
            marked.get().close(),
            hit,
            source);
      }
    } else if (!harvest.hasTaken(scene.span(begin, end))) {
      addPhrase(typeOf(begin, end), scene.span(begin, end), begin, end, hit, source);
    }
  }
}
