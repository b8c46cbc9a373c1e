package org.tasrih.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasrih.Span;
import org.tasrih.evaluate.Annotation.Entity;
import org.tasrih.evaluate.Mistake.Kind;
import org.tasrih.evaluate.ScoredText.Extent;
import org.tasrih.evaluate.Tally.Count;

/**
 * What is right and wrong in the prediction for one article. Immutable once made.
 *
 * <ul>
 *   <li>a cue or mention is right when it overlaps the gold one, or when neither is there;
 *   <li>a speaker is right under the gold name or one of its aliases, fully right under the name;
 *       where the gold has no name, none is right;
 *   <li>a role is right when its words agree with the gold role at F1 0.8;
 *   <li>a row is right when its content agrees in words at F1 0.8 and its speaker is right;
 *   <li>places and names are right with exactly their span (and type), whatever the quotation.
 * </ul>
 */
public final class DocumentScore {
  /** The types of names that are scored. */
  static final List<String> NAME_TYPES = List.of("PER", "LOC", "ORG");

  private static final double SAME_ROW = 0.8;
  private static final double SAME_ROLE = 0.8;

  private final GoldDocument document;
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Tally tally = new Tally();
  private final Set<Integer> rightRows = new HashSet<>();

  private DocumentScore(GoldDocument document) {
    this.document = document;
  }

  /** Scores {@code predicted}, whose spans must lie within the text of {@code document}. */
  public static DocumentScore of(GoldDocument document, Annotation predicted) {
    DocumentScore score = new DocumentScore(document);
    score.countQuotes(document.gold().quotes(), predicted.quotes());
    score.countPlaces(document.gold().quotes(), predicted.quotes());
    score.countNames(document.gold().entities(), predicted.entities());
    return score;
  }

  /** The article and its gold. */
  public GoldDocument document() {
    return document;
  }

  /** What is wrong: what concerns gold quotations in their order, then the spurious ones. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** Whether the predicted quotation {@code index} is a right row. */
  public boolean isRightRow(int index) {
    return rightRows.contains(index);
  }

  Tally tally() {
    return tally;
  }

  private void countQuotes(List<Quote> gold, List<Quote> predicted) {
    ScoredText text = new ScoredText(document.text());
    List<Extent> goldExtents = gold.stream().map(q -> text.extent(q.content())).toList();
    List<Extent> extents = predicted.stream().map(q -> text.extent(q.content())).toList();
    Matching matching = Matching.of(goldExtents, extents);
    tally.add(Count.GOLD, gold.size());
    tally.add(Count.PREDICTED, predicted.size());
    tally.add(Count.MATCHED, matching.size());
    extents.forEach(e -> tally.add(Count.PREDICTED_SHARE, shareIn(e, goldExtents)));
    goldExtents.forEach(e -> tally.add(Count.GOLD_SHARE, shareIn(e, extents)));
    for (int i = 0; i < gold.size(); i++) {
      Quote quote = gold.get(i);
      tally.add(Count.GOLD, quote.type(), 1);
      Optional<Matching.Pair> pair = matching.ofGold(i);
      if (pair.isPresent()) {
        countMatch(quote, predicted.get(pair.get().predicted()), pair.get());
      } else {
        mistakes.add(new Mistake(Kind.MISSED, Optional.of(quote), Optional.empty()));
      }
    }
    for (int j = 0; j < predicted.size(); j++) {
      if (!matching.hasPredicted(j)) {
        mistakes.add(new Mistake(Kind.SPURIOUS, Optional.empty(), Optional.of(predicted.get(j))));
      }
    }
  }

  /** The greatest share of the words of {@code extent} that one of {@code others} has too. */
  private static double shareIn(Extent extent, List<Extent> others) {
    int shared = others.stream().mapToInt(extent::shared).max().orElse(0);
    return Figure.share(shared, extent.words());
  }

  private void countMatch(Quote gold, Quote predicted, Matching.Pair pair) {
    tally.add(Count.MATCHED, gold.type(), 1);
    tally.add(Count.STRICT, pair.exact());
    tally.add(Count.STRICT, gold.type(), pair.exact());
    tally.add(Count.TYPE, predicted.type().equals(gold.type()));
    tally.add(Count.CUE, agree(gold.cue(), predicted.cue()));
    tally.add(Count.MENTION, agree(gold.mention(), predicted.mention()));
    String speaker = LooseForm.of(predicted.speaker().orElse(""));
    boolean nameless = gold.speaker().isEmpty() && predicted.speaker().isEmpty();
    boolean right = nameless || (!speaker.isEmpty() && namesOf(gold).contains(speaker));
    boolean full =
        nameless || (!speaker.isEmpty() && speaker.equals(LooseForm.of(gold.speaker().orElse(""))));
    tally.add(Count.SPEAKER, right);
    tally.add(Count.SPEAKER_FULL, full);
    gold.role()
        .filter(role -> !role.isEmpty())
        .ifPresent(role -> countRole(role, predicted.role().orElse("")));
    boolean row = pair.overlap() >= SAME_ROW && right;
    tally.add(Count.ROW, row);
    if (row) {
      rightRows.add(pair.predicted());
    }
    tally.add(Count.ROW_FULL, pair.overlap() >= SAME_ROW && full);
    tally.add(Count.ROW, gold.type(), row);
    if (!pair.exact()) {
      mistakes.add(new Mistake(Kind.SPAN, Optional.of(gold), Optional.of(predicted)));
    }
    if (!right) {
      mistakes.add(new Mistake(Kind.SPEAKER, Optional.of(gold), Optional.of(predicted)));
    }
  }

  private static boolean agree(Optional<Span> gold, Optional<Span> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return gold.isEmpty() && predicted.isEmpty();
    }
    return gold.get().overlaps(predicted.get());
  }

  private static Set<String> namesOf(Quote gold) {
    Set<String> names = gold.aliases().stream().map(LooseForm::of).collect(Collectors.toSet());
    gold.speaker().map(LooseForm::of).ifPresent(names::add);
    return names;
  }

  private void countRole(String gold, String predicted) {
    Set<String> goldWords = LooseForm.wordSet(gold);
    Set<String> words = LooseForm.wordSet(predicted);
    double shared = common(goldWords, words).size();
    double f1 =
        Figure.f1(Figure.share(shared, words.size()), Figure.share(shared, goldWords.size()));
    tally.add(Count.GOLD_ROLE, 1);
    tally.add(Count.ROLE, f1 >= SAME_ROLE);
  }

  private void countPlaces(List<Quote> gold, List<Quote> predicted) {
    Set<Span> goldPlaces = placesOf(gold);
    Set<Span> places = placesOf(predicted);
    tally.add(Count.GOLD_PLACE, goldPlaces.size());
    tally.add(Count.PREDICTED_PLACE, places.size());
    tally.add(Count.PLACE, common(goldPlaces, places).size());
  }

  private static Set<Span> placesOf(List<Quote> quotes) {
    return quotes.stream().flatMap(q -> q.places().stream()).collect(Collectors.toSet());
  }

  private void countNames(Set<Entity> gold, Set<Entity> predicted) {
    for (String type : NAME_TYPES) {
      tally.add(Count.GOLD_NAME, type, countOf(type, gold));
      tally.add(Count.PREDICTED_NAME, type, countOf(type, predicted));
      tally.add(Count.NAME, type, countOf(type, common(gold, predicted)));
    }
  }

  private static int countOf(String type, Set<Entity> names) {
    return (int) names.stream().filter(name -> name.type().equals(type)).count();
  }

  private static <T> Set<T> common(Set<T> one, Set<T> other) {
    Set<T> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }
}
