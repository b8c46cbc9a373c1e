package org.tasrih.tables;

import java.util.ArrayList;
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

/** Articles made by hand for the report, among them one that tries to break out of the page. */
final class ReportArticles {
  /** What a page must show as text and do nothing with. */
  static final String HOSTILE =
      "</script><script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\">"
          + "</style><!--<script> &lt; {{script}} \u202Eفاسد\u202C \u2066x\u2069 \u2028";

  private ReportArticles() {}

  /** Three articles of three dates: two speakers, an anonymous source, two known places. */
  static List<Article> few() {
    return List.of(
        article(
            "summit",
            "القمة العربية",
            "2024-05-01",
            "قالت سُعاد المهيري إن وحدة الأراضي السورية خط أحمر.\nوأضافت أن دمشق ستشارك.",
            quote("قالت", "سُعاد المهيري", "إن وحدة الأراضي السورية خط أحمر", null),
            quote("أضافت", null, "أن دمشق ستشارك", place("دمشق", "SY", 33.51, 36.29))),
        article(
            "aden",
            "هدنة في عدن",
            "Thu, 20 Jun 2024 10:00:00 GMT",
            "أكد باسم العولقي أن الهدنة في عدن صامدة.",
            quote(
                "أكد", "باسم العولقي", "أن الهدنة في عدن صامدة", place("عدن", "YE", 12.78, 45.04))),
        SampleArticle.quoting("note", "=نعم, \"بلا\" شك\nولا ريب"));
  }

  /** An article with two speakers, one of whom has two quotations. */
  static Article conversation() {
    return article(
        "talk",
        "حوار",
        "2024-05-02",
        "قال نادر أن اللقاء قريب. ردت هدى أن الموعد بعيد. وأصر نادر أن اليوم مناسب.",
        quote("قال", "نادر", "أن اللقاء قريب", null),
        quote("ردت", "هدى", "أن الموعد بعيد", null),
        quote("أصر", "نادر", "أن اليوم مناسب", null));
  }

  /** An article with more speakers than there are colours. */
  static Article crowd() {
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (char letter = 'a'; letter < 'm'; letter++) {
      String content = "أن الخيار " + letter + " هو الأفضل";
      text.append("قال العضو ").append(letter).append(' ').append(content).append(". ");
      said.add(quote("قال", "العضو " + letter, content, null));
    }
    return article("crowd", "زحام", "2024-05", text.toString(), said.toArray(new Said[0]));
  }

  /** An article of which every part is {@link #HOSTILE}. */
  static Article hostile() {
    Passage passage = Passage.of(HOSTILE, new Span(0, HOSTILE.length()));
    Quotation quotation =
        new Quotation(
            QuotationType.MIXED,
            passage,
            Optional.of(new Cue(passage, HOSTILE)),
            new Speaker(
                Optional.of(HOSTILE),
                SpeakerKind.DOCUMENT,
                Optional.of(HOSTILE),
                Optional.of(passage),
                List.of(HOSTILE)),
            Optional.of(passage),
            Optional.of(passage),
            Optional.of(passage),
            List.of(new PlaceMention(passage, Optional.empty(), PlaceMention.Where.CONTENT)),
            0.5);
    return new Article(
        new Document(
            HOSTILE, Optional.of(HOSTILE), Optional.of(HOSTILE), Optional.of(HOSTILE), HOSTILE),
        List.of(quotation),
        List.of(new Name(passage, NameType.PER, HOSTILE, Optional.of(HOSTILE), Optional.empty())),
        List.of());
  }

  /** An article as long as news is, with nine quotations. */
  static Article ordinary(int number) {
    List<Said> said = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      String content = "إن القرار رقم " + (number * 10 + i) + " سيدخل حيز التنفيذ قريبا";
      text.append("وفي سياق متصل تواصلت المشاورات بين الوفود المشاركة في الاجتماع. ".repeat(3));
      text.append("قال المندوب رقم ").append(number % 97).append(' ').append(content).append(".\n");
      said.add(quote("قال", "المندوب رقم " + number % 97, content, null));
    }
    String date = String.format("2023-%02d-%02d", number % 12 + 1, number % 28 + 1);
    return article("a" + number, "خبر " + number, date, text.toString(), said.toArray(new Said[0]));
  }

  private record Said(String cue, String speaker, String content, Place place) {}

  private static Said quote(String cue, String speaker, String content, Place place) {
    return new Said(cue, speaker, content, place);
  }

  private static Article article(
      String id, String title, String date, String text, Said... quotations) {
    List<Quotation> rows = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    String speaker = "";
    for (Said said : quotations) {
      speaker = said.speaker() == null ? speaker : said.speaker();
      Passage content = passage(text, said.content());
      Optional<PlaceMention> place =
          Optional.ofNullable(said.place())
              .map(
                  p ->
                      new PlaceMention(
                          passage(text, p.name()), Optional.of(p), PlaceMention.Where.CONTENT));
      place.ifPresent(
          p ->
              names.add(
                  new Name(
                      p.passage(), NameType.LOC, p.passage().text(), Optional.empty(), p.place())));
      rows.add(
          new Quotation(
              QuotationType.INDIRECT,
              content,
              Optional.of(new Cue(passage(text, said.cue()), said.cue())),
              new Speaker(
                  Optional.of(speaker),
                  SpeakerKind.PERSON,
                  Optional.of("المندوب"),
                  Optional.ofNullable(said.speaker()).map(name -> passage(text, name)),
                  List.of()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              place.stream().toList(),
              0.75));
    }
    return new Article(
        new Document(id, Optional.of(title), Optional.of(date), Optional.of("وكالة"), text),
        rows,
        names,
        List.of());
  }

  private static Passage passage(String text, String part) {
    int begin = text.indexOf(part);
    return Passage.of(text, new Span(begin, begin + part.length()));
  }

  private static Place place(String name, String country, double latitude, double longitude) {
    return new Place(
        name,
        "city",
        Optional.of(country),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalDouble.of(latitude),
        OptionalDouble.of(longitude));
  }
}
