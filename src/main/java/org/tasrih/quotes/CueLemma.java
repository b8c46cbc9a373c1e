package org.tasrih.quotes;

import java.util.Map;
import java.util.Set;

/**
 * A reporting verb or phrase.
 *
 * @param lemma its dictionary form, with the marks of {@code cues.tsv}: صرّح
 * @param frames the complements it governs as content
 * @param flags what it does besides
 */
public record CueLemma(String lemma, Map<Frame, Frame.Strength> frames, Set<Flag> flags) {
  /** A lemma with frames and flags that cannot change. */
  public CueLemma {
    frames = Map.copyOf(frames);
    flags = Set.copyOf(flags);
  }

  /** Whether {@code frame} may be its content, however weakly. */
  public boolean governs(Frame frame) {
    return frames.containsKey(frame);
  }

  /** Whether {@code frame} is its content with no further evidence, clause or noun. */
  public boolean governsFully(Frame frame) {
    return frames.get(frame) == Frame.Strength.FULL;
  }

  /** Whether {@code frame} is its content only where it holds a clause. */
  public boolean governsOnlyClause(Frame frame) {
    return frames.get(frame) == Frame.Strength.CLAUSE_ONLY;
  }

  /** Whether {@code frame} is its content only on further evidence. */
  public boolean governsWeakly(Frame frame) {
    return frames.get(frame) == Frame.Strength.WEAK;
  }

  /** Whether it carries {@code flag}. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
