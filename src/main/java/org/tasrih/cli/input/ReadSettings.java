package org.tasrih.cli.input;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user can choose about the input.
 *
 * @param maxChars the most UTF-16 units an article may have
 * @param encoding the encoding of all files; UTF-8, strictly, when empty
 */
public record ReadSettings(int maxChars, Optional<Charset> encoding) {
  /** The default of {@link #maxChars}. */
  public static final int DEFAULT_MAX_CHARS = 1_000_000;

  /**
   * @throws IllegalArgumentException if {@code maxChars} is not positive
   */
  public ReadSettings {
    if (maxChars < 1) {
      throw new IllegalArgumentException("not a number of characters: " + maxChars);
    }
  }

  /**
   * Returns {@code text} if there is something to read in it and not too much.
   *
   * @throws BadInputException otherwise
   */
  String checked(String text) throws BadInputException {
    if (text.isBlank()) {
      throw new BadInputException("is empty", "give it a text or leave it out");
    }
    if (text.length() > maxChars) {
      throw tooLong(String.format(Locale.ROOT, "has %,d characters", text.length()));
    }
    return text;
  }

  /** What to say of an input that is too long. */
  BadInputException tooLong(String howLong) {
    return new BadInputException(
        howLong + String.format(Locale.ROOT, ", over the limit of %,d", maxChars),
        "split it or raise --max-chars");
  }

  /** The most bytes that a file with an article may have, {@code perChar} for each character. */
  int maxBytes(int perChar) {
    return (int) Math.min(Integer.MAX_VALUE - 16L, (long) perChar * maxChars + 4);
  }
}
