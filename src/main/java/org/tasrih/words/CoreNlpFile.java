package org.tasrih.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model of CoreNLP's. Such a file is a serialised Java object, which whoever writes it can make
 * do harm while it is read: so one is read only if it is, byte for byte, the one that CoreNLP
 * 4.5.10 was published with, and under a filter of classes.
 */
public enum CoreNlpFile {
  /** The segmenter for the Penn Arabic Treebank and its kin. */
  SEGMENTER(
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz",
      "e083686786512bd98081f606efeb8f84b5e32787dbce6f91e18143726744f0f6"),
  /** The tagger. */
  TAGGER(
      "edu/stanford/nlp/models/pos-tagger/arabic.tagger",
      "d07351166e384349a0e1a5d1a8b2987f88a5dcbad9bfb44e24444028802dbd41");

  private static final String CLASSES =
      "maxdepth=20;maxrefs=5000000;maxarray=4000000;"
          + "edu.stanford.nlp.ie.crf.*;edu.stanford.nlp.international.arabic.process.*;"
          + "edu.stanford.nlp.ling.*;edu.stanford.nlp.optimization.*;"
          + "edu.stanford.nlp.sequences.*;edu.stanford.nlp.tagger.maxent.*;"
          + "edu.stanford.nlp.util.*;java.lang.*;java.util.*;java.util.concurrent.*;"
          + "java.util.concurrent.locks.*;!*";

  private final String resource;
  private final String sha256;

  CoreNlpFile(String resource, String sha256) {
    this.resource = resource;
    this.sha256 = sha256;
  }

  /** The classes that the two models are made of; all others are refused. */
  public static ObjectInputFilter filter() {
    return ObjectInputFilter.Config.createFilter(CLASSES);
  }

  /** Its name on the class path. */
  public String resource() {
    return resource;
  }

  /**
   * Its name on the class path once its bytes have been compared, for CoreNLP to read.
   *
   * @throws IllegalStateException if another file stands there under this name
   * @throws UncheckedIOException if it cannot be read
   */
  public String verified() {
    try {
      open(resource).close();
      return resource;
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /**
   * The bytes of {@code path}, all of them verified.
   *
   * @param path a file or a resource
   * @throws IllegalStateException if it is another file than CoreNLP's
   * @throws IOException if it cannot be read
   */
  InputStream open(String path) throws IOException {
    byte[] bytes;
    try (InputStream in = CoreNlpFile.class.getResourceAsStream("/" + path)) {
      bytes = in == null ? Files.readAllBytes(Path.of(path)) : in.readAllBytes();
    }
    String found = sha256(bytes);
    if (!found.equals(sha256)) {
      throw new IllegalStateException(
          path
              + " is not read: expected the model "
              + resource
              + " of CoreNLP 4.5.10, with the SHA-256 "
              + sha256
              + ", found "
              + found);
    }
    return new ByteArrayInputStream(bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
