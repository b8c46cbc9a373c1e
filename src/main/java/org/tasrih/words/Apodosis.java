package org.tasrih.words;

import edu.stanford.nlp.ling.CoreLabel;
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

  /** {@code labels} with the first unsplit ف after «أما …،» as a word of its own. */
  static List<CoreLabel> split(List<CoreLabel> labels) {
    int amma = -1;
    for (int i = 0; i < Math.min(2, labels.size()); i++) {
      if (Letters.fold(labels.get(i).word()).equals(AMMA)) {
        amma = i;
      }
    }
    if (amma < 0) {
      return labels;
    }
    for (int i = amma + 2; i < labels.size(); i++) {
      String word = labels.get(i).word();
      if (word.equals("ف")) {
        return labels;
      }
      if (word.startsWith("ف")
          && word.length() >= MIN_LENGTH
          && labels.get(i - 1).word().equals(",")) {
        List<CoreLabel> split = new ArrayList<>(labels);
        split.set(i, part(labels.get(i), "ف", 0, 1));
        split.add(i + 1, part(labels.get(i), word.substring(1), 1, word.length()));
        return split;
      }
    }
    return labels;
  }

  private static CoreLabel part(CoreLabel label, String word, int begin, int end) {
    CoreLabel part = new CoreLabel(label);
    part.setWord(word);
    part.setValue(word);
    part.setBeginPosition(label.beginPosition() + begin);
    part.setEndPosition(begin == 0 ? label.beginPosition() + end : label.endPosition());
    return part;
  }
}
