package org.tasrih;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Reads the sentences of tests with one {@link Tasrih} for all of them: loading takes seconds. */
public final class Reading {
  private Reading() {}

  private static final class Loaded {
    static final Tasrih TASRIH = Tasrih.load();
  }

  /** The one instance. */
  public static Tasrih tasrih() {
    return Loaded.TASRIH;
  }

  /** The quotations of {@code text}. */
  public static List<Quotation> quotations(String text) {
    return tasrih().read(text).quotations();
  }

  /** The quotation of {@code text}, which has just one. */
  public static Quotation only(String text) {
    List<Quotation> quotations = quotations(text);
    assertEquals(1, quotations.size(), () -> text + " " + rows(text));
    return quotations.get(0);
  }

  /** What is said in {@code text}. */
  public static List<String> contents(String text) {
    return quotations(text).stream().map(q -> q.content().text()).toList();
  }

  /** Who says what in {@code text}: «لافروف: أن الحوار مستمر»; «؟» where the text does not tell. */
  public static List<String> rows(String text) {
    return quotations(text).stream()
        .map(q -> q.speaker().name().orElse("؟") + ": " + q.content().text())
        .toList();
  }
}
