package org.tasrih.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lexicons know about words and phrases, looked up by folded form with or without the article.
 *
 * <p>A form is found as it is, else with ال taken off every word: «الأمين العام» finds the line of
 * «أمين عام», «ألماني» is not mistaken for «ماني». Immutable and thread-safe.
 *
 * @param <T> what is known about a form
 */
public final class FormMap<T> {
  private static final String ARTICLE = "ال";
  private static final String WITH_ARTICLE = " " + ARTICLE;

  /** How the cells of a lexicon say that there is no form. */
  private static final String NONE = "-";

  private final Map<String, T> values;

  /** How many words the longest form has that begins with a word. */
  private final Map<String, Integer> lengths = new HashMap<>();

  private FormMap(Map<String, T> values) {
    this.values = new HashMap<>(values);
    for (String form : values.keySet()) {
      int blank = form.indexOf(' ');
      String first = blank < 0 ? form : form.substring(0, blank);
      lengths.merge(first, countWords(form), Math::max);
    }
  }

  /**
   * A phrase that was found.
   *
   * @param value what is known about it
   * @param words how many words it takes
   * @param <T> what is known about a form
   */
  public record Match<T>(T value, int words) {}

  /** What is known about {@code key}, a folded word or several with single blanks between them. */
  public Optional<T> find(String key) {
    T value = values.get(key);
    return Optional.ofNullable(
        value == null && hasArticle(key) ? values.get(withoutArticles(key)) : value);
  }

  /** The longest phrase that starts at {@code keys[from]}. */
  public Optional<Match<T>> longestAt(List<String> keys, int from) {
    int left = keys.size() - from;
    int most = left < 1 ? 0 : Math.min(left, longest(keys.get(from)));
    for (int words = most; words > 0; words--) {
      Optional<T> value = find(String.join(" ", keys.subList(from, from + words)));
      if (value.isPresent()) {
        return Optional.of(new Match<>(value.get(), words));
      }
    }
    return Optional.empty();
  }

  /** How many words a form can have that begins with {@code first}, or with it without ال. */
  public int longest(String first) {
    int words = lengths.getOrDefault(first, 0);
    return hasArticle(first)
        ? Math.max(words, lengths.getOrDefault(withoutArticles(first), 0))
        : words;
  }

  /** The number of forms. */
  public int size() {
    return values.size();
  }

  private static int countWords(String key) {
    int words = 1;
    for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
      words++;
    }
    return words;
  }

  private static boolean hasArticle(String key) {
    return key.startsWith(ARTICLE) || key.contains(WITH_ARTICLE);
  }

  private static String withoutArticles(String key) {
    StringBuilder bare = new StringBuilder(key.length());
    for (String word : key.split(" ", -1)) {
      boolean article = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1;
      bare.append(bare.isEmpty() ? "" : " ").append(article ? word.substring(2) : word);
    }
    return bare.toString();
  }

  /**
   * Gathers the forms of lexicons; the first value of a form stays. Not thread-safe.
   *
   * @param <T> what is known about a form
   */
  public static final class Builder<T> {
    private final Map<String, T> values = new HashMap<>();

    /** Adds the forms of a cell: separated by {@code |}, none for {@code -} and an empty cell. */
    public Builder<T> add(Lexicon.Row row, int column, T value) {
      for (String form : row.cellOr(column, NONE).split("\\|", -1)) {
        if (!form.equals(NONE)) {
          if (form.isBlank()) {
            throw row.complaint("column " + (column + 1) + " has an empty form");
          }
          add(form, value);
        }
      }
      return this;
    }

    /** Adds one form. */
    public Builder<T> add(String form, T value) {
      values.putIfAbsent(Letters.fold(form.strip()), value);
      return this;
    }

    /** The map of all forms added. */
    public FormMap<T> build() {
      return new FormMap<>(values);
    }
  }
}
