package org.tasrih.cli.input;

import com.google.common.io.Files;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** How a single file is compressed, told by the end of its name. */
enum Compression {
  /** Not at all. */
  NONE(""),
  /** gzip, of one member or several. */
  GZIP(".gz"),
  /** xz, of one stream or several. */
  XZ(".xz");

  private static final int BUFFER = 1 << 16;
  private static final int XZ_MEMORY_KIB = 256 * 1024;

  private final String extension;

  Compression(String extension) {
    this.extension = extension;
  }

  static Compression ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Compression compression : new Compression[] {GZIP, XZ}) {
      if (lower.endsWith(compression.extension)) {
        return compression;
      }
    }
    return NONE;
  }

  /** {@code name} without what tells the compression: {@code news.jsonl} for news.jsonl.gz. */
  String withoutExtension(String name) {
    return name.substring(0, name.length() - extension.length());
  }

  /** The id of the article in the file {@code name}. */
  static String id(String name) {
    return Files.getNameWithoutExtension(ofFile(name).withoutExtension(name));
  }

  /** The bytes of the file before it was compressed into {@code raw}. */
  InputStream expand(InputStream raw, ArchiveLimits limits) throws IOException {
    return switch (this) {
      case NONE -> raw;
      case GZIP -> ExpandedStream.of(raw, in -> new GZIPInputStream(in, BUFFER), limits);
      case XZ -> ExpandedStream.of(raw, in -> new XZInputStream(in, XZ_MEMORY_KIB), limits);
    };
  }
}
