package org.tasrih.train;

import java.util.Locale;

/** Writes the card of the confidence model. */
final class ConfidenceCard {
  private static final String INTRODUCTION =
      """
      # weights.tsv

      The probability that a quotation is a right row of the table: its content agrees in words with
      the annotated one at F1 0.8, and its speaker is the annotated one under the full name or an
      alias. A logistic regression over features that a quotation has or has not:

      | features | tell |
      |---|---|
      | how, type | how the content was found; direct, indirect or mixed |
      | cue | the form of the cue, and whether its letters are often another word |
      | opening, closing, opening-closing | what stands where the content begins and ends |
      | words, words-after, commas | its length, what it leaves of its sentence, commas in what is reported |
      | paragraph, overlap | the first paragraph; a content inside or around another |
      | speaker, mention, name, mention-speaker-name | the speaker's kind, how the clause names it, and whether its name is a full name of the article, one word or a description |
      | mention-words, mention-gap, person-after-mention | the mention's length, its distance from the cue, a person's name behind it |
      | turn, rivals | a dropped subject: whether the turn before has the same speaker, and who else is named since |

      `weights.tsv`: a line that says what it is, with the version, the number of weights and their
      CRC-32; then feature, tab, weight; `bias` is counted for every quotation.

      """;

  private ConfidenceCard() {}

  static String of(TrainConfidence.Result result, TrainConfidence.Options options, String command) {
    StringBuilder card = new StringBuilder(INTRODUCTION);
    card.append(facts(result, options, command));
    append(card, "All articles", result.all());
    if (result.bySource().size() > 1) {
      result.bySource().forEach((source, figures) -> append(card, source, figures));
    }
    return card.toString();
  }

  private static String facts(
      TrainConfidence.Result result, TrainConfidence.Options options, String command) {
    return String.format(
        Locale.ROOT,
        """
        ## Training

        - Data: the %d quotations that Tasrih finds in %d annotated articles (%s), each right or wrong
          by the rule of `tasrih evaluate`.
        - Licence: GPL-3.0-or-later, as the project.
        - %d weights, fitted by Newton's method; L2 prior %s; features of fewer than %d quotations
          dropped.
        - Command: `%s`

        ## Reliability

        Cross-validation in %d parts, every article as a whole in one of them. The rules that find
        quotations were made, and the kinds of features and the prior chosen, while looking at these
        articles, so others may hold fewer right rows at the same confidence.
        """,
        result.all().count(0),
        result.articles(),
        String.join(", ", result.bySource().keySet()),
        result.confidence().weights().size(),
        options.prior(),
        options.minCount(),
        command,
        options.folds());
  }

  private static void append(StringBuilder card, String title, Reliability figures) {
    card.append("\n### ").append(title).append("\n\n").append(figures.table());
    card.append('\n').append(figures.summary()).append('\n');
  }
}
