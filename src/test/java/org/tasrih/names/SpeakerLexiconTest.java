package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.text.FormMap;
import org.tasrih.text.Letters;

class SpeakerLexiconTest {
  private static final SpeakerLexicon LEXICON = SpeakerLexicon.load();

  @Test
  void tellsGenderNumberAndKindOfATitle() {
    assertEquals(
        Optional.of(new Title(Title.Kind.OFFICE, Gender.FEMININE, Plurality.SINGULAR, true)),
        LEXICON.title(key("الوزيرة")));
    assertEquals(
        Optional.of(new Title(Title.Kind.PROFESSION, Gender.MASCULINE, Plurality.PLURAL, true)),
        LEXICON.title(key("محللين")));
    assertEquals(Title.Kind.RELATION, LEXICON.title(key("نظير")).orElseThrow().kind());
    assertEquals(Title.Kind.HONORIFIC, LEXICON.title(key("السيدة")).orElseThrow().kind());
    assertEquals(Optional.empty(), LEXICON.title(key("عفرين")));
  }

  @Test
  void takesATitleOfSeveralWords() {
    List<String> keys = List.of(key("صاحب"), key("السمو"), key("الملكي"), key("الأمير"));
    assertEquals(3, LEXICON.titleAt(keys, 0).orElseThrow().words());
  }

  @Test
  void knowsGroupsByTheirPlural() {
    assertTrue(LEXICON.isGroupNoun(key("المتظاهرون")));
    assertTrue(LEXICON.isGroupNoun(key("مسؤولو")));
    assertTrue(LEXICON.isGroupNoun(key("أطباء")));
    assertFalse(LEXICON.isGroupNoun(key("طبيب")));
  }

  @Test
  void tellsASourceWithoutAName() {
    assertEquals(Optional.of(Anonymity.ALWAYS), LEXICON.anonymousNoun(key("مصادر")));
    assertEquals(Optional.of(Anonymity.UNNAMED), LEXICON.anonymousNoun(key("مسؤول")));
    List<String> keys = List.of("طلب", "عدم", "ذكر", "اسم", "ه");
    assertTrue(LEXICON.withholdsNameAt(keys, 1));
    assertFalse(LEXICON.withholdsNameAt(keys, 3));
  }

  @Test
  void givesTheGenderOfBodiesAndDocuments() {
    assertEquals(Optional.of(Gender.FEMININE), LEXICON.organisationNoun(key("الوزارة")));
    assertEquals(Optional.of(Gender.MASCULINE), LEXICON.organisationNoun(key("حزب")));
    assertEquals(Optional.of(Gender.FEMININE), LEXICON.organisationNoun(key("أحزاب")));
    assertEquals(Optional.of(Gender.FEMININE), LEXICON.documentNoun(key("الدراسة")));
    assertFalse(LEXICON.isDocumentNoun(key("صحيفة")));
  }

  @Test
  void leadsFromANationalityToItsCountry() {
    assertEquals(
        Optional.of(new Demonym(Optional.of("RU"), Gender.FEMININE, Plurality.SINGULAR)),
        LEXICON.demonym(key("الروسية")));
    assertEquals(Optional.of("KR"), LEXICON.demonym(key("الكوري الجنوبي")).orElseThrow().country());
    assertEquals(Optional.empty(), LEXICON.demonym(key("عربي")).orElseThrow().country());
    assertEquals(Optional.of("US"), LEXICON.demonym(key("أميركيون")).orElseThrow().country());
  }

  @Test
  void givesTheGenderOfNames() {
    assertEquals(Optional.of(Gender.MASCULINE), LEXICON.givenName(key("سيرغي")));
    assertEquals(Optional.of(Gender.FEMININE), LEXICON.givenName(key("أنجيلا")));
    assertEquals(Optional.of(Gender.EITHER), LEXICON.givenName(key("نور")));
  }

  @Test
  void marksAChangeOfSpeaker() {
    assertEquals(
        Optional.of(
            new FormMap.Match<>(
                new Turn(Turn.Kind.CHANGE, Gender.FEMININE, Optional.of(Plurality.SINGULAR)), 3)),
        LEXICON.turnAt(List.of("من", "جانب", "ها", "قالت"), 0));
    assertEquals(
        Turn.Kind.CONTINUE,
        LEXICON.turnAt(List.of("في", "السياق", "نفس", "ه"), 0).orElseThrow().value().kind());
  }

  @Test
  void opensAdjuncts() {
    assertEquals(Optional.of(AdjunctKind.DAY), LEXICON.adjunct(key("الثلاثاء")));
    assertTrue(LEXICON.isTimeWord(key("خلال")));
    assertFalse(LEXICON.isTimeWord(key("عفرين")));
  }

  private static String key(String word) {
    return Letters.fold(word);
  }
}
