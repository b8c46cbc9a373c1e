package org.tasrih.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tasrih.Document;

/** Plain text: the whole file is the article. */
final class TextReader implements InputReader {
  private static final int BYTES_PER_CHAR = 4;

  @Override
  public void read(Source source, ReadSettings settings, Sink sink)
      throws IOException, BadInputException {
    byte[] bytes = bytes(source, settings, BYTES_PER_CHAR);
    String text = settings.checked(Encodings.decode(bytes, settings, Optional.empty()));
    sink.document(Document.of(source.id(), text), source.whole());
  }

  /** All bytes of {@code source}, if there are at most {@code perChar} for each character. */
  static byte[] bytes(Source source, ReadSettings settings, int perChar)
      throws IOException, BadInputException {
    int limit = settings.maxBytes(perChar);
    try (InputStream in = source.opener().open()) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw settings.tooLong("has too many characters");
      }
      return bytes;
    }
  }
}
