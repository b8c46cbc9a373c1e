package org.tasrih.names;

/** What a word looks like: its script, its length, whether it carries ال. */
final class Shape {
  private static final int LONG = 8;

  private Shape() {}

  static String of(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    if (Character.isDigit(first)) {
      return "0" + Math.min(word.length(), 4);
    }
    if (!Character.isLetter(first)) {
      return "." + first;
    }
    if (first < '\u0600') {
      return Character.isUpperCase(first) ? "Aa" : "aa";
    }
    String article = word.startsWith("ال") ? "ال" : "";
    return article + "x" + Math.min(word.length(), LONG);
  }
}
