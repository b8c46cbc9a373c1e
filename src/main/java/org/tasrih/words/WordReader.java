package org.tasrih.words;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.tasrih.Span;
import org.tasrih.text.CleanText;
import org.tasrih.text.Layout;
import org.tasrih.text.Letters;

/** Splits words and tags them with CoreNLP's Arabic model. Thread-safe. */
public final class WordReader {
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private final Segmenter segmenter;
  private final MaxentTagger tagger;

  private WordReader(Segmenter segmenter, MaxentTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /**
   * Loads the models from the class path, in about half a second.
   *
   * @throws IllegalStateException if the segmenter's model is missing or damaged
   * @throws UncheckedIOException if the tagger's is
   */
  public static WordReader load() {
    return new WordReader(Segmenter.load(), new MaxentTagger(TAGGER, new Properties(), false));
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
    List<CoreLabel> labels = tagged(segments);
    List<Word> words = new ArrayList<>(segments.size());
    int previousEnd = -1;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int begin = line.begin() + segment.begin();
      int end = line.begin() + segment.end();
      String form = segment.form();
      Span span = text.raw(begin, end);
      words.add(
          new Word(span, form, Letters.fold(form), labels.get(i).tag(), begin == previousEnd));
      previousEnd = end;
    }
    return words;
  }

  private List<CoreLabel> tagged(List<Segment> segments) {
    List<CoreLabel> labels = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      CoreLabel label = new CoreLabel();
      label.setWord(segment.form());
      label.setValue(segment.form());
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    return labels;
  }
}
