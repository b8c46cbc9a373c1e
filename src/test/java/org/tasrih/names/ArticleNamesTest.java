package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.words.Sentence;

class ArticleNamesTest {
  private final ArticleNames article = new ArticleNames(NameKnowledge.builtIn());

  @Test
  void findsAKnownPersonByTheFamilyName() {
    String text = "وصل سيرجي لافروف أمس . وأجرى لافروف محادثات .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention full = Sentences.mention(text, sentences, 0, "سيرجي لافروف", NameType.PER);
    assertEquals(
        List.of(full, Sentences.mention(text, sentences, 1, "لافروف", NameType.PER)),
        article.settle(text, sentences, List.of(full)));
  }

  @Test
  void keepsAParticleWithTheFamilyName() {
    String text = "استقبل أحمد أبو الغيط الوفد . وشدد أبو الغيط على الحوار .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention full = Sentences.mention(text, sentences, 0, "أحمد أبو الغيط", NameType.PER);
    assertEquals(
        List.of(full, Sentences.mention(text, sentences, 1, "أبو الغيط", NameType.PER)),
        article.settle(text, sentences, List.of(full)));
  }

  @Test
  void findsAgainAPlaceMissedOnce() {
    String text = "زار الوفد صلالة . ثم غادر صلالة مساء .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention place = Sentences.mention(text, sentences, 0, "صلالة", NameType.LOC);
    assertEquals(
        List.of(place, Sentences.mention(text, sentences, 1, "صلالة", NameType.LOC)),
        article.settle(text, sentences, List.of(place)));
  }

  @Test
  void givesTheSameWordsTheTypeOfTheMajority() {
    String text = "فاز الوحدة . تعادل الوحدة . خسر الوحدة .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention first = Sentences.mention(text, sentences, 0, "الوحدة", NameType.ORG);
    NameMention odd = Sentences.mention(text, sentences, 1, "الوحدة", NameType.LOC);
    NameMention third = Sentences.mention(text, sentences, 2, "الوحدة", NameType.ORG);
    assertEquals(
        List.of(first, Sentences.mention(text, sentences, 1, "الوحدة", NameType.ORG), third),
        article.settle(text, sentences, List.of(first, odd, third)));
  }

  @Test
  void doesNotRepeatAnOrganisationThatIsMostlyNoName() {
    String text = "نشرت المؤسسة تقريرها . قالت المؤسسة . ردت المؤسسة .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention once = Sentences.mention(text, sentences, 0, "المؤسسة", NameType.ORG);
    assertEquals(List.of(once), article.settle(text, sentences, List.of(once)));
  }

  @Test
  void leavesAnArticleWithoutNamesAlone() {
    String text = "هطلت الأمطار بغزارة .";
    assertEquals(List.of(), article.settle(text, Sentences.of(text), List.of()));
  }

  @Test
  void keepsTwoPeopleApartWhenTheFirstIsKnown() {
    String text = "وصل إيمانويل ماكرون أمس . واستقبلت ماكرون أنجيلا ميركل .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention full = Sentences.mention(text, sentences, 0, "إيمانويل ماكرون", NameType.PER);
    NameMention both = Sentences.mention(text, sentences, 1, "ماكرون أنجيلا ميركل", NameType.PER);
    assertEquals(
        List.of(
            full,
            Sentences.mention(text, sentences, 1, "ماكرون", NameType.PER),
            Sentences.mention(text, sentences, 1, "أنجيلا ميركل", NameType.PER)),
        article.settle(text, sentences, List.of(full, both)));
  }

  @Test
  void doesNotTakeTheFathersNameForASecondPerson() {
    String text = "استقبل محمد بن سلمان الوفد . وقال محمد بن سلمان بن عبدالعزيز .";
    List<Sentence> sentences = Sentences.of(text);
    NameMention shorter = Sentences.mention(text, sentences, 0, "محمد بن سلمان", NameType.PER);
    NameMention longer =
        Sentences.mention(text, sentences, 1, "محمد بن سلمان بن عبدالعزيز", NameType.PER);
    assertEquals(
        List.of(shorter, longer), article.settle(text, sentences, List.of(shorter, longer)));
  }
}
