package org.tasrih.places.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tasrih.text.Letters;

/**
 * Which of the names of a place are Arabic.
 *
 * <p>GeoNames lists the names of all languages without telling which is which. A name counts as
 * Arabic when all its letters belong to the Arabic alphabet: پ، چ، گ، ک، ی، ہ are Persian, Urdu or
 * Uighur, and so are names with a comma («طرابلس، لیبیا») or with the Persian word for town.
 */
final class ArabicNames {
  private static final Pattern ARABIC =
      Pattern.compile("[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\\-'’ ]{2,40}");
  private static final Pattern FOREIGN_WORD = Pattern.compile(".* (شهر|مراكزى|خاص)");
  private static final Pattern NOTE = Pattern.compile("\\s*\\(.*?\\)\\s*");
  private static final Pattern SPACES = Pattern.compile("[\\s_]+");

  private ArabicNames() {}

  /** {@code name} without vowel marks, invisible marks and notes in brackets, if it is Arabic. */
  static Optional<String> clean(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Letters.isDiacritic(c) && !Letters.isInvisible(c) && c != Letters.TATWEEL) {
        plain.append(c);
      }
    }
    String bare = SPACES.matcher(NOTE.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    boolean arabic = ARABIC.matcher(bare).matches() && !FOREIGN_WORD.matcher(bare).matches();
    return arabic ? Optional.of(bare) : Optional.empty();
  }

  /**
   * The Arabic ones of {@code names}, each folded form once, the usual one first.
   *
   * @param preferred the label that GeoNames prefers, if any; it comes first when it is Arabic
   * @param latin the international name, which tells whether the Arabic one has the article
   */
  static List<String> choose(Optional<String> preferred, List<String> names, String latin) {
    Optional<String> label = preferred.flatMap(ArabicNames::clean);
    List<String> arabic = new ArrayList<>(names.stream().flatMap(n -> clean(n).stream()).toList());
    boolean article = latin.matches("(?i)(al|ad|an|ar|as|ash|at|az|el)[ -].*");
    arabic.sort(
        Comparator.comparing((String name) -> article && !name.startsWith("ال"))
            .thenComparing(name -> name.endsWith("ه"))
            .thenComparing(name -> name.endsWith("ى"))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder()));
    label.ifPresent(name -> arabic.add(0, name));
    Map<String, String> distinct = new LinkedHashMap<>();
    arabic.forEach(name -> distinct.putIfAbsent(Letters.fold(name), name));
    return List.copyOf(distinct.values());
  }
}
