package org.tasrih.names;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tasrih.Span;
import org.tasrih.text.Letters;
import org.tasrih.words.Sentence;
import org.tasrih.words.Word;

/**
 * Makes sentences of words that are written apart, all of them nouns but for a few verbs; a full
 * stop ends one. A plus sign stands where the segmenter splits a word: {@code ب+رمضان}.
 */
final class Sentences {
  private Sentences() {}

  private static final Set<String> VERBS = Set.of("قال", "أكد", "أضاف");

  /** The text without plus signs. */
  static String plain(String text) {
    return text.replace("+", "");
  }

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int begin = 0;
    for (String token : Splitter.on(' ').split(text)) {
      int before = begin;
      for (String form : Splitter.on('+').split(token)) {
        words.add(word(form, begin, begin > before));
        begin += form.length();
      }
      begin++;
      if (token.equals(".")) {
        sentences.add(new Sentence(words, 0));
        words.clear();
      }
    }
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words, 0));
    }
    return sentences;
  }

  private static Word word(String form, int begin, boolean attached) {
    boolean letters = Character.isLetterOrDigit(form.charAt(0));
    String tag = !letters ? "PUNC" : VERBS.contains(form) ? "VBD" : "NN";
    Span span = new Span(begin, begin + form.length());
    return new Word(span, form, Letters.fold(form), tag, attached);
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
