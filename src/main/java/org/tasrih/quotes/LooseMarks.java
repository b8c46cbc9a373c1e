package org.tasrih.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasrih.QuotationType;

/** Marks before their cue («"…"، قال فلان») and marks that go on with the speech before them. */
final class LooseMarks {
  private static final int MIN_CONTINUED = 6;
  private static final int MIN_HEADLINE = 4;

  private final Scene scene;
  private final ClauseLexicon clauses;
  private final List<Candidate> candidates;
  private final Harvest harvest;

  LooseMarks(Scene scene, ClauseLexicon clauses, List<Candidate> candidates, Harvest harvest) {
    this.scene = scene;
    this.clauses = clauses;
    this.candidates = candidates;
    this.harvest = harvest;
  }

  void addBeforeCues() {
    candidates.forEach(this::beforeCue);
  }

  /** «"…"، قال فلان» and «"…"، قال فلان، "…"». */
  private void beforeCue(Candidate candidate) {
    if (!candidate.hit().form().isFinite() || candidate.nested()) {
      return;
    }
    int j = candidate.clauseStart() - 1;
    while (j > 0 && beforeSeparator(j) < j) {
      j = beforeSeparator(j);
    }
    Optional<Scene.Marked> marked = scene.closesAt(j);
    if (marked.isPresent()
        && candidate.hit().form().lemma().governs(Frame.MARKS)
        && candidate.subject().isPresent()
        && marked.get().size() >= 2
        && (!isHeadline(candidate) || isSpeech(marked.get()))
        && scene.paragraph(j) == scene.paragraph(candidate.hit().begin())
        && !harvest.hasTaken(marked.get().inner())) {
      harvest.add(
          QuotationType.DIRECT,
          marked.get().inner(),
          marked.get().open() + 1,
          j,
          candidate.hit(),
          candidate.subject(),
          Found.How.BEFORE_CUE);
    }
  }

  /** «"…".. فلان يدعو …»: two dots between the marks and the clause. */
  private boolean isHeadline(Candidate candidate) {
    int end = candidate.clauseStart();
    return scene.key(end - 1).equals(".") && scene.key(end - 2).equals(".");
  }

  /** «لن نستسلم», not «سيناء 2018»: a headline's marks hold names too. */
  private boolean isSpeech(Scene.Marked marked) {
    return marked.size() >= MIN_HEADLINE || scene.holdsVerb(marked);
  }

  /** «"…"، هكذا رد فلان», «"…".. بهذه الكلمات وصف فلان»: past what parts the marks from the cue. */
  private int beforeSeparator(int j) {
    if (scene.isSeparator(j) || clauses.pointsBack(scene.key(j))) {
      return j - 1;
    }
    return j >= 3 && clauses.pointsBack(scene.keys(j - 2, j + 1)) ? j - 3 : j;
  }

  /** Marks at the start of a sentence that nobody claims and that follow speech in marks. */
  void addContinued() {
    Set<Integer> direct = new HashSet<>();
    for (Found f : harvest.found()) {
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
          && !harvest.hasTaken(marked.inner())) {
        harvest.add(
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
