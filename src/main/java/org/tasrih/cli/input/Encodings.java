package org.tasrih.cli.input;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From bytes to text: strictly UTF-8 unless the user names another encoding. A file in anything
 * else is refused with the encoding that ICU's detector sees in it. A byte-order mark is no part of
 * the text; line ends stay as they are.
 */
final class Encodings {
  /** How many bytes are enough to tell a binary file or an encoding by. */
  private static final int SAMPLE = 64 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Encodings() {}

  /**
   * The text of {@code bytes}.
   *
   * @param declared an encoding that the bytes themselves name, tried when they are not UTF-8
   */
  static String decode(byte[] bytes, ReadSettings settings, Optional<Charset> declared)
      throws BadInputException {
    if (settings.encoding().isEmpty()) {
      refuseWideOrBinary(bytes);
    }
    Charset charset = settings.encoding().orElse(StandardCharsets.UTF_8);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (!strictly(charset).decode(in, text, true).isUnderflow()) {
      if (settings.encoding().isEmpty() && declared.isPresent()) {
        return decode(bytes, new ReadSettings(settings.maxChars(), declared), Optional.empty());
      }
      throw wrong(bytes, in.position(), settings);
    }
    String decoded = withoutMark(text.flip().toString());
    if (decoded.indexOf('\0') >= 0) {
      throw binary();
    }
    return decoded;
  }

  /** A reader of the text of {@code in}, which throws a {@link StrictReader.MalformedException}. */
  static Reader reader(InputStream in, ReadSettings settings)
      throws IOException, BadInputException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
    buffered.mark(SAMPLE);
    byte[] sample = buffered.readNBytes(SAMPLE);
    buffered.reset();
    if (settings.encoding().isEmpty()) {
      refuseWideOrBinary(sample);
    }
    Reader reader =
        new BufferedReader(
            new StrictReader(
                buffered, strictly(settings.encoding().orElse(StandardCharsets.UTF_8))));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** What to say when the {@link #reader} of {@code source} met bytes of another encoding. */
  static BadInputException wrong(
      Source source, ReadSettings settings, StrictReader.MalformedException e) throws IOException {
    try (InputStream in = source.opener().open()) {
      Optional<Charset> guess = e.isDamage() ? Optional.empty() : guess(in.readNBytes(1 << 20));
      return wrong(settings, guess, e.line(), ", and the rest is not read");
    }
  }

  private static BadInputException wrong(byte[] bytes, int position, ReadSettings settings) {
    int line = 1;
    boolean damage = false;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
      damage |= bytes[i] < 0;
    }
    return wrong(settings, damage ? Optional.empty() : guess(bytes), line, "");
  }

  private static BadInputException wrong(
      ReadSettings settings, Optional<Charset> guess, int line, String consequence) {
    OptionalInt at = OptionalInt.of(line);
    if (settings.encoding().isPresent()) {
      return new BadInputException(
          "is not in the encoding " + settings.encoding().get() + consequence,
          "name another --encoding",
          at);
    }
    if (guess.isEmpty() || guess.get().equals(StandardCharsets.UTF_8)) {
      return new BadInputException(
          "has bytes that are not UTF-8" + consequence,
          "repair them or name the file's --encoding",
          at);
    }
    return inEncoding(guess.get().name(), at);
  }

  private static BadInputException inEncoding(String name, OptionalInt line) {
    return new BadInputException(
        "is not UTF-8 but looks like " + name, "add --encoding " + name, line);
  }

  private static Optional<Charset> guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(Charset::isSupported)
        .findFirst()
        .map(Charset::forName);
  }

  private static void refuseWideOrBinary(byte[] bytes) throws BadInputException {
    int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (first == 0xFEFF || first == 0xFFFE) {
      throw inEncoding("UTF-16", OptionalInt.empty());
    }
    for (byte unit : bytes) {
      if (unit == 0) {
        throw binary();
      }
    }
  }

  private static BadInputException binary() {
    return new BadInputException(
        "is a binary file (it has NUL bytes)", "give its text as .txt, .html, .jsonl or .csv");
  }

  private static CharsetDecoder strictly(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
