package org.tasrih.evaluate.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tasrih.Article;
import org.tasrih.Quotation;
import org.tasrih.evaluate.LooseForm;
import org.tasrih.text.Letters;

/**
 * How many rows of the table stay when articles are typed another way. A row is speaker, content
 * and type; how names and contents are spelled does not matter, nor do vowel signs and marks.
 *
 * @param variant the other way
 * @param texts how many articles it changes
 * @param rows how many rows the changed articles have as they are
 * @param kept how many of them the variants have too
 * @param others how many rows the variants have beside these
 * @param lost the rows that are not kept
 */
public record VariantScore(
    Variant variant, int texts, int rows, int kept, int others, List<String> lost) {
  /** Copies {@code lost}. */
  public VariantScore {
    lost = List.copyOf(lost);
  }

  /** The share of rows that are kept; 1 if there are none. */
  public double share() {
    return rows == 0 ? 1 : (double) kept / rows;
  }

  /** Reads {@code texts} as they are and as {@code variant} types them. */
  public static VariantScore of(
      Variant variant, List<String> texts, Function<String, Article> reader) {
    int changed = 0;
    int rows = 0;
    int others = 0;
    List<String> lost = new ArrayList<>();
    for (String text : texts) {
      String typed = variant.of(text);
      if (typed.equals(text)) {
        continue;
      }
      changed++;
      List<String> gone = rows(reader.apply(text));
      List<String> found = rows(reader.apply(typed));
      rows += gone.size();
      for (String row : found) {
        others += gone.remove(row) ? 0 : 1;
      }
      lost.addAll(gone);
    }
    return new VariantScore(variant, changed, rows, rows - lost.size(), others, lost);
  }

  private static List<String> rows(Article article) {
    List<String> rows = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      Optional<String> speaker = quotation.speaker().name();
      rows.add(
          speaker.map(VariantScore::loose).orElse("؟")
              + " | "
              + quotation.type()
              + " | "
              + loose(quotation.text()));
    }
    return rows;
  }

  /** The loose form, with one shape of every letter and European digits. */
  private static String loose(String text) {
    StringBuilder loose = new StringBuilder(LooseForm.of(Letters.fold(text)));
    for (int i = 0; i < loose.length(); i++) {
      int digit = Character.digit(loose.charAt(i), 10);
      if (digit >= 0) {
        loose.setCharAt(i, (char) ('0' + digit));
      }
    }
    return loose.toString();
  }
}
