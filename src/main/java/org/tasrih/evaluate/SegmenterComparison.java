package org.tasrih.evaluate;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.tasrih.text.CleanText;
import org.tasrih.text.Layout;
import org.tasrih.words.CoreNlpFile;
import org.tasrih.words.Segment;
import org.tasrih.words.Segmenter;

/**
 * Compares {@link Segmenter} with the segmenter of CoreNLP that it was compiled from: every form
 * and every offset, line by line. Not thread-safe.
 */
public final class SegmenterComparison {

  private final Segmenter ours;
  private final ArabicSegmenter theirs;
  private final Map<Reason, Integer> differences = new EnumMap<>(Reason.class);
  private final List<Difference> examples = new ArrayList<>();
  private long lines;
  private long segments;

  /** Why a line is segmented otherwise. */
  public enum Reason {
    /** Forms agree; CoreNLP's offsets slip behind a lengthened letter, «كتاااابهم». */
    LENGTHENING("same forms; CoreNLP's offsets slip after a lengthened letter"),
    /** Forms agree; CoreNLP's offsets slip behind a {@code +} within a word. */
    SEAM("same forms; CoreNLP's offsets slip after a + within a word"),
    /**
     * CoreNLP takes {@code null} at the edge of a token for a mark of its own and cuts it short.
     */
    NULL("CoreNLP cuts a token that begins or ends with \"null\" short"),
    /** CoreNLP has failed on the line. */
    FAILURE("CoreNLP fails with an exception"),
    /** None of these. */
    UNEXPLAINED("unexplained");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A line that is segmented otherwise.
   *
   * @param line the line
   * @param reason why
   * @param ours the first segment that differs, or what stands for a missing one
   * @param theirs CoreNLP's segment there
   */
  public record Difference(String line, Reason reason, String ours, String theirs) {}

  /** Compares {@code ours} with CoreNLP's model, which must be on the class path. */
  public SegmenterComparison(Segmenter ours) {
    this(ours, coreNlp());
  }

  SegmenterComparison(Segmenter ours, ArabicSegmenter theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  /** CoreNLP's segmenter with its own model. */
  static ArabicSegmenter coreNlp() {
    Properties properties = new Properties();
    ArabicSegmenter segmenter = new ArabicSegmenter(properties);
    segmenter.loadSegmenter(CoreNlpFile.SEGMENTER.verified(), properties);
    return segmenter;
  }

  /** Compares the sentences of {@code text}, cleaned as Tasrih reads them. */
  public void addArticle(String text) {
    CleanText clean = CleanText.of(text);
    for (Layout.Line line : Layout.sentences(clean)) {
      addLine(line.span().in(clean.cleaned()));
    }
  }

  /** Compares the lines of {@code text} as they are: with diacritics, Arabic digits and all. */
  public void addRaw(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(this::addLine);
  }

  /** Compares one line. */
  public void addLine(String line) {
    lines++;
    List<Segment> mine = ours.segment(line);
    segments += mine.size();
    List<Segment> other = new ArrayList<>();
    try {
      for (CoreLabel label : theirs.segmentStringToTokenList(line)) {
        other.add(new Segment(label.beginPosition(), label.endPosition(), label.word()));
      }
    } catch (RuntimeException e) {
      note(new Difference(line, Reason.FAILURE, "", e.toString()));
      return;
    }
    if (!mine.equals(other)) {
      note(difference(line, mine, other));
    }
  }

  private void note(Difference difference) {
    differences.merge(difference.reason(), 1, Integer::sum);
    examples.add(difference);
  }

  private static Difference difference(String line, List<Segment> ours, List<Segment> theirs) {
    int i = 0;
    while (i < Math.min(ours.size(), theirs.size()) && ours.get(i).equals(theirs.get(i))) {
      i++;
    }
    return new Difference(line, reason(line, ours, theirs), at(ours, i), at(theirs, i));
  }

  private static String at(List<Segment> segments, int i) {
    return i < segments.size() ? segments.get(i).toString() : "nothing";
  }

  private static Reason reason(String line, List<Segment> ours, List<Segment> theirs) {
    List<String> forms = ours.stream().map(Segment::form).toList();
    if (forms.equals(theirs.stream().map(Segment::form).toList())) {
      if (hasLengthening(line)) {
        return Reason.LENGTHENING;
      }
      return line.indexOf('+') >= 0 ? Reason.SEAM : Reason.UNEXPLAINED;
    }
    return forms.stream().anyMatch(f -> f.startsWith("null") || f.endsWith("null"))
        ? Reason.NULL
        : Reason.UNEXPLAINED;
  }

  private static boolean hasLengthening(String line) {
    for (int i = 2; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetter(c) && c == line.charAt(i - 1) && c == line.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  /** How many lines were compared. */
  public long lines() {
    return lines;
  }

  /** How many segments Tasrih made of them. */
  public long segments() {
    return segments;
  }

  /** The lines that differ, by reason. */
  public Map<Reason, Integer> differences() {
    return Map.copyOf(differences);
  }

  /** The lines that differ, in the order they came. */
  public List<Difference> examples() {
    return List.copyOf(examples);
  }
}
