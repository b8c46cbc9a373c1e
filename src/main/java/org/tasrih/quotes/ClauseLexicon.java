package org.tasrih.quotes;

import com.google.common.collect.ImmutableSetMultimap;
import org.tasrih.names.NounLexicon;
import org.tasrih.names.Title;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicon;

/** The words that bound clauses and phrases in reported speech, from {@code clauses.tsv}. */
final class ClauseLexicon {
  private final ImmutableSetMultimap<String, String> words;
  private final NounLexicon nouns;

  private ClauseLexicon(ImmutableSetMultimap<String, String> words, NounLexicon nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /**
   * Reads the lexicon.
   *
   * @throws IllegalStateException if it is missing or damaged
   */
  static ClauseLexicon load(NounLexicon nouns) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (Lexicon.Row row : Lexicon.read("clauses.tsv").rows()) {
      words.put(row.cell(0), Letters.fold(row.cell(1)));
    }
    return new ClauseLexicon(words.build(), nouns);
  }

  private boolean is(String kind, String key) {
    return words.containsEntry(kind, key);
  }

  boolean isComplementiser(String key) {
    return is("complementiser", key);
  }

  boolean opensBackground(String key) {
    return is("background", key);
  }

  boolean opensContrast(String key) {
    return is("contrast", key);
  }

  boolean isRelative(String key) {
    return is("relative", key);
  }

  boolean isCopula(String key) {
    return is("copula", key);
  }

  boolean isParticle(String key) {
    return is("particle", key);
  }

  boolean isNegation(String key) {
    return is("negation", key);
  }

  boolean isQuantity(String key) {
    return is("quantity", key);
  }

  boolean isOpenAdjective(String key) {
    return is("open-adjective", key);
  }

  boolean linksTitles(String key) {
    return is("title-link", key);
  }

  /** A preposition before where a title is held: «أستاذ الطب في كلية …». */
  boolean opensTitleAdjunct(String key) {
    return is("title-adjunct", key);
  }

  /** «معرض بعنوان «…»»: the marks hold a title or a name. */
  boolean isTitleNoun(String key) {
    return is("title-noun", withoutArticle(key));
  }

  /** «رفض الاتهامات»: refused in words. */
  boolean isSpeechNoun(String key) {
    return is("speech-noun", withoutArticle(key));
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }

  /** «الأمير», «الشيخ»: no office when alone. */
  boolean isAddress(String key) {
    return is("address", withoutArticle(key));
  }

  /** «النتائج», «الأرقام»: they show rather than say. */
  boolean isResult(String key) {
    return is("result", withoutArticle(key));
  }

  boolean isOccasion(String key) {
    return is("occasion", key);
  }

  /** «في هذا الصدد»: the noun of a frame that tells no occasion. */
  boolean isDiscourse(String key) {
    return is("discourse", withoutArticle(key));
  }

  /** «في المؤتمر الصحافي», «على تويتر». */
  boolean isEvent(String key) {
    return is("occasion", key) || is("occasion", withoutArticle(key));
  }

  boolean isMedium(String key) {
    return is("medium", key);
  }

  /** A noun after a verb of saying that is part of its idiom: «لفت الانتباه إلى». */
  boolean isIdiom(String key) {
    return is("idiom", key);
  }

  /** A noun that is spoken to rather than speaks: «طالب المجتمع الدولي بـ…». */
  boolean isAddressee(String key) {
    return is("addressee", key);
  }

  /** A participle of office that takes a preposition: «المكلف بالنقل», «المشرف على الأمن». */
  boolean isGoverning(String key) {
    return is("governing", withoutArticle(key));
  }

  /** «المصدر نفسه», «ذات المصدر». */
  boolean isSame(String key) {
    return is("same", key);
  }

  /** A title that can only stand before a person. */
  boolean isCourtesy(String key) {
    return nouns.title(key).filter(Title::isCourtesy).isPresent();
  }

  /** «قبل أن …»: the clause tells when, not what was said. */
  boolean isSubordinator(String key) {
    return is("subordinator", key);
  }

  /** «بعد أن أعلن …»: what the clause tells has happened. */
  boolean isTemporal(String key) {
    return is("temporal", key);
  }

  /** «حين قال …، رد …»: the clause waits for its main clause. */
  boolean opensSubordinate(String key) {
    return is("subordinate", key);
  }

  /** Whether the folded words point back to the speech before them: «هكذا», «بهذه الكلمات». */
  boolean pointsBack(String keys) {
    return is("thus", keys);
  }

  /** «دون أن يكشف …»: what the speaker left unsaid. */
  boolean isSilence(String key) {
    return is("silence", key);
  }

  /** «ندد بشدة بـ…»: how something is said, not what. */
  boolean isManner(String key) {
    return is("manner", key) || is("manner", withoutArticle(key));
  }

  /** «قدّم شكره», «وجه الشكر»: a noun that names what is done with words. */
  boolean isSpeechAct(String key) {
    return is("speech-act", withoutArticle(key));
  }

  /** «اقرأ أيضا: …»: what stands before another article's headline. */
  boolean isLabel(String keys) {
    return is("label", keys);
  }

  /** «وفقا لاتفاقية …»: done by it rather than said by it. */
  boolean isNorm(String key) {
    return is("norm", withoutArticle(key));
  }

  /** «العراق يطالب», but «فرنسا تطالب». */
  boolean isMasculinePlace(String key) {
    return is("masculine-place", key);
  }

  /** Whether the folded words open a topic frame: «حول», «ردا على سؤال عن». */
  boolean opensTopic(String keys) {
    return is("topic-opener", keys);
  }

  boolean opensOccasion(String key) {
    return is("occasion-opener", key);
  }

  /** «قال لـ…», «أمام …»: leads to whom it was said to. */
  boolean opensAddressee(String key) {
    return is("addressee-opener", key);
  }

  boolean isTimeWord(String key) {
    return nouns.isTimeWord(key);
  }
}
