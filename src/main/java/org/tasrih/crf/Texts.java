package org.tasrih.crf;

import java.nio.ByteBuffer;

/**
 * Reads short texts that {@link java.io.DataOutput#writeUTF} wrote. Every method moves on behind
 * what it reads, and throws a {@link java.nio.BufferUnderflowException} or {@link
 * IllegalArgumentException} where it is cut short.
 */
public final class Texts {
  private Texts() {}

  /** Reads a text. */
  public static String read(ByteBuffer in) {
    int end = end(in);
    StringBuilder text = new StringBuilder();
    while (in.position() < end) {
      text.append(next(in, end));
    }
    return text.toString();
  }

  /** The {@link Features#hash} of a text. */
  public static long hash(ByteBuffer in) {
    int end = end(in);
    long hash = Features.hash("");
    while (in.position() < end) {
      hash = Features.mix(hash, next(in, end));
    }
    return hash;
  }

  /** Skips {@code count} texts. */
  public static void skip(ByteBuffer in, int count) {
    for (int i = 0; i < count; i++) {
      in.position(end(in));
    }
  }

  private static int end(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    return in.position() + length;
  }

  /** The next letter, in one to three bytes; a malformed one does not reach beyond the text. */
  private static char next(ByteBuffer in, int end) {
    int first = in.get();
    if (first >= 0) {
      return (char) first;
    }
    int second = more(in, end);
    return (first & 0xE0) == 0xC0
        ? (char) ((first & 0x1F) << 6 | second)
        : (char) ((first & 0x0F) << 12 | second << 6 | more(in, end));
  }

  private static int more(ByteBuffer in, int end) {
    return in.position() < end ? in.get() & 0x3F : 0;
  }
}
