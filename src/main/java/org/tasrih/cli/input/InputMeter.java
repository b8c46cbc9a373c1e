package org.tasrih.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** How much of the input has been read, in bytes as the files have them. Not thread-safe. */
public final class InputMeter {
  private long total;
  private long done;
  private boolean unknown;

  /** How many bytes there are to read; empty when that cannot be known, as with a pipe. */
  public OptionalLong total() {
    return unknown ? OptionalLong.empty() : OptionalLong.of(total);
  }

  /** How many of them have been read. */
  public long done() {
    return Math.min(done, total);
  }

  /** {@code bytes} need not be read: they were in an earlier run. */
  public void skip(long bytes) {
    total -= bytes;
  }

  void expect(long bytes) {
    total += bytes;
  }

  void expectUnknown() {
    unknown = true;
  }

  /** {@code in}, counted with {@code share} of each byte. */
  InputStream counted(InputStream in, double share) {
    return new FilterInputStream(in) {
      private double fraction;

      @Override
      public int read() throws IOException {
        int unit = in.read();
        count(unit < 0 ? 0 : 1);
        return unit;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        count(count);
        return count;
      }

      private void count(int bytes) {
        fraction += Math.max(bytes, 0) * share;
        long whole = (long) fraction;
        done += whole;
        fraction -= whole;
      }
    };
  }
}
