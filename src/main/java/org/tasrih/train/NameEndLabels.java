package org.tasrih.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels that also say where a name ends: {@code S-} for a name of one word, {@code E-} for the
 * last word of a longer one, {@code B-} and {@code I-} for those before it (Ratinov and Roth 2009).
 */
final class NameEndLabels {
  private static final int PREFIX = 2;

  private NameEndLabels() {}

  /** The same for {@code labels} of {@code B-}, {@code I-} and {@code O}. */
  static List<String> of(List<String> labels) {
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean goesOn = i + 1 < labels.size() && labels.get(i + 1).startsWith("I-");
      if (label.startsWith("B-") && !goesOn) {
        ends.add("S-" + label.substring(PREFIX));
      } else if (label.startsWith("I-") && !goesOn) {
        ends.add("E-" + label.substring(PREFIX));
      } else {
        ends.add(label);
      }
    }
    return List.copyOf(ends);
  }

  /** The labels of {@code B-}, {@code I-} and {@code O} that {@code ends} stand for. */
  static List<String> plain(List<String> ends) {
    return ends.stream().map(NameEndLabels::plain).toList();
  }

  private static String plain(String label) {
    if (label.startsWith("S-")) {
      return "B-" + label.substring(PREFIX);
    }
    return label.startsWith("E-") ? "I-" + label.substring(PREFIX) : label;
  }
}
