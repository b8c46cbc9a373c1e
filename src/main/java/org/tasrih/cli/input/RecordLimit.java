package org.tasrih.cli.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading when one record grows beyond a limit, as after an unclosed quotation mark. */
final class RecordLimit extends FilterReader {
  private final long limit;
  private long read;

  RecordLimit(Reader in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** A record is longer than the limit. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Begins to count anew. */
  void nextRecord() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] units, int offset, int length) throws IOException {
    int count = super.read(units, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int units) throws IOException {
    read += units;
    if (read > limit) {
      throw new Exceeded();
    }
  }
}
