package org.tasrih.crf;

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
import java.util.zip.Inflater;

/**
 * The envelope of a compact model: a line that says what it is and in which version, the lengths of
 * the payload before and after compression, its CRC-32C, the compressed payload. A payload is
 * handed out only once all of it has been verified.
 */
public final class ModelFile {
  private static final int MAX_LENGTH = 64 << 20;

  private final byte[] magic;
  private final String kind;

  /**
   * @param kind what the model is and its version, such as {@code segmenter 1}
   */
  public ModelFile(String kind) {
    this.kind = kind;
    this.magic = ("tasrih " + kind + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes {@code payload} in its envelope to {@code out}. */
  public void write(OutputStream out, byte[] payload) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(payload);
    deflater.finish();
    byte[] packed = new byte[payload.length + 1024];
    int length = deflater.deflate(packed);
    deflater.end();
    DataOutputStream data = new DataOutputStream(out);
    data.write(magic);
    data.writeInt(payload.length);
    data.writeInt(length);
    data.writeInt(checksum(payload));
    data.write(packed, 0, length);
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
      if (!Arrays.equals(data.readNBytes(magic.length), magic)) {
        throw damaged(name, "a file that begins with \"tasrih " + kind + "\"");
      }
      int length = data.readInt();
      int packedLength = data.readInt();
      int checksum = data.readInt();
      if (Math.min(length, packedLength) < 0 || Math.max(length, packedLength) > MAX_LENGTH) {
        throw damaged(name, "at most " + MAX_LENGTH + " bytes");
      }
      byte[] packed = data.readNBytes(packedLength);
      if (packed.length < packedLength || data.read() >= 0) {
        throw damaged(name, packedLength + " bytes after its head");
      }
      byte[] payload = inflate(packed, length);
      if (payload.length < length || checksum(payload) != checksum) {
        throw damaged(name, "another checksum");
      }
      return ByteBuffer.wrap(payload);
    } catch (EOFException e) {
      throw damaged(name, "lengths and a checksum");
    } catch (DataFormatException e) {
      throw damaged(name, "compressed data");
    }
  }

  private static byte[] inflate(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] payload = new byte[length];
    int inflated = inflater.inflate(payload);
    inflater.end();
    return inflated == length ? payload : Arrays.copyOf(payload, inflated);
  }

  /** The complaint that {@code name} is not what was expected. */
  public IllegalStateException damaged(String name, String expected) {
    return new IllegalStateException(
        "the " + kind + " model " + name + " cannot be used: expected " + expected);
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
