package org.tasrih.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.Span;
import org.tasrih.names.NameModel;
import org.tasrih.names.NameTagger;
import org.tasrih.names.WordClasses;
import org.tasrih.text.CleanText;
import org.tasrih.words.WordReader;

class TrainNamesTest {
  private static final String[] PEOPLE = {"ليلى الحداد", "سامر عيسى", "هند المصري", "كريم زيدان"};
  private static final String[] PLACES = {"بيروت", "تونس", "عمّان", "الرباط"};

  @Test
  void learnsNamesFromAFewSentences() throws IOException {
    WordReader reader = WordReader.load();
    TrainNames trainer =
        new TrainNames(new TrainNames.Options(1, 0.1, 20, 0, 0), reader, message -> {});
    NameModel model = trainer.train(TrainingWords.of(articles(), reader), WordClasses.none());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    model.write(file);
    NameTagger tagger =
        new NameTagger(NameModel.read(new ByteArrayInputStream(file.toByteArray()), "trained"));

    String text = "قالت الوزيرة ليلى عيسى إن الوفد وصل إلى بيروت.";
    assertEquals(
        List.of("ليلى عيسى PER", "بيروت LOC"),
        tagger.tag(text, reader.read(CleanText.of(text))).stream()
            .map(name -> name.passage().text() + " " + name.type())
            .toList());
  }

  /** Every person says something in every place. */
  private static List<AnnotatedArticle> articles() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String person : PEOPLE) {
      for (String place : PLACES) {
        String text = "قالت الوزيرة " + person + " إن الوفد وصل إلى " + place + ".";
        articles.add(
            new AnnotatedArticle(
                person,
                text,
                List.of(marked(text, person, NameType.PER), marked(text, place, NameType.LOC))));
      }
    }
    return articles;
  }

  private static AnnotatedArticle.Marked marked(String text, String name, NameType type) {
    int begin = text.indexOf(name);
    return new AnnotatedArticle.Marked(new Span(begin, begin + name.length()), type);
  }
}
