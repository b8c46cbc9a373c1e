package org.tasrih.names;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.Span;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/** Makes sentences of words that are written apart, all of them nouns; a full stop ends one. */
final class Sentences {
  private Sentences() {}

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf(' ', begin);
      end = end < 0 ? text.length() : end;
      String form = text.substring(begin, end);
      String tag = form.equals(".") ? "PUNC" : "NN";
      words.add(new Word(new Span(begin, end), form, Letters.fold(form), tag, false));
      if (form.equals(".") || end == text.length()) {
        sentences.add(new Sentence(words, 0));
        words.clear();
      }
      begin = end + 1;
    }
    return sentences;
  }

  /** The mention of {@code surface} at its first occurrence in a sentence. */
  static NameMention mention(
      String text,
      List<Sentence> sentences,
      int sentence,
      String surface,
      org.tasrih.NameType type) {
    List<Word> words = sentences.get(sentence).words();
    for (int first = 0; first < words.size(); first++) {
      for (int end = first + 1; end <= words.size(); end++) {
        NameMention mention =
            NameTagger.mention(text, sentences.get(sentence), sentence, type, first, end);
        if (mention.passage().text().equals(surface)) {
          return mention;
        }
      }
    }
    throw new IllegalArgumentException(surface + " is not in sentence " + sentence);
  }
}
