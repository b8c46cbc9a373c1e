package org.tasrih.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tasrih.names.NounLexicon;
import org.tasrih.text.Lexicons;

/**
 * Finds quotations: cues, their contents and the phrases that name the speakers.
 *
 * <p>First every cue looks for the opening of its content ({@link OpeningFinder}) and for its
 * subject; then contents end where the next clause of reporting or background begins ({@link
 * ContentEnds}); last, marks that no cue governs are given to a cue after them, to a phrase such as
 * «بحسب», to a headline's name, or to the speech before them. Thread-safe.
 */
public final class QuotationFinder {
  private final CueLexicon cues;
  private final CueStops stops;
  private final ClauseLexicon clauses;
  private final NounLexicon nouns;

  private QuotationFinder(
      CueLexicon cues, CueStops stops, ClauseLexicon clauses, NounLexicon nouns) {
    this.cues = cues;
    this.stops = stops;
    this.clauses = clauses;
    this.nouns = nouns;
  }

  /**
   * Reads the lexicons.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static QuotationFinder load(Lexicons lexicons, NounLexicon nouns) {
    return new QuotationFinder(
        CueLexicon.load(lexicons), CueStops.load(), ClauseLexicon.load(nouns), nouns);
  }

  /** What finds noun phrases in {@code scene}. */
  public NounPhrases phrases(Scene scene) {
    return new NounPhrases(scene, nouns, clauses);
  }

  /** What tells of addressee, occasion and topic in {@code scene}. */
  public ClauseDetails details(Scene scene) {
    return new ClauseDetails(scene, phrases(scene), nouns, clauses);
  }

  /** The quotations of {@code scene} in the order of their contents. */
  public List<Found> find(Scene scene) {
    CueHits hits = new CueHits(scene, cues, clauses);
    Grammar grammar = new Grammar(scene, phrases(scene), nouns, clauses, hits);
    List<Candidate> candidates = candidates(grammar);
    BitSet starts = new BitSet(scene.size());
    BitSet told = told(scene, candidates);
    for (Candidate candidate : candidates) {
      if (isBoundary(scene, candidate, told)) {
        starts.set(candidate.clauseStart());
      }
    }
    ContentEnds ends = new ContentEnds(grammar, starts);
    Contents contents = new Contents(grammar, ends);
    Harvest harvest = new Harvest();
    for (Candidate candidate : candidates) {
      candidate.opening().flatMap(o -> contents.of(candidate, o)).ifPresent(harvest::add);
    }
    LooseMarks marks = new LooseMarks(scene, clauses, candidates, harvest);
    marks.addBeforeCues();
    new AttributedClauses(grammar, ends, contents, candidates, harvest).addAll();
    new Headlines(grammar, ends, candidates, harvest).addAll();
    marks.addContinued();
    return harvest.sorted();
  }

  private List<Candidate> candidates(Grammar grammar) {
    Scene scene = grammar.scene();
    NounPhrases phrases = grammar.phrases();
    SubjectFinder subjects = new SubjectFinder(scene, phrases, clauses);
    OpeningFinder openings = new OpeningFinder(grammar);
    CueFilter filter = new CueFilter(scene, phrases, clauses);
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Candidate> opened = new HashMap<>();
    for (CueHit hit : grammar.hits().all()) {
      if (hit.form().kind() == CueForm.Kind.PHRASE || isStopped(scene, hit)) {
        continue;
      }
      boolean finite = hit.form().isFinite();
      Optional<NounPhrase> before = finite ? subjects.before(hit) : filter.relayed(hit);
      if (before.isEmpty() && isKnown(grammar, hit)) {
        continue;
      }
      Optional<Opening> opening = openings.find(hit, before.isPresent());
      Optional<NounPhrase> subject = before.or(() -> opening.flatMap(Opening::subject));
      if (subject.isEmpty() && opening.isEmpty() && finite) {
        subject = phrases.at(hit.end(), openings.limit(hit)).filter(phrases::isSpeaker);
      }
      int start = clauseStart(scene, hit, before);
      boolean relative = finite && subjects.relative(hit) >= 0;
      boolean nested = relative || isNested(scene, hit, start);
      Candidate candidate = new Candidate(hit, opening, subject, start, nested);
      if (filter.keeps(candidate, relative)) {
        candidates.add(candidate);
        opening.ifPresent(o -> opened.merge(o.at(), candidate, QuotationFinder::better));
      }
    }
    candidates.removeIf(c -> c.opening().filter(o -> !opened.get(o.at()).equals(c)).isPresent());
    return candidates;
  }

  /**
   * Of two cues with one content, the one that stands by itself and is less ambiguous, else the
   * first.
   */
  private static Candidate better(Candidate first, Candidate second) {
    boolean relayed =
        first.hit().form().lemma().is(Flag.RELAY)
            && second.hit().form().kind() == CueForm.Kind.MASDAR
            && second.subject().isPresent();
    return relayed || (weight(second) > weight(first) && !repeats(second, first)) ? second : first;
  }

  /** «وتابع قائلا: …»: the participle only repeats the verb of saying before it. */
  private static boolean repeats(Candidate participle, Candidate verb) {
    CueForm form = participle.hit().form();
    return form.kind() == CueForm.Kind.PARTICIPLE
        && form.lemma().lemma().equals("قال")
        && verb.hit().form().isFinite()
        && participle.hit().begin()
            == verb.subject()
                .map(NounPhrase::end)
                .filter(e -> e > verb.hit().end())
                .orElse(verb.hit().end());
  }

