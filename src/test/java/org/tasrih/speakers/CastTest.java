package org.tasrih.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.names.NameMention;
import org.tasrih.names.NounLexicon;
import org.tasrih.quotes.QuotationFinder;
import org.tasrih.quotes.Scene;
import org.tasrih.text.Letters;
import org.tasrih.text.Lexicons;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/** The persons and bodies of an article whose names a tagger or a caller gave. */
class CastTest {
  private final NounLexicon nouns = NounLexicon.load();
  private final QuotationFinder finder = QuotationFinder.load(Lexicons.builtIn(), nouns);

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (String form : text.split(" ", -1)) {
      Span span = new Span(begin, begin + form.length());
      words.add(new Word(span, form, Letters.fold(form), "NNP", false));
      begin += form.length() + 1;
    }
    return words;
  }

  private static NameMention name(String text, NameType type, int first, int end) {
    List<Word> words = words(text);
    Span span = new Span(words.get(first).span().begin(), words.get(end - 1).span().end());
    return new NameMention(Passage.of(text, span), type, 0, first, end);
  }

  private Map<NameMention, Attribution.Bearer> bearers(String text, NameMention... names) {
    Scene scene = new Scene(text, List.of(new Sentence(words(text), 0)), List.of(), List.of(names));
    return new SpeakerFinder(nouns).find(scene, finder.phrases(scene), List.of()).bearers();
  }

  @Test
  void keepsANameInsideAnotherName() {
    String text = "جسر الملك فهد مغلق";
    NameMention inner = name(text, NameType.PER, 2, 3);
    NameMention outer = name(text, NameType.LOC, 0, 3);
    assertEquals(
        Map.of(
            inner,
            new Attribution.Bearer("فهد", Optional.empty()),
            outer,
            new Attribution.Bearer("جسر الملك فهد", Optional.empty())),
        bearers(text, inner, outer));
  }

  @Test
  void keepsNamesWithoutAWordThatTellsThemApart() {
    String text = "آل ومجلس الأعيان";
    NameMention bare = name(text, NameType.ORG, 0, 1);
    NameMention council = name(text, NameType.ORG, 1, 3);
    assertEquals(
        Map.of(
            bare,
            new Attribution.Bearer("آل", Optional.empty()),
            council,
            new Attribution.Bearer("ومجلس الأعيان", Optional.empty())),
        bearers(text, bare, council));
  }
}
