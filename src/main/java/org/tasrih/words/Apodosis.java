package org.tasrih.words;

import java.util.ArrayList;
import java.util.List;
import org.tasrih.text.Letters;

/**
 * Splits the ف that answers أما: «أما أم خالد، … فتروي أن …». The segmenter leaves it on rarer
 * verbs, but after «أما …،» it is never a part of the word.
 */
final class Apodosis {
  private static final String AMMA = "اما";
  private static final int MIN_LENGTH = 4;

  private Apodosis() {}

  /** {@code segments} with the first unsplit ف after «أما …،» as a word of its own. */
  static List<Segment> split(List<Segment> segments) {
    int amma = -1;
    for (int i = 0; i < Math.min(2, segments.size()); i++) {
      if (Letters.fold(segments.get(i).form()).equals(AMMA)) {
        amma = i;
      }
    }
    if (amma < 0) {
      return segments;
    }
    for (int i = amma + 2; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      String form = segment.form();
      if (form.equals("ف")) {
        return segments;
      }
      if (form.startsWith("ف")
          && form.length() >= MIN_LENGTH
          && segments.get(i - 1).form().equals(",")) {
        int cut = segment.begin() + 1;
        List<Segment> split = new ArrayList<>(segments);
        split.set(i, new Segment(segment.begin(), cut, "ف"));
        split.add(i + 1, new Segment(cut, segment.end(), form.substring(1)));
        return split;
      }
    }
    return segments;
  }
}
