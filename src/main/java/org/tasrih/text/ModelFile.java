package org.tasrih.text;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * The envelope of a model or gazetteer: a line that says what it is and in which version, lengths,
 * a checksum, the payload. A payload is handed out only once all of it has been verified.
 */
public final class ModelFile {
  private static final int MAX_LENGTH = 64 << 20;

  private final byte[] magic;
  private final String kind;
  private final String called;
  private final Layout layout;

  /** What stands between the first line and the end. */
  public enum Layout {
    /** The payload's length and SHA-256, the payload. */
    PLAIN,
    /** The lengths of the deflated payload and of the payload, the SHA-256 of the former, it. */
    DEFLATED,
    /**
     * The lengths of the payload and of the deflated one, the CRC-32C of the former, the latter.
     */
    DEFLATED_CRC
  }

  /**
   * @param kind what the file is and its version, such as {@code segmenter 1}
   * @param called what complaints call it, such as {@code the gazetteer}
   */
  public ModelFile(String kind, String called, Layout layout) {
    this.kind = kind;
    this.called = called;
    this.layout = layout;
    this.magic = ("tasrih " + kind + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes {@code payload} in its envelope to {@code out}; the same makes the same bytes. */
  public void write(OutputStream out, byte[] payload) throws IOException {
    byte[] body = layout == Layout.PLAIN ? payload : deflated(payload);
    DataOutputStream data = new DataOutputStream(out);
    data.write(magic);
    switch (layout) {
      case PLAIN -> data.writeInt(payload.length);
      case DEFLATED -> {
        data.writeInt(body.length);
        data.writeInt(payload.length);
      }
      case DEFLATED_CRC -> {
        data.writeInt(payload.length);
        data.writeInt(body.length);
      }
    }
    data.write(checksum(payload, body));
    data.write(body);
    data.flush();
  }

  /**
   * The verified payload of {@code in}.
   *
   * @param name what complaints call the file
   * @throws IllegalStateException if it is not such a file, is cut short, goes on too long or is
   *     damaged
   * @throws IOException if {@code in} cannot be read
   */
  public ByteBuffer read(InputStream in, String name) throws IOException {
    DataInputStream data = new DataInputStream(in);
    try {
      require(
          Arrays.equals(data.readNBytes(magic.length), magic),
          name,
          "a file that begins with \"tasrih " + kind + "\"");
      int first = length(data, name);
      int second = layout == Layout.PLAIN ? first : length(data, name);
      int bodyLength = layout == Layout.DEFLATED_CRC ? second : first;
      byte[] checksum = new byte[layout == Layout.DEFLATED_CRC ? Integer.BYTES : 32];
      data.readFully(checksum);
      byte[] body = new byte[bodyLength];
      int there = data.readNBytes(body, 0, bodyLength);
      String expected = bodyLength + " bytes, it ";
      require(there == bodyLength, name, expected + "ends after " + there);
      require(data.read() < 0, name, expected + "goes on after them");
      int length = layout == Layout.DEFLATED_CRC ? first : second;
      byte[] payload = layout == Layout.PLAIN ? body : inflated(body, length);
      boolean same = Arrays.equals(checksum(payload, body), checksum);
      require(same, name, "another checksum, the file is damaged");
      return ByteBuffer.wrap(payload);
    } catch (EOFException e) {
      throw damaged(name, "lengths and a checksum, it ends before them");
    } catch (DataFormatException e) {
      throw damaged(name, "compressed data, the file is damaged");
    }
  }

  /** The complaint that {@code name} is not what was expected. */
  public IllegalStateException damaged(String name, String expected) {
    return new IllegalStateException(called + " " + name + " cannot be used: expected " + expected);
  }

  private void require(boolean condition, String name, String expected) {
    if (!condition) {
      throw damaged(name, expected);
    }
  }

  private int length(DataInputStream data, String name) throws IOException {
    int length = data.readInt();
    boolean fits = length >= 0 && length <= MAX_LENGTH;
    require(fits, name, "at most " + MAX_LENGTH + " bytes, it claims " + length);
    return length;
  }

  private byte[] checksum(byte[] payload, byte[] body) {
    if (layout == Layout.DEFLATED_CRC) {
      CRC32C crc = new CRC32C();
      crc.update(payload);
      return Ints.toByteArray((int) crc.getValue());
    }
    return Hashing.sha256().hashBytes(body).asBytes();
  }

  private static byte[] deflated(byte[] payload) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes, deflater)) {
      deflate.write(payload);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] inflated(byte[] body, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body);
      byte[] payload = new byte[length];
      int inflated = inflater.inflate(payload);
      int more = inflater.finished() ? 0 : inflater.inflate(new byte[1]);
      if (inflated < length || more > 0 || !inflater.finished()) {
        throw new DataFormatException("another length");
      }
      return payload;
    } finally {
      inflater.end();
    }
  }
}
