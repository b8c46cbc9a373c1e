package org.tasrih;

/**
 * A stretch {@code [begin, end)} of an article's raw text, counted in UTF-16 units as {@link
 * String#substring(int, int)} does.
 *
 * @param begin the first unit
 * @param end one past the last unit
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether this span and {@code other} share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The text that this span names in {@code text}. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** Orders by begin, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }
}
