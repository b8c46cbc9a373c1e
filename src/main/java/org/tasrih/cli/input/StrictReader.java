package org.tasrih.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes a stream and stops at the first bytes that are not in its encoding. Unlike {@link
 * java.io.InputStreamReader} it first hands over all that stands before them, and knows their line.
 */
final class StrictReader extends Reader {
  private static final int CAPACITY = 8192;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
  private final CharBuffer decoded = CharBuffer.allocate(CAPACITY).flip();
  private boolean atEnd;
  private boolean malformed;
  private boolean beyondAscii;
  private int line = 1;

  /** Bytes are not in the encoding. */
  static final class MalformedException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean afterOthers;

    MalformedException(int line, boolean afterOthers) {
      this.line = line;
      this.afterOthers = afterOthers;
    }

    /** The line they stand in, from 1. */
    int line() {
      return line;
    }

    /**
     * Whether characters beyond ASCII stand before them in the encoding: then it is the right one
     * and the file is damaged.
     */
    boolean isDamage() {
      return afterOthers;
    }
  }

  /**
   * @param decoder reports what it cannot decode
   */
  StrictReader(InputStream in, CharsetDecoder decoder) {
    this.in = in;
    this.decoder = decoder;
  }

  @Override
  public int read(char[] units, int offset, int length) throws IOException {
    while (!decoded.hasRemaining()) {
      if (malformed) {
        throw new MalformedException(line, beyondAscii);
      }
      if (atEnd && !bytes.hasRemaining()) {
        return -1;
      }
      decodeMore();
    }
    int count = Math.min(length, decoded.remaining());
    decoded.get(units, offset, count);
    for (int i = offset; i < offset + count; i++) {
      line += units[i] == '\n' ? 1 : 0;
      beyondAscii |= units[i] > 0x7F;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void decodeMore() throws IOException {
    if (!atEnd) {
      bytes.compact();
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      atEnd = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }
    decoded.clear();
    CoderResult result = decoder.decode(bytes, decoded, atEnd);
    decoded.flip();
    malformed = result.isError();
  }
}
