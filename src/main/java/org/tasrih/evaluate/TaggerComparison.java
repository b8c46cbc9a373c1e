package org.tasrih.evaluate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.tasrih.text.CleanText;
import org.tasrih.text.Layout;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Segment;
import org.tasrih.words.Segmenter;
import org.tasrih.words.Tagger;

/**
 * Compares {@link Tagger} with the tagger of CoreNLP that it was compiled from, on the words that
 * {@link Segmenter} makes. Not thread-safe.
 */
public final class TaggerComparison {
  private final Segmenter segmenter;
  private final Tagger ours;
  private final MaxentTagger theirs;
  private final List<Difference> differences = new ArrayList<>();
  private long words;

  /**
   * A sentence that is tagged otherwise.
   *
   * @param words its words
   * @param ours their tags
   * @param theirs CoreNLP's tags
   */
  public record Difference(List<String> words, List<String> ours, List<String> theirs) {}

  /** Compares {@code ours} with CoreNLP's model, which must be on the class path. */
  public TaggerComparison(Segmenter segmenter, Tagger ours) {
    this.segmenter = segmenter;
    this.ours = ours;
    this.theirs = new MaxentTagger(CoreNlpFile.TAGGER.verified(), new Properties(), false);
  }

  /** Compares the sentences of {@code text}. */
  public void addArticle(String text) {
    CleanText clean = CleanText.of(text);
    for (Layout.Line line : Layout.sentences(clean)) {
      List<Segment> segments = segmenter.segment(line.span().in(clean.cleaned()));
      addSentence(segments.stream().map(Segment::form).toList());
    }
  }

  /** Compares the tags of one sentence. */
  public void addSentence(List<String> sentence) {
    words += sentence.size();
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : sentence) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      labels.add(label);
    }
    theirs.tagCoreLabels(labels);
    List<String> other = labels.stream().map(CoreLabel::tag).toList();
    List<String> mine = ours.tag(sentence);
    if (!mine.equals(other)) {
      differences.add(new Difference(sentence, List.copyOf(mine), other));
    }
  }

  /** How many words were tagged. */
  public long words() {
    return words;
  }

  /** The sentences that differ. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
