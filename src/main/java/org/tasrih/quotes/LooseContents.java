package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/**
 * Contents that stand before their cue, beside a phrase such as «بحسب», after a headline's name, or
 * alone in marks that go on with the speech before them.
 */
final class LooseContents {
  private static final int MIN_WORDS = 3;
  private static final int MIN_CONTINUED = 6;
  private static final int MAX_HEADLINE_NAME = 14;

  private final Scene scene;
  private final ClauseLexicon clauses;
  private final NounPhrases phrases;
  private final CueHits hits;
  private final ContentEnds ends;
  private final Contents contents;
  private final List<Candidate> candidates;
  private final List<Found> found;

  LooseContents(
      Scene scene,
      ClauseLexicon clauses,
      NounPhrases phrases,
      CueHits hits,
      ContentEnds ends,
      List<Candidate> candidates,
      List<Found> found) {
    this.scene = scene;
    this.clauses = clauses;
    this.phrases = phrases;
    this.hits = hits;
    this.ends = ends;
    this.contents = new Contents(scene, clauses, hits, ends);
    this.candidates = candidates;
    this.found = found;
  }

  /** Adds to the found quotations what they leave over. */
  void addAll() {
    candidates.forEach(this::beforeCue);
    hits.all().forEach(this::phrase);
    headlines();
    continued();
  }

  private boolean isTaken(Span span) {
    return found.stream().anyMatch(f -> f.content().overlaps(span));
  }

  /** «"…"، قال فلان» and «"…"، قال فلان، "…"». */
  private void beforeCue(Candidate candidate) {
    if (!candidate.hit().form().isFinite() || candidate.nested()) {
      return;
    }
    int j = candidate.clauseStart() - 1;
    while (j > 0 && isSeparator(j)) {
      j--;
    }
    Optional<Scene.Marked> marked = closingAt(j);
    if (marked.isPresent()
        && candidate.hit().form().lemma().governs(Frame.MARKS)
        && candidate.subject().isPresent()
        && marked.get().size() >= MIN_WORDS
        && scene.paragraph(j) == scene.paragraph(candidate.hit().begin())
        && !isTaken(marked.get().inner())) {
      add(
          QuotationType.DIRECT,
          marked.get().inner(),
          marked.get().open() + 1,
          j,
          candidate,
          Found.How.BEFORE_CUE);
      return;
    }
  }

  private boolean isSeparator(int j) {
    String key = scene.key(j);
    return key.equals(",")
        || key.equals("-")
        || (key.startsWith(".") && scene.word(j - 1).isMark());
  }

  private Optional<Scene.Marked> closingAt(int j) {
    return scene.marked().stream().filter(m -> m.closed() && m.close() == j).findFirst();
  }

