package org.tasrih.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tasrih.CorpusSpeaker;

/** A column of the table of a corpus's speakers, in its order. */
public enum SpeakerColumn {
  /** The most frequent full form of the name. */
  NAME(CorpusSpeaker::name),
  /** The speaker's kind. */
  KIND(speaker -> Row.lowerCase(speaker.kind())),
  /** The number of quotations. */
  QUOTATIONS(speaker -> Integer.toString(speaker.quotations())),
  /** The number of articles. */
  ARTICLES(speaker -> Integer.toString(speaker.articles())),
  /** The roles, the most frequent first. */
  ROLES(speaker -> joined(speaker.roles())),
  /** The date of the first article, ISO 8601. */
  FIRST(speaker -> speaker.first().orElse("")),
  /** The date of the last one. */
  LAST(speaker -> speaker.last().orElse("")),
  /** The other forms of the name, the most frequent first. */
  VARIANTS(speaker -> joined(speaker.variants()));

  @SuppressWarnings("ImmutableEnumChecker") // every one of them is a pure function of the speaker
  private final Function<CorpusSpeaker, String> cell;

  SpeakerColumn(Function<CorpusSpeaker, String> cell) {
    this.cell = cell;
  }

  /** The column's name, as the header line gives it. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cell of this column for {@code speaker}; empty when there is nothing to say. */
  public String cell(CorpusSpeaker speaker) {
    return cell.apply(speaker);
  }

  private static String joined(List<String> forms) {
    return String.join("; ", forms);
  }
}
