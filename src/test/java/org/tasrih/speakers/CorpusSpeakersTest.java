package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tasrih.SpeakerKind.ANONYMOUS;
import static org.tasrih.SpeakerKind.GROUP;
import static org.tasrih.SpeakerKind.ORG;
import static org.tasrih.SpeakerKind.PERSON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasrih.CorpusSpeaker;
import org.tasrih.NameType;
import org.tasrih.SpeakerKind;
import org.tasrih.tables.SpokenArticle;

/** One line for each speaker of several articles. */
class CorpusSpeakersTest {
  private final CorpusSpeakers speakers = CorpusSpeakers.create();

  private void add(SpokenArticle article) {
    speakers.add(article.article());
  }

  private void person(String... names) {
    SpokenArticle article = SpokenArticle.of("a", Optional.empty());
    for (String name : names) {
      article.person(name, "");
    }
    add(article);
  }

  private List<String> lines() {
    return speakers.list().stream()
        .map(s -> s.name() + " " + s.quotations() + "/" + s.articles() + " " + s.variants())
        .toList();
  }

  @Test
  void mergesSpellingsAndShortNamesUnderTheMostFrequentFullForm() {
    add(
        SpokenArticle.of("a", Optional.of("2018-02-20"))
            .person("سيرغي لافروف", "وزير الخارجية الروسي", "لافروف", "وزير الخارجية الروسي"));
    add(
        SpokenArticle.of("b", Optional.of("Sun, 18 Feb 2018 21:35:43 +0400"))
            .person("سيرجي لافروف", "الوزير")
            .person("سيرجي لافروف", "الوزير"));
    add(SpokenArticle.of("c", Optional.of("2019")).person("لافروف", "وزير الخارجية الروسى"));
    add(SpokenArticle.of("d", Optional.of("أمس")).person("لافروف", ""));
    add(SpokenArticle.of("e", Optional.empty()).person("سيرغي لافروف", "وزير الخارجية الروسي"));
    assertEquals(
        List.of(
            new CorpusSpeaker(
                "سيرغي لافروف",
                PERSON,
                6,
                5,
                List.of("وزير الخارجية الروسي", "الوزير"),
                Optional.of("2018-02-18"),
                Optional.of("2019"),
                List.of("لافروف", "سيرجي لافروف"))),
        speakers.list());
  }

  @Test
  void keepsAShortNameApartThatTwoFullNamesFit() {
    person("بشار الأسد", "بشار الأسد");
    person("حافظ الأسد");
    person("الأسد");
    assertEquals(List.of("بشار الأسد 2/1 []", "الأسد 1/1 []", "حافظ الأسد 1/1 []"), lines());
  }

  @Test
  void givesAShortNameToTheBearerOfFarMoreArticles() {
    for (int article = 0; article < 5; article++) {
      person("دونالد ترامب");
    }
    person("إيفانكا ترامب");
    person("ترامب");
    assertEquals(List.of("دونالد ترامب 6/6 [ترامب]", "إيفانكا ترامب 1/1 []"), lines());
  }

  @Test
  void keepsAShortNameApartThatNoFullNameFits() {
    person("محمد صلاح");
    person("محمد");
    person("ميسي");
    assertEquals(List.of("محمد 1/1 []", "محمد صلاح 1/1 []", "ميسي 1/1 []"), lines());
  }

  @Test
  void letsAFullerNameStandForAnyShorterOne() {
    person("محمد بن سلمان", "محمد بن سلمان");
    person("محمد بن سلمان بن عبد العزيز");
    person("بن سلمان");
    assertEquals(List.of("محمد بن سلمان 4/3 [محمد بن سلمان بن عبد العزيز, بن سلمان]"), lines());
  }

  @Test
  void countsAnArticleOnceThatHasAFullAndAShortName() {
    person("سيرغي لافروف", "لافروف");
    assertEquals(List.of("سيرغي لافروف 2/1 [لافروف]"), lines());
  }

  @Test
  void doesNotMistakeACountryForABodyThatBearsItsName() {
    add(
        SpokenArticle.of("a", Optional.empty())
            .named(ORG, "جماعة روسيا", NameType.ORG)
            .named(ORG, "روسيا", NameType.LOC)
            .named(ORG, "رويترز", NameType.ORG)
            .named(ORG, "وكالة «رويترز»", NameType.ORG));
    assertEquals(
        List.of("وكالة رويترز 2/1 [رويترز]", "جماعة روسيا 1/1 []", "روسيا 1/1 []"), lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"الوزير", "وزير المالية", "حاكم المدينة", "رئيس شركة"})
  void leavesOutATitleThatIsSomebodyElseInEveryArticle(String title) {
    add(SpokenArticle.of("a", Optional.empty()).described(PERSON, title));
    assertEquals(List.of(), lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"الشرطة", "الشركة", "السلطات المحلية", "لجنة مستقلة"})
  void leavesOutABodyThatIsAnotherOneInEveryArticle(String body) {
    add(SpokenArticle.of("a", Optional.empty()).described(ORG, body));
    assertEquals(List.of(), lines());
  }

  @Test
  void listsADescriptionThatHoldsInEveryArticle() {
    add(
        SpokenArticle.of("a", Optional.empty())
            .described(PERSON, "وزير الداخلية الفرنسي")
            .described(PERSON, "وزير الداخلية الفرنسي")
            .described(PERSON, "وزير الداخلية الفرنسى")
            .described(ORG, "السلطات التركية")
            .described(ORG, "لجان المقاومة")
            .described(GROUP, "متظاهرون")
            .described(ANONYMOUS, "مصدر أمني"));
    assertEquals(
        List.of(
            "وزير الداخلية الفرنسي 3/1 [وزير الداخلية الفرنسى]",
            "السلطات التركية 1/1 []",
            "لجان المقاومة 1/1 []",
            "متظاهرون 1/1 []",
            "مصدر أمني 1/1 []"),
        lines());
  }

  @Test
  void doesNotDependOnTheOrderOfTheArticles() {
    List<String> names = List.of("سيرغي لافروف", "لافروف", "سيرجي لافروف", "الأسد", "بشار الأسد");
    CorpusSpeakers backwards = CorpusSpeakers.create();
    for (int i = 0; i < names.size(); i++) {
      person(names.get(i));
      String last = names.get(names.size() - 1 - i);
      backwards.add(SpokenArticle.of("a", Optional.empty()).person(last, "").article());
    }
    assertEquals(speakers.list(), backwards.list());
  }

  @Test
  void listsNothingOfNothing() {
    add(SpokenArticle.of("a", Optional.empty()).described(SpeakerKind.PERSON, ""));
    assertEquals(List.of(), speakers.list());
  }
}
