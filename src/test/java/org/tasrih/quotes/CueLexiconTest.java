package org.tasrih.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.Span;
import org.tasrih.text.Letters;
import org.tasrih.words.Word;

class CueLexiconTest {
  private static final CueLexicon CUES = CueLexicon.load();
  private static final CueStops STOPS = CueStops.load();

  @Test
  void knowsWhichComplementsAreContent() {
    CueLemma stressed = lemma("شدد");
    assertTrue(stressed.governsFully(Frame.ALA));
    assertFalse(stressed.governs(Frame.AAN));
    assertTrue(lemma("ركز").governsOnlyClause(Frame.ALA));
    assertTrue(lemma("اضاف").governsWeakly(Frame.OBJ));
    assertTrue(lemma("اضاف").is(Flag.ADD));
    assertTrue(lemma("طالب").is(Flag.ADDRESSEE));
  }

  @Test
  void hasNoReadingForOtherWords() {
    assertEquals(List.of(), CUES.forms("مدينه"));
    assertEquals(List.of(), CUES.forms("اثناء"));
    assertEquals(List.of(), CUES.forms("كرسي"));
    assertEquals(List.of(), CUES.forms(""));
  }

  @Test
  void wantsEvidenceForHomographs() {
    assertTrue(CUES.forms("عبر").stream().allMatch(CueForm::isAmbiguous));
    assertTrue(CUES.forms("بين").stream().allMatch(CueForm::isAmbiguous));
    assertFalse(CUES.forms("قال").stream().allMatch(CueForm::isAmbiguous));
  }

  @Test
  void findsAPhraseHoweverItsWordsAreSplit() {
    assertPhrase("على حد قول", 3, words("على", "حد", "قول", "ه"));
    assertPhrase("حسب ما", 1, words("حسبما", "ذكرت"));
    assertPhrase("حسب ما", 2, words("حسب", "ما", "ذكرت"));
    assertPhrase("بحسب", 2, words("ب", "حسب", "المصدر"));
    assertPhrase("وفقا ل", 2, words("وفقا", "ل", "المصدر"));
    assertTrue(CUES.phraseAt(words("على", "الطاولة"), 0).isEmpty());
    assertTrue(CUES.phraseAt(words("على", "حد"), 0).isEmpty());
  }

  @Test
  void namesSourcelessReportingAndTopics() {
    assertEquals(CueStops.Kind.SOURCELESS, stop("يذكر", "أن"));
    assertEquals(CueStops.Kind.SOURCELESS, stop("من", "المقرر", "أن"));
    assertEquals(CueStops.Kind.SOURCELESS, stop("جدير", "ب", "الذكر"));
    assertEquals(CueStops.Kind.IMPERSONAL, stop("يتوقع", "أن"));
    assertTrue(STOPS.phraseAt(words("ذكر", "أن"), 0).isEmpty());
    assertTrue(STOPS.isTopic("تطرق"));
    assertTrue(STOPS.isKnowledge("علم"));
    assertFalse(STOPS.isTopic("قال"));
  }

  private static CueStops.Kind stop(String... forms) {
    return STOPS.phraseAt(words(forms), 0).orElseThrow().kind();
  }

  private static void assertPhrase(String lemma, int end, List<Word> words) {
    CueMatch match = CUES.phraseAt(words, 0).orElseThrow();
    assertEquals(lemma, match.form().lemma().lemma());
    assertEquals(end, match.end());
  }

  private static CueLemma lemma(String key) {
    return CUES.forms(key).get(0).lemma();
  }

  private static List<Word> words(String... forms) {
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (String form : forms) {
      Span span = new Span(begin, begin + form.length());
      words.add(new Word(span, form, Letters.fold(form), "NN", false));
      begin = span.end() + 1;
    }
    return words;
  }
}