  private static int weight(Candidate candidate) {
    return (candidate.nested() ? 0 : 2) + (candidate.hit().form().isAmbiguous() ? 0 : 1);
  }

  /** «وتبين أنه فارغ»: it turned out, unless somebody before it is said to show it. */
  private boolean isKnown(Grammar grammar, CueHit hit) {
    return stops.isKnowledge(grammar.scene().key(hit.begin()))
        && grammar.isComplementiser(hit.end());
  }

  /** «أظهرت النتائج أن …»: results show, they do not say. */
  private boolean isShown(Scene scene, CueHit hit) {
    return hit.form().isFinite() && clauses.isResult(scene.key(hit.end()));
  }

  /** Where clauses begin that report in the perfect. */
  private static BitSet told(Scene scene, List<Candidate> candidates) {
    BitSet told = new BitSet(scene.size());
    for (Candidate candidate : candidates) {
      if (candidate.hit().form().kind() == CueForm.Kind.PERFECT && !candidate.nested()) {
        told.set(candidate.clauseStart());
      }
    }
    return told;
  }

  /** Whether the contents before {@code candidate} end where its clause begins. */
  private boolean isBoundary(Scene scene, Candidate candidate, BitSet told) {
    if (candidate.nested() || candidate.opening().isEmpty()) {
      return false;
    }
    int start = candidate.clauseStart();
    int floor = scene.sentenceBegin(start);
    CueForm form = candidate.hit().form();
    if (start == floor || form.kind() == CueForm.Kind.PARTICIPLE) {
      return true;
    }
    boolean conjunction = scene.tag(start).equals("CC") || clauses.opensContrast(scene.key(start));
    boolean punctuation = scene.word(start - 1).isPunctuation();
    if (!conjunction && !(punctuation && candidate.subject().isPresent())) {
      return false;
    }
    // «قال إنه يعمل ويؤكد …»: the imperfect goes on with what is reported in the perfect.
    int perfect = told.nextSetBit(floor);
    return form.kind() != CueForm.Kind.IMPERFECT || perfect < 0 || perfect >= start;
  }

  /** Whether the cue belongs to a claim without a source: «يذكر أن». */
  private boolean isStopped(Scene scene, CueHit hit) {
    if (nouns.withholdsName(scene.keyList(hit.begin(), 8))) {
      return true;
    }
    if (isShown(scene, hit)) {
      return true;
    }
    for (int i = Math.max(scene.sentenceBegin(hit.begin()), hit.begin() - 2);
        i <= hit.begin();
        i++) {
      Optional<CueStops.Stop> stop = stops.phraseAt(scene.words(), i);
      if (stop.isPresent() && stop.get().end() > hit.begin()) {
        return stop.get().kind() != CueStops.Kind.IMPERSONAL || scene.nameAt(hit.end()).isEmpty();
      }
    }
    return false;
  }

  /** The first word of the clause that {@code hit} heads, its conjunction included. */
  private int clauseStart(Scene scene, CueHit hit, Optional<NounPhrase> before) {
    int start = before.map(NounPhrase::begin).orElse(hit.begin());
    int floor = scene.sentenceBegin(hit.begin());
    if (start - 1 > floor && isOwnPronoun(scene, start - 1)) {
      start--;
    }
    while (start > floor && opensClause(scene, start - 1)) {
      start--;
    }
    return before.isEmpty() ? fronted(scene, start, floor) : start;
  }

  /** «، وفي 1998 أعلنت مصادر …»: the clause begins with the adjunct before its verb. */
  private int fronted(Scene scene, int start, int floor) {
    for (int j = start - 1; j > floor && j >= start - 5; j--) {
      String tag = scene.tag(j);
      if (tag.equals("CC") && scene.word(j - 1).isPunctuation()) {
        boolean adjunct =
            scene.tag(j + 1).equals("IN")
                || nouns.isPreposition(scene.key(j + 1))
                || clauses.isTimeWord(scene.key(j + 1));
        return adjunct ? j : start;
      }
      if (tag.startsWith("VB") || tag.equals("PUNC") || scene.word(j).isPunctuation()) {
        return start;
      }
    }
    return start;
  }

  /** «لكنها أشارت», «وهي ترى»: a pronoun that stands for the speaker. */
  private boolean isOwnPronoun(Scene scene, int i) {
    return scene.tag(i).equals("PRP")
        && (clauses.opensContrast(scene.key(i - 1)) || scene.tag(i - 1).equals("CC"));
  }

  private boolean opensClause(Scene scene, int i) {
    String key = scene.key(i);
    return scene.tag(i).equals("CC")
        || clauses.isParticle(key)
        || clauses.isCopula(key)
        || clauses.opensContrast(key)
        || clauses.isNegation(key);
  }

  /** Whether the clause hangs on something before it rather than on the article itself. */
  private boolean isNested(Scene scene, CueHit hit, int start) {
    if (!hit.form().isFinite()) {
      return hit.form().kind() == CueForm.Kind.MASDAR;
    }
    int floor = scene.sentenceBegin(start);
    if (start == floor || (start < hit.begin() && scene.tag(start).equals("CC"))) {
      return false;
    }
    String before = scene.key(start - 1);
    return clauses.isComplementiser(before)
        || clauses.isRelative(before)
        || scene.tag(start - 1).equals("PRP")
        || scene.tag(start - 1).equals("IN")
        || scene.tag(start - 1).equals("WP");
  }
}
