package org.tasrih.quotes;

import java.util.Optional;
import org.tasrih.QuotationType;
import org.tasrih.Span;

/**
 * A quotation before its speaker is known.
 *
 * @param type direct, indirect or mixed
 * @param content its span in the raw text
 * @param begin its first word in the scene
 * @param end one past its last word
 * @param cue the cue, in word numbers, and how it reads
 * @param mention the phrase that names the speaker in the cue's clause
 * @param how how the content was found
 */
public record Found(
    QuotationType type,
    Span content,
    int begin,
    int end,
    Optional<CueSpan> cue,
    Optional<NounPhrase> mention,
    How how) {
  /** How a content was found: what its confidence and its speaker rest on. */
  public enum How {
    /** A cue with a clause, marks or an object after it. */
    GOVERNED,
    /** A participle that hangs on another clause: «مضيفا أن …». */
    PARTICIPLE,
    /** Marks before their cue: «"…"، قال فلان». */
    BEFORE_CUE,
    /** A clause attributed by a phrase: «…، بحسب الوزارة». */
    PHRASE,
    /** A headline «فلان: …». */
    HEADLINE,
    /** Marks that go on with the speech before them. */
    CONTINUED,
    /** Reported speech inside reported speech. */
    NESTED
  }

  /**
   * A cue where it stands.
   *
   * @param begin its first word
   * @param end one past its last word
   * @param form how it reads
   */
  public record CueSpan(int begin, int end, CueForm form) {}

  /** This quotation, cut where the content of {@code outer} ends. */
  Found within(Found outer) {
    return outer.content.contains(content)
        ? this
        : new Found(
            type,
            new Span(content.begin(), outer.content.end()),
            begin,
            Math.min(end, outer.end),
            cue,
            mention,
            how);
  }

  /** The first word of the cue, or of the content where there is none. */
  public int anchor() {
    return cue.map(CueSpan::begin).orElse(begin);
  }
}
