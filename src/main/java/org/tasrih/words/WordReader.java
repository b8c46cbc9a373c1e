package org.tasrih.words;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
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

/** Splits and tags words with CoreNLP's Arabic models. Thread-safe. */
public final class WordReader {
  private static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  private final ArabicSegmenter segmenter;
  private final MaxentTagger tagger;

  private WordReader(ArabicSegmenter segmenter, MaxentTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /**
   * Loads the models from the class path, in about a second.
   *
   * @throws UncheckedIOException if the models are missing or damaged
   */
  public static WordReader load() {
    Properties properties = new Properties();
    ArabicSegmenter segmenter = new ArabicSegmenter(properties);
    segmenter.loadSegmenter(SEGMENTER, properties);
    return new WordReader(segmenter, new MaxentTagger(TAGGER, properties, false));
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
    List<CoreLabel> labels =
        Apodosis.split(segmenter.segmentStringToTokenList(line.in(text.cleaned())));
    tagger.tagCoreLabels(labels);
    List<Word> words = new ArrayList<>(labels.size());
    int previousEnd = -1;
    for (CoreLabel label : labels) {
      int begin = line.begin() + label.beginPosition();
      int end = line.begin() + label.endPosition();
      if (begin >= end) {
        continue;
      }
      words.add(
          new Word(
              text.raw(begin, end),
              label.word(),
              Letters.fold(label.word()),
              label.tag(),
              begin == previousEnd));
      previousEnd = end;
    }
    return words;
  }
}
