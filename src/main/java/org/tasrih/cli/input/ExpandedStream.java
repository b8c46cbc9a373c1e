package org.tasrih.cli.input;

import com.google.common.io.CountingInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZIOException;

/**
 * What comes out of a compressed stream, watched: beyond the {@link ArchiveLimits} it ends in an
 * {@link UnreadableException}, and so does damage.
 */
final class ExpandedStream extends FilterInputStream {
  private final LongSupplier compressed;
  private final ArchiveLimits limits;
  private long expanded;

  /**
   * @param compressed how many compressed bytes have been used up so far
   */
  ExpandedStream(InputStream in, LongSupplier compressed, ArchiveLimits limits) {
    super(in);
    this.compressed = compressed;
    this.limits = limits;
  }

  /** Opens a decoder of compressed bytes. */
  @FunctionalInterface
  interface Decoder {
    InputStream open(InputStream in) throws IOException;
  }

  /** What {@code decoder} makes of {@code raw}, which is closed with it. */
  static InputStream of(InputStream raw, Decoder decoder, ArchiveLimits limits) throws IOException {
    CountingInputStream counted = new CountingInputStream(raw);
    try {
      return new ExpandedStream(decoder.open(counted), counted::getCount, limits);
    } catch (IOException e) {
      raw.close();
      throw damage(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count;
    try {
      count = in.read(bytes, offset, length);
    } catch (IOException e) {
      throw damage(e);
    }
    expanded += Math.max(count, 0);
    boolean swollen =
        expanded > limits.unguarded()
            && expanded / limits.ratio() > Math.max(1, compressed.getAsLong());
    if (swollen || expanded > limits.expanded()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "expands to over %,d bytes%s; it looks like a decompression bomb, and the rest is not"
                  + " read",
              expanded - 1,
              swollen ? ", more than " + limits.ratio() + " times its size" : ""),
          "unpack it yourself if you trust it");
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static IOException damage(IOException e) {
    if (e instanceof MemoryLimitException) {
      return new UnreadableException("needs too much memory to be unpacked", "unpack it yourself");
    }
    boolean damaged =
        e instanceof ZipException || e instanceof EOFException || e instanceof XZIOException;
    return damaged
        ? new UnreadableException(
            "is damaged or encrypted (" + e.getMessage() + "), and the rest is not read",
            "get the file again")
        : e;
  }
}
