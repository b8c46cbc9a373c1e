package org.tasrih.cli.input;

/**
 * What could not be read, why, and what the user can do about it.
 *
 * @param origin where
 * @param problem what is wrong, as the rest of a sentence that begins with the file's name
 * @param remedy what to do
 */
public record Complaint(Origin origin, String problem, String remedy) {
  /** One line without control characters, such as a file name or a parser's message may hold. */
  @Override
  public String toString() {
    return (origin + ": " + problem + "; " + remedy).replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
  }
}
