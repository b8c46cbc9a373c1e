package org.tasrih.evaluate.speed;

/** Something that reads articles and is timed. */
public interface Contestant {
  /** What it is called. */
  String name();

  /** Reads {@code article} and tells how many words it found. */
  long read(String article);
}
