package org.tasrih.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tasrih.QuotationType;
import org.tasrih.Speaker;
import org.tasrih.quotes.Found;
import org.tasrih.quotes.Scene;

/**
 * What speaks for and against a quotation, as features {@code name=value}: how its content was
 * found, opened and closed, and what its speaker rests on.
 */
public final class Evidence {
  /**
   * أن and إن as {@link Scene#key} spells them; the clitics of بأن and أنه are words of their own.
   */
  private static final String COMPLEMENTISER = "ان";

  private final Scene scene;
  private final List<Found> quotations;

  private Evidence(Scene scene, List<Found> quotations) {
    this.scene = scene;
    this.quotations = quotations;
  }

  /**
   * The features of each quotation of an article.
   *
   * @param scene the article
   * @param quotations all its quotations
   * @param speakers whom they belong to, in the same order
   */
  public static List<Set<String>> of(Scene scene, List<Found> quotations, List<Speaker> speakers) {
    Evidence evidence = new Evidence(scene, quotations);
    SpeakerEvidence whose = new SpeakerEvidence(scene, quotations, speakers);
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      SortedSet<String> features = new TreeSet<>();
      evidence.ofCue(quotations.get(i), features);
      evidence.ofContent(quotations.get(i), features);
      whose.add(i, features);
      all.add(Collections.unmodifiableSortedSet(features));
    }
    return all;
  }

  private void ofCue(Found found, Set<String> features) {
    features.add("how=" + name(found.how()));
    features.add("type=" + name(found.type()));
    features.add("cue=" + found.cue().map(c -> name(c.form().kind())).orElse("none"));
    if (found.cue().filter(c -> c.form().isAmbiguous()).isPresent()) {
      features.add("cue=ambiguous");
    }
  }

  private void ofContent(Found found, Set<String> features) {
    String opening = opening(found);
    String closing = closing(found);
    features.add("opening=" + opening);
    features.add("closing=" + closing);
    features.add("opening-closing=" + opening + "-" + closing);
    features.add("words=" + bucket(words(found), 3, 6, 12, 20, 35, 60));
    features.add("words-after=" + bucket(wordsAfter(found), 1, 4, 12));
    features.add("paragraph=" + (scene.paragraph(found.begin()) == 0 ? "first" : "later"));
    if (found.type() != QuotationType.DIRECT) {
      features.add("commas=" + bucket(commas(found), 0, 1, 2));
    }
    for (Found other : quotations) {
      if (!other.equals(found) && other.content().overlaps(found.content())) {
        boolean inside = other.content().contains(found.content());
        features.add("overlap=" + (inside ? "inside" : "around"));
      }
    }
  }

  /** What stands where the content begins. */
  private String opening(Found found) {
    int first = found.begin();
    if (first > 0 && scene.word(first - 1).isMark()) {
      return "mark";
    }
    if (scene.key(first).equals(COMPLEMENTISER)) {
      return "clause";
    }
    if (scene.key(first - 1).equals(":")) {
      return "colon";
    }
    return scene.tag(first - 1).equals("IN") ? "preposition" : "object";
  }

  /** What stands where the content ends. */
  private String closing(Found found) {
    int end = found.end();
    if (end >= scene.size() || scene.paragraph(end) != scene.paragraph(found.begin())) {
      return "paragraph";
    }
    if (scene.word(end).isMark()) {
      return "mark";
    }
    if (scene.sentence(end) != scene.sentence(end - 1) || scene.key(end).startsWith(".")) {
      return "sentence";
    }
    if (quotations.stream().anyMatch(f -> f.anchor() >= end && f.anchor() <= end + 3)) {
      return "report";
    }
    if (scene.word(end).isPunctuation()) {
      return "punctuation";
    }
    return scene.tag(end).equals("CC") ? "conjunction" : "word";
  }

  private int words(Found found) {
    int words = 0;
    for (int i = found.begin(); i < found.end(); i++) {
      words += scene.word(i).attached() || scene.word(i).isPunctuation() ? 0 : 1;
    }
    return words;
  }

  /** How many words of the sentence the content leaves over. */
  private int wordsAfter(Found found) {
    int last = Math.max(found.begin(), found.end() - 1);
    return scene.sentenceEnd(last) - found.end();
  }

  private int commas(Found found) {
    int commas = 0;
    for (int i = found.begin(); i < found.end(); i++) {
      commas += scene.key(i).equals(",") ? 1 : 0;
    }
    return commas;
  }

  /** {@code enum}'s name as features spell it. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The range that {@code value} falls in: up to a limit, or over the last. */
  static String bucket(int value, int... limits) {
    for (int limit : limits) {
      if (value <= limit) {
        return "to-" + limit;
      }
    }
    return "over-" + limits[limits.length - 1];
  }
}
