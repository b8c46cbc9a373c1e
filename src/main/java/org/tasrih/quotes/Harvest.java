package org.tasrih.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/** The quotations found so far, and which stretches of text they have taken. */
final class Harvest {
  private final List<Found> found = new ArrayList<>();

  /** The taken stretches, merged: begin to end. */
  private final NavigableMap<Integer, Integer> taken = new TreeMap<>();

  void add(Found quotation) {
    // «"😀"»: marks with no word between them say nothing.
    if (quotation.begin() >= quotation.end()) {
      return;
    }
    found.add(quotation);
    Span span = quotation.content();
    int begin = span.begin();
    int end = span.end();
    var before = taken.floorEntry(begin);
    if (before != null && before.getValue() > begin) {
      begin = before.getKey();
      end = Math.max(end, before.getValue());
    }
    var inside = taken.subMap(begin, true, end, false);
    for (int other : inside.values()) {
      end = Math.max(end, other);
    }
    inside.clear();
    taken.put(begin, end);
  }

  /** Adds a quotation with a cue. */
  void add(
      QuotationType type,
      Span content,
      int begin,
      int end,
      CueHit cue,
      Optional<NounPhrase> mention,
      Found.How how) {
    // «وفقا لـ»: the preposition that follows is no part of the cue.
    int cueEnd = cue.form().lemma().lemma().endsWith(" ل") ? cue.end() - 1 : cue.end();
    Found.CueSpan span = new Found.CueSpan(cue.begin(), cueEnd, cue.form());
    add(new Found(type, content, begin, end, Optional.of(span), mention, how));
  }

  /** Whether a quotation shares a unit with {@code span}. */
  boolean hasTaken(Span span) {
    var before = taken.lowerEntry(span.end());
    return before != null && before.getValue() > span.begin();
  }

  /** The quotations so far, in the order they were found. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /**
   * The quotations in the order of their contents. A content that begins within another one ends
   * with it at the latest: damaged marks would make them cross.
   */
  List<Found> sorted() {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((Found f) -> f.content().begin())
            .thenComparing(f -> f.content().end(), Comparator.reverseOrder()));
    Deque<Found> open = new ArrayDeque<>();
    List<Found> nested = new ArrayList<>();
    for (Found each : sorted) {
      while (!open.isEmpty() && open.peek().content().end() <= each.content().begin()) {
        open.pop();
      }
      Found kept = open.isEmpty() ? each : each.within(open.peek());
      if (kept.begin() < kept.end()) {
        open.push(kept);
        nested.add(kept);
      }
    }
    nested.sort(Comparator.comparing(Found::content));
    return nested;
  }
}
