package org.tasrih.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.tasrih.Article;
import org.tasrih.Cue;
import org.tasrih.Document;
import org.tasrih.Name;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Place;
import org.tasrih.PlaceMention;
import org.tasrih.Quotation;
import org.tasrih.QuotationType;
import org.tasrih.Span;
import org.tasrih.Speaker;
import org.tasrih.SpeakerKind;
import org.tasrih.Warning;

/** Articles made by hand, for what only writes them. */
public final class SampleArticle {
  /** An emoji stands before the quotation: it is two UTF-16 units. */
  public static final String TEXT = "😀 وحول عفرين، قال لافروف: «لن نغادر دمشق، ولا تل رفعت».";

  private static final Place DAMASCUS =
      new Place(
          "دمشق",
          "capital",
          Optional.of("SY"),
          Optional.of("Q3766"),
          OptionalLong.of(170654),
          OptionalDouble.of(33.51),
          OptionalDouble.of(36.29));

  private SampleArticle() {}

  /** The article on {@link #TEXT} with one quotation of Lavrov. */
  public static Article lavrov() {
    Document document =
        new Document(
            "afrin", Optional.of("عفرين"), Optional.of("2018-02-20"), Optional.empty(), TEXT);
    Quotation quotation =
        new Quotation(
            QuotationType.DIRECT,
            passage("لن نغادر دمشق، ولا تل رفعت"),
            Optional.of(new Cue(passage("قال"), "قال")),
            new Speaker(
                Optional.of("سيرجي لافروف"),
                SpeakerKind.PERSON,
                Optional.of("وزير الخارجية الروسي"),
                Optional.of(passage("لافروف")),
                List.of("لافروف")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(passage("عفرين")),
            List.of(
                new PlaceMention(
                    passage("دمشق"), Optional.of(DAMASCUS), PlaceMention.Where.CONTENT),
                new PlaceMention(passage("تل رفعت"), Optional.empty(), PlaceMention.Where.CONTENT)),
            0.9312345);
    Name name =
        new Name(passage("دمشق"), NameType.LOC, "دمشق", Optional.empty(), Optional.of(DAMASCUS));
    return new Article(
        document,
        List.of(quotation),
        List.of(name),
        List.of(new Warning(new Span(0, 2), "odd mark")));
  }

  /** An article whose every quotation is anonymous and has one of {@code contents}. */
  public static Article quoting(String id, String... contents) {
    String text = String.join("", contents);
    List<Quotation> quotations =
        Arrays.stream(contents)
            .map(content -> anonymous(Passage.of(text, spanOf(text, content))))
            .toList();
    return new Article(Document.of(id, text), quotations, List.of(), List.of());
  }

  private static Quotation anonymous(Passage content) {
    return new Quotation(
        QuotationType.INDIRECT,
        content,
        Optional.empty(),
        new Speaker(
            Optional.empty(), SpeakerKind.ANONYMOUS, Optional.empty(), Optional.empty(), List.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0.5);
  }

  private static Passage passage(String part) {
    return Passage.of(TEXT, spanOf(TEXT, part));
  }

  private static Span spanOf(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }
}
