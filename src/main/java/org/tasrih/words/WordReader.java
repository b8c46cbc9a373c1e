package org.tasrih.words;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.Span;
import org.tasrih.text.CleanText;
import org.tasrih.text.Layout;
import org.tasrih.text.Letters;

/** Splits words and tags them. Thread-safe. */
public final class WordReader {
  private final Segmenter segmenter;
  private final Tagger tagger;

  private WordReader(Segmenter segmenter, Tagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /**
   * Loads the models from the class path, in about a tenth of a second.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  public static WordReader load() {
    return new WordReader(Segmenter.load(), Tagger.load());
  }

  /** The sentences of {@code text} with their words; sentences without words are left out. */
  public List<Sentence> read(CleanText text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Layout.Line line : Layout.sentences(text)) {
      List<Word> words = words(text, line.span());
      if (!words.isEmpty()) {
        sentences.add(new Sentence(words, line.paragraph()));
      }
    }
    return sentences;
  }

  private List<Word> words(CleanText text, Span line) {
    List<Segment> segments = Apodosis.split(segmenter.segment(line.in(text.cleaned())));
    List<String> tags = tagger.tagSegments(segments);
    List<Word> words = new ArrayList<>(segments.size());
    int previousEnd = -1;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int begin = line.begin() + segment.begin();
      int end = line.begin() + segment.end();
      String form = segment.form();
      Span span = text.raw(begin, end);
      words.add(new Word(span, form, Letters.fold(form), tags.get(i), begin == previousEnd));
      previousEnd = end;
    }
    return words;
  }
}
