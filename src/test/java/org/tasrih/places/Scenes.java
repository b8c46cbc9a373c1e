package org.tasrih.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tasrih.NameType;
import org.tasrih.Passage;
import org.tasrih.Span;
import org.tasrih.names.NameMention;
import org.tasrih.quotes.Scene;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * Makes scenes of words and marks that are written apart; a name stands in square brackets: «قرب
 * [تل رفعت] في [سوريا]». A full stop ends a sentence, a stroke a paragraph.
 */
final class Scenes {
  private static final Set<String> MARKS = Set.of(".", ",", "(", ")", "-", "\"");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<NameMention> names = new ArrayList<>();
  private List<Word> words = new ArrayList<>();
  private int paragraph;
  private int nameBegin;

  private Scenes() {}

  static Scene of(String marked) {
    return read(marked).scene();
  }

  /** The names that {@code missed} adds to {@code marked}, in the order of the text. */
  static List<String> found(MissedPlaces missed, String marked) {
    Scenes scenes = read(marked);
    return missed.add(scenes.text.toString(), scenes.sentences, scenes.names).stream()
        .filter(name -> name.type() == NameType.LOC)
        .map(name -> name.passage().text())
        .toList();
  }

  private static Scenes read(String marked) {
    Scenes scenes = new Scenes();
    Arrays.stream(marked.split(" ")).forEach(scenes::add);
    scenes.endSentence();
    return scenes;
  }

  private Scene scene() {
    return new Scene(text.toString(), sentences, List.of(), names);
  }

  private void add(String token) {
    if (token.equals("|")) {
      endSentence();
      paragraph++;
      return;
    }
    if (token.startsWith("[")) {
      nameBegin = words.size();
    }
    String form = token.replaceAll("[\\[\\]]", "");
    text.append(text.isEmpty() ? "" : " ");
    int begin = text.length();
    text.append(form);
    words.add(new Word(new Span(begin, text.length()), form, Letters.fold(form), tag(form), false));
    if (token.endsWith("]")) {
      name();
    }
    if (form.equals(".")) {
      endSentence();
    }
  }

  private static String tag(String form) {
    if (form.matches("\\d+")) {
      return "CD";
    }
    return MARKS.contains(form) ? "PUNC" : "NN";
  }

  private void name() {
    Span span = new Span(words.get(nameBegin).span().begin(), text.length());
    names.add(
        new NameMention(
            Passage.of(text.toString(), span),
            NameType.LOC,
            sentences.size(),
            nameBegin,
            words.size()));
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words, paragraph));
      words = new ArrayList<>();
    }
  }
}