  private void add(
      QuotationType type, Span span, int begin, int end, Candidate candidate, Found.How how) {
    CueHit hit = candidate.hit();
    found.add(
        new Found(
            type,
            span,
            begin,
            end,
            Optional.of(new Found.CueSpan(hit.begin(), hit.end(), hit.form())),
            candidate.subject(),
            how));
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
    Optional<NounPhrase> source = phrases.at(j, limit);
    boolean sourced =
        !phrase.equals(cue) || pronoun || source.filter(phrases::isSpeaker).isPresent();
    if ((source.isEmpty() && !pronoun) || !sourced) {
      return;
    }
    int begin = scene.sentenceBegin(phrase.begin());
    int start = phrase.begin();
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

  private void clauseAfter(int from, CueHit hit, Optional<NounPhrase> source) {
    int limit = scene.sentenceEnd(hit.begin());
    int j = afterSource(from, limit);
    while (j < limit && (isSeparator(j) || scene.key(j).equals(":") || scene.key(j).equals("ف"))) {
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
    return candidates.stream()
        .anyMatch(
            c ->
                c.opening().isPresent()
                    && !c.nested()
                    && c.clauseStart() >= from
                    && c.hit().begin() < to);
  }

  private void content(int j, int limit, CueHit hit, Optional<NounPhrase> source) {
    Optional<Scene.Marked> marked = scene.opensAt(j);
    if (marked.isPresent()
        && marked.get().size() >= MIN_WORDS
        && marked.get().close() + 2 >= limit) {
      addPhrase(
          QuotationType.DIRECT, marked.get().inner(), j + 1, marked.get().close(), hit, source);
      return;
    }
    int end = ends.clauseEnd(j, limit);
    if (end - j >= MIN_WORDS && !isTaken(scene.span(j, end))) {
      addPhrase(typeOf(j, end), scene.span(j, end), j, end, hit, source);
    }
  }

  private QuotationType typeOf(int begin, int end) {
    return contents.isMixed(begin, end) ? QuotationType.MIXED : QuotationType.INDIRECT;
  }

  private void addPhrase(
      QuotationType type, Span span, int begin, int end, CueHit hit, Optional<NounPhrase> source) {
    found.add(
        new Found(
            type,
            span,
            begin,
            end,
            Optional.of(new Found.CueSpan(hit.begin(), hit.end(), hit.form())),
            source,
            Found.How.PHRASE));
  }

  /** The clause before {@code start}, unless another cue has it already. */
  private void clauseBefore(int start, CueHit hit, Optional<NounPhrase> source) {
    int begin = scene.sentenceBegin(hit.begin());
    int end = ends.trim(begin, start);
    for (Candidate candidate : candidates) {
      boolean within = candidate.clauseStart() >= begin && candidate.hit().begin() < start;
      if (within && candidate.opening().isPresent() && candidate.hit().begin() != hit.begin()) {
        return;
      }
    }
    while (begin < end
        && (scene.tag(begin).equals("CC")
            || scene.key(begin).equals(",")
            || clauses.opensContrast(scene.key(begin)))) {
      begin++;
    }
    if (end - begin < MIN_WORDS) {
      return;
    }
    Optional<Scene.Marked> marked = scene.opensAt(begin);
    if (marked.isPresent() && marked.get().close() + 1 >= end) {
      if (!isTaken(marked.get().inner())) {
        addPhrase(
            QuotationType.DIRECT,
            marked.get().inner(),
            begin + 1,
            marked.get().close(),
            hit,
            source);
      }
    } else if (!isTaken(scene.span(begin, end))) {
      addPhrase(typeOf(begin, end), scene.span(begin, end), begin, end, hit, source);
    }
  }

  /** «لافروف: …»: a name or title, a colon, and no cue before it. */
  private void headlines() {
    for (int s = 0; s < scene.size(); s = scene.sentenceEnd(s)) {
      headline(s, scene.sentenceEnd(s));
    }
  }

  private void headline(int begin, int limit) {
    boolean afterDots =
        begin > 0 && scene.paragraph(begin) == 0 && scene.key(begin - 1).equals(".");
    boolean paragraphStart = scene.paragraphBegin(begin) == begin || afterDots;
    boolean short_ = limit - begin <= 45;
    if (!paragraphStart
        || !short_
        || candidates.stream()
            .anyMatch(
                c -> c.clauseStart() >= begin && c.clauseStart() < Math.min(limit, begin + 4))) {
      return;
    }
    for (int colon = begin + 1; colon < Math.min(limit - 2, begin + MAX_HEADLINE_NAME); colon++) {
      if (!scene.key(colon).equals(":")) {
        continue;
      }
      int first = scene.tag(begin).equals("CC") ? begin + 1 : begin;
      Optional<NounPhrase> name = phrases.at(first, colon);
      if (name.isPresent() && reaches(name.get().end(), colon) && phrases.isSpeaker(name.get())) {
        headlineContent(colon + 1, limit, name);
      }
      return;
    }
  }

  /** Whether nothing but an addressee stands before the colon: «كيري لـ«النهار»: …». */
  private boolean reaches(int j, int colon) {
    if (j == colon) {
      return true;
    }
    if (!scene.key(j).equals("ل")) {
      return false;
    }
    int k = j + 1;
    if (scene.key(k).equals("(") || scene.word(k).isMark()) {
      return scene.key(colon - 1).equals(")") || scene.word(colon - 1).isMark();
    }
    return phrases.at(k, colon).filter(p -> p.end() == colon).isPresent();
  }

  private boolean isPlace(NounPhrase phrase) {
    return scene.nameAt(phrase.head()).filter(n -> n.type() == NameType.LOC).isPresent();
  }

  private void headlineContent(int begin, int limit, Optional<NounPhrase> name) {
    Optional<Scene.Marked> marked = scene.opensAt(begin);
    if (marked.isPresent()
        && marked.get().size() >= MIN_WORDS
        && marked.get().close() + 2 >= limit) {
      addHeadline(
          QuotationType.DIRECT, marked.get().inner(), begin + 1, marked.get().close(), name);
      return;
    }
    int end = ends.trim(begin, dash(begin, limit));
    boolean dateline = isPlace(name.orElseThrow()) && !isFirstPerson(begin, end);
    if (end - begin >= MIN_WORDS && !dateline && !isTaken(scene.span(begin, end))) {
      QuotationType type =
          isFirstPerson(begin, end) ? QuotationType.DIRECT : QuotationType.INDIRECT;
      addHeadline(type, scene.span(begin, end), begin, end, name);
    }
  }

  /** «… ــ أخبار الجزائر»: the outlet after a dash. */
  private int dash(int begin, int limit) {
    for (int j = Math.max(begin, limit - 5); j < limit; j++) {
      if (scene.key(j).equals("-") && !scene.word(j).attached()) {
        return j;
      }
    }
    return limit;
  }

  /** «علاقتنا بروسيا …», «نحن …»: the speaker's own words. */
  private boolean isFirstPerson(int begin, int end) {
    for (int j = begin; j < end; j++) {
      String key = scene.key(j);
      boolean pronoun = scene.tag(j).startsWith("PRP");
      if (pronoun
          && (key.equals("نا")
              || key.equals("نحن")
              || key.equals("انا")
              || key.equals("ي")
              || key.equals("ني"))) {
        return true;
      }
    }
    return false;
  }

  private void addHeadline(
      QuotationType type, Span span, int begin, int end, Optional<NounPhrase> name) {
    found.add(new Found(type, span, begin, end, Optional.empty(), name, Found.How.HEADLINE));
  }

  /** Marks at the start of a sentence that nobody claims and that follow speech in marks. */
  private void continued() {
    List<Found> added = new ArrayList<>();
    Set<Integer> direct = new HashSet<>();
    for (Found f : found) {
      if (f.type() != QuotationType.INDIRECT) {
        direct.add(scene.paragraph(f.begin()));
      }
    }
    for (Scene.Marked marked : scene.marked()) {
      int open = marked.open();
      boolean starts = scene.sentenceBegin(open) == open || scene.word(open - 1).isMark();
      int paragraph = scene.paragraph(open);
      boolean follows = direct.contains(paragraph) || direct.contains(paragraph - 1);
      if (marked.depth() == 0
          && starts
          && follows
          && marked.size() >= MIN_CONTINUED
          && endsSentence(marked)
          && !isTaken(marked.inner())) {
        added.add(
            new Found(
                QuotationType.DIRECT,
                marked.inner(),
                open + 1,
                marked.close(),
                Optional.empty(),
                Optional.empty(),
                Found.How.CONTINUED));
        direct.add(paragraph);
      }
    }
    found.addAll(added);
  }

  private boolean endsSentence(Scene.Marked marked) {
    int after = marked.close() + 1;
    return after >= scene.size()
        || scene.paragraph(after)
            != scene.paragraph(marked.close() < scene.size() ? marked.close() : marked.open())
        || scene.key(after).startsWith(".")
        || scene.sentenceBegin(after) == after;
  }
}
