package org.tasrih.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.words.Sentence;

class CliticsTest {
  private final Clitics clitics = new Clitics(NameKnowledge.builtIn());

  @Test
  void joinsALetterWhereTheArticleNeverHasTheNameWithoutIt() {
    assertEquals(
        List.of("برمضان", "برمضان"),
        settled("أكد ب+رمضان ذلك . أضاف ب+رمضان أمس .", NameType.PER, "رمضان", "رمضان"));
  }

  @Test
  void joinsALetterWhereTheWholeNameIsKnown() {
    assertEquals(
        List.of("بتال القوس", "بتال"),
        settled("كتب بتال القوس مقالا . شكر الجمهور ب+تال .", NameType.PER, "بتال القوس", "تال"));
  }

  @Test
  void leavesAPrepositionOutside() {
    assertEquals(
        List.of("ماكرون", "ماكرون"),
        settled("أكد ل+ماكرون ذلك . زار ماكرون بيروت .", NameType.PER, "ماكرون", "ماكرون"));
    assertEquals(
        List.of("برلين", "برلين"),
        settled("أكد ب+برلين ذلك . أضاف ب+برلين أمس .", NameType.LOC, "برلين", "برلين"));
  }

  @Test
  void takesOffALetterThatWasNotSplit() {
    assertEquals(List.of("CNN"), settled("قال لـCNN أمس .", NameType.ORG, "لـCNN"));
    assertEquals(
        List.of("نادي برشلونة"),
        settled("تجمع فريقه بنادي برشلونة .", NameType.ORG, "بنادي برشلونة"));
    assertEquals(List.of("بنك مسقط"), settled("أعلن بنك مسقط أرباحه .", NameType.ORG, "بنك مسقط"));
  }

  /** One surface for each sentence. */
  private List<String> settled(String marked, NameType type, String... surfaces) {
    String text = Sentences.plain(marked);
    List<Sentence> sentences = Sentences.of(marked);
    List<NameMention> names =
        Stream.iterate(0, s -> s < surfaces.length, s -> s + 1)
            .map(s -> Sentences.mention(text, sentences, s, surfaces[s], type))
            .toList();
    return clitics.settle(text, sentences, names).stream()
        .map(name -> name.passage().text())
        .toList();
  }
}
