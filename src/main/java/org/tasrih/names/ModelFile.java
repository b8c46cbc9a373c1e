package org.tasrih.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The envelope of a model: a line that says what it is, the payload's length and SHA-256, the
 * payload. Nothing of the payload is read before all of it has been verified.
 */
public final class ModelFile {
  private static final byte[] MAGIC = "tasrih names 2\n".getBytes(StandardCharsets.US_ASCII);
  private static final int MAX_LENGTH = 64 << 20;
  private static final int HASH_LENGTH = 32;

  private ModelFile() {}

  /** Writes {@code payload} in its envelope to {@code out}. */
  public static void write(OutputStream out, byte[] payload) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.write(MAGIC);
    data.writeInt(payload.length);
    data.write(sha256(payload));
    data.write(payload);
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
  public static byte[] read(InputStream in, String name) throws IOException {
    DataInputStream data = new DataInputStream(in);
    try {
      if (!MessageDigest.isEqual(data.readNBytes(MAGIC.length), MAGIC)) {
        throw complaint(name, "expected a file that begins with \"tasrih names 2\"");
      }
      int length = data.readInt();
      if (length < 0 || length > MAX_LENGTH) {
        throw complaint(name, "expected at most " + MAX_LENGTH + " bytes, it claims " + length);
      }
      byte[] hash = new byte[HASH_LENGTH];
      data.readFully(hash);
      byte[] payload = data.readNBytes(length);
      if (payload.length < length) {
        throw complaint(name, "expected " + length + " bytes, it ends after " + payload.length);
      }
      if (data.read() >= 0) {
        throw complaint(name, "expected " + length + " bytes, it goes on after them");
      }
      if (!MessageDigest.isEqual(sha256(payload), hash)) {
        throw complaint(name, "expected another SHA-256, the file is damaged");
      }
      return payload;
    } catch (EOFException e) {
      throw complaint(name, "expected a length and a SHA-256, it ends before them");
    }
  }

  private static IllegalStateException complaint(String name, String what) {
    return new IllegalStateException("the names model " + name + " cannot be used: " + what);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
