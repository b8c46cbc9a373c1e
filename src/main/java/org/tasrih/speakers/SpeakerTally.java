package org.tasrih.speakers;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasrih.CorpusSpeaker;
import org.tasrih.Speaker;

/** What is known of the speaker with one key. */
final class SpeakerTally {
  private static final Pattern MARKS =
      Pattern.compile("[\\s\\p{Z}\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\"#_]+");

  private final SpeakerKey key;
  private final FormCounts names = new FormCounts();
  private final FormCounts otherForms = new FormCounts();
  private final FormCounts roles = new FormCounts();
  private final ImmutableIntArray.Builder articles = ImmutableIntArray.builder();
  private int lastArticle = -1;
  private int articleCount;
  private int quotations;
  private boolean place;
  private Optional<String> first = Optional.empty();
  private Optional<String> last = Optional.empty();

  SpeakerTally(SpeakerKey key) {
    this.key = key;
  }

  SpeakerKey key() {
    return key;
  }

  int quotations() {
    return quotations;
  }

  /** In how many articles it speaks under this name. */
  int articles() {
    return articleCount;
  }

  /** Whether an article knows it as a place: a country, a capital. */
  boolean isPlace() {
    return place;
  }

  void setPlace() {
    place = true;
  }

  /**
   * Counts one quotation.
   *
   * @param name the speaker's name
   * @param forms the other forms of the name
   * @param article the number of the article; articles come one after another
   */
  void add(Speaker speaker, String name, List<String> forms, int article, Optional<String> date) {
    quotations++;
    names.add(name, article);
    forms.stream()
        .filter(form -> !form.equals(name))
        .forEach(form -> otherForms.add(form, article));
    speaker.role().ifPresent(role -> roles.add(clean(role), article));
    if (article != lastArticle) {
      articles.add(article);
      articleCount++;
      lastArticle = article;
      dated(date, date);
    }
  }

  /**
   * One speaker of all {@code tallies}, the fullest name's first.
   *
   * @param roleKey equal for roles that are spellings of one
   */
  static CorpusSpeaker merged(List<SpeakerTally> tallies, UnaryOperator<String> roleKey) {
    SpeakerTally all = new SpeakerTally(tallies.get(0).key);
    FormCounts fullNames = new FormCounts();
    IntStream articles = IntStream.empty();
    for (SpeakerTally tally : tallies) {
      all.quotations += tally.quotations;
      all.names.addAll(tally.names);
      all.names.addAll(tally.otherForms);
      all.roles.addAll(tally.roles);
      all.dated(tally.first, tally.last);
      articles = IntStream.concat(articles, tally.articles.build().stream());
      if (tally == tallies.get(0) || tally.key.words().size() > 1) {
        fullNames.addAll(tally.names);
      }
    }
    String name = fullNames.byFrequency().get(0);
    return new CorpusSpeaker(
        name,
        all.key.kind(),
        all.quotations,
        (int) articles.distinct().count(),
        all.roles.byFrequency(roleKey),
        all.first,
        all.last,
        all.names.byFrequency().stream().filter(form -> !form.equals(name)).toList());
  }

  /** {@code form} on one line, without quotation marks, brackets and the signs of hashtags. */
  static String clean(String form) {
    return MARKS.matcher(form).replaceAll(" ").strip();
  }

  private void dated(Optional<String> from, Optional<String> to) {
    first = Stream.concat(first.stream(), from.stream()).min(String::compareTo);
    last = Stream.concat(last.stream(), to.stream()).max(String::compareTo);
  }
}
