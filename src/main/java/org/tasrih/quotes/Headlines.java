package org.tasrih.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tasrih.NameType;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/** Headlines of the form «لافروف: …». */
final class Headlines {
  private static final int MAX_HEADLINE_NAME = 14;
  private static final int MAX_LABEL = 6;

  private final Scene scene;
  private final NounPhrases phrases;
  private final ClauseLexicon clauses;
  private final ContentEnds ends;
  private final BitSet clauseStarts;
  private final Harvest harvest;

  Headlines(Grammar grammar, ContentEnds ends, List<Candidate> candidates, Harvest harvest) {
    this.scene = grammar.scene();
    this.phrases = grammar.phrases();
    this.clauses = grammar.clauses();
    this.ends = ends;
    this.clauseStarts = new BitSet(scene.size());
    candidates.forEach(candidate -> clauseStarts.set(candidate.clauseStart()));
    this.harvest = harvest;
  }

  /** «لافروف: …»: a name or title, a colon, and no cue before it. */
  void addAll() {
    for (int s = 0; s < scene.size(); s = scene.sentenceEnd(s)) {
      headline(s, scene.sentenceEnd(s));
    }
  }

  private void headline(int sentence, int sentenceEnd) {
    int begin = afterLabel(sentence, sentenceEnd);
    int limit = throughDots(sentenceEnd);
    boolean afterDots =
        sentence > 0 && scene.paragraph(begin) == 0 && scene.key(sentence - 1).equals(".");
    boolean paragraphStart = scene.paragraphBegin(sentence) == sentence || afterDots;
    boolean brief = limit - begin <= 45;
    int clause = clauseStarts.nextSetBit(begin);
    if (!paragraphStart || !brief || (clause >= 0 && clause < Math.min(limit, begin + 4))) {
      return;
    }
    for (int colon = begin + 1; colon < Math.min(limit - 2, begin + MAX_HEADLINE_NAME); colon++) {
      if (!scene.key(colon).equals(":")) {
        continue;
      }
      int first = scene.tag(begin).equals("CC") ? begin + 1 : begin;
      Optional<NounPhrase> name = phrases.at(first, colon);
      if (name.isPresent()
          && scene.isArabic(name.get().head())
          && reaches(name.get().end(), colon)
          && phrases.isSpeaker(name.get())) {
        headlineContent(colon + 1, limit, name);
      }
      return;
    }
  }

  /** «اقرأ أيضا: فلان: …»: past the words before another article's headline. */
  private int afterLabel(int begin, int limit) {
    for (int k = begin + 1; k < Math.min(limit, begin + MAX_LABEL); k++) {
      if (scene.key(k).equals(":") || scene.key(k).equals("/")) {
        return clauses.isLabel(scene.keys(begin, k)) ? k + 1 : begin;
      }
    }
    return begin;
  }

  /** «فلان: لا نريد الحرب.. ولن نسعى إليها»: a title goes on behind two dots. */
  private int throughDots(int end) {
    if (end < scene.size()
        && scene.paragraph(end) == 0
        && end > 1
        && scene.key(end - 1).equals(".")
        && scene.key(end - 2).equals(".")
        && scene.tag(end).equals("CC")) {
      int next = scene.sentenceEnd(end);
      int other = clauseStarts.nextSetBit(end);
      return other >= 0 && other < next ? end : next;
    }
    return end;
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
        && (marked.get().size() >= Contents.MIN_WORDS || scene.holdsVerb(marked.get()))
        && marked.get().close() + 2 >= limit) {
      addHeadline(
          QuotationType.DIRECT, marked.get().inner(), begin + 1, marked.get().close(), name);
      return;
    }
    int end = ends.trim(begin, dash(begin, limit));
    boolean dateline = isPlace(name.orElseThrow()) && !isFirstPerson(begin, end);
    if (end - begin >= Contents.MIN_WORDS
        && !dateline
        && !harvest.hasTaken(scene.span(begin, end))) {
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
      boolean own = scene.word(j).span().in(scene.text()).startsWith("أ") || key.startsWith("ن");
      if (j < begin + 3 && own && scene.tag(j).equals("VBP")) {
        return true;
      }
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
    harvest.add(new Found(type, span, begin, end, Optional.empty(), name, Found.How.HEADLINE));
  }
}
