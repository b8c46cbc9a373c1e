package org.tasrih.tables;

import com.google.common.hash.Hashing;
import java.util.regex.Pattern;

/** The names of the files in a brat folder. */
public final class BratNames {
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]");
  private static final int LONGEST = 80;
  private static final int KEPT = 60;

  private BratNames() {}

  /**
   * The name, without extension, of the files of the article {@code id}: letters, digits, dots,
   * dashes and underscores, so that no id leads out of the folder. The same id always has the same
   * name.
   */
  public static String of(String id) {
    String name = UNSAFE.matcher(id).replaceAll("_");
    if (name.isEmpty() || name.startsWith(".")) {
      name = "_" + name;
    }
    if (name.length() <= LONGEST) {
      return name;
    }
    // A hash keeps long ids with the same beginning apart.
    String hash = Hashing.murmur3_32_fixed().hashUnencodedChars(id).toString();
    return name.substring(0, KEPT) + "-" + hash;
  }
}
